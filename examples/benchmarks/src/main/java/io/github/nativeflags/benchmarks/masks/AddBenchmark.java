package io.github.nativeflags.benchmarks.masks;

import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A flag added to what an int holds. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class AddBenchmark {
  /** Creates the benchmark. */
  public AddBenchmark() {}

  @Benchmark
  public int int_(Panes p) {
    return p.raw | p.hand.bits;
  }

  @Benchmark
  public int nativeFlagsRaw(Panes p) {
    return PaneStyleMask.set(p.raw, p.flag);
  }

  @Benchmark
  public int nativeFlagsMask(Panes p) {
    return PaneStyleMask.ofBits(p.raw).with(p.flag).value();
  }

  @Benchmark
  public PaneStyleMask nativeFlagsMaskKept(Panes p) {
    return p.mask.with(p.flag);
  }

  @Benchmark
  public boolean enumSetInPlace(Panes p) {
    return p.enumSet.add(p.hand);
  }

  @Benchmark
  public EnumSet<HandStyle> enumSetCopy(Panes p) {
    EnumSet<HandStyle> copy = p.enumSet.clone();
    copy.add(p.hand);
    return copy;
  }

  @Benchmark
  public Object bridjFlagSet(Panes p) {
    return p.bridj.or(p.hand);
  }
}
