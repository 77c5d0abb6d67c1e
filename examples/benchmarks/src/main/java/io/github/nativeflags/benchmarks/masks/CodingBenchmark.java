package io.github.nativeflags.benchmarks.masks;

import com.sun.jna.platform.EnumUtils;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bridj.FlagSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** From an int to a set and back. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class CodingBenchmark {
  /** Creates the benchmark. */
  public CodingBenchmark() {}

  @Benchmark
  public HandMask decodeHandMask(Panes p) {
    return new HandMask(p.raw & 0xFFFFFFFFL);
  }

  @Benchmark
  public PaneStyleMask decodeNativeFlagsMask(Panes p) {
    return PaneStyleMask.ofBits(p.raw);
  }

  @Benchmark
  public Set<PaneStyle> decodeNativeFlagsAsSet(Panes p) {
    return PaneStyleMask.ofBits(p.raw).asSet();
  }

  @Benchmark
  public EnumSet<PaneStyle> decodeNativeFlagsToEnumSet(Panes p) {
    return PaneStyleMask.ofBits(p.raw).toEnumSet();
  }

  @Benchmark
  public EnumSet<HandStyle> decodeEnumSetLoop(Panes p) {
    return HandStyle.decode(p.raw);
  }

  @Benchmark
  public Set<HandStyle> decodeJnaEnumUtils(Panes p) {
    return EnumUtils.setFromInteger(p.raw, HandStyle.class);
  }

  @Benchmark
  public Object decodeJnrEnumSetConverter(Panes p) {
    return p.jnr.fromNative(p.raw, null);
  }

  @Benchmark
  public Object decodeBridjFlagSet(Panes p) {
    return FlagSet.createFlagSet(p.raw & 0xFFFFFFFFL, HandStyle.class);
  }

  @Benchmark
  public int encodeNativeFlagsMask(Panes p) {
    return p.mask.value();
  }

  @Benchmark
  public int encodeEnumSetLoop(Panes p) {
    return HandStyle.encode(p.enumSet);
  }

  @Benchmark
  public int encodeJnaEnumUtils(Panes p) {
    return EnumUtils.setToInteger(p.jna);
  }

  @Benchmark
  public Object encodeJnrEnumSetConverter(Panes p) {
    return p.jnr.toNative(p.enumSet, null);
  }
}
