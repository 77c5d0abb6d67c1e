package io.github.nativeflags.benchmarks.masks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Is a flag set? */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class TestBenchmark {
  /** Creates the benchmark. */
  public TestBenchmark() {}

  @Benchmark
  public boolean int_(Panes p) {
    return (p.raw & p.hand.bits) != 0;
  }

  @Benchmark
  public boolean nativeFlagsRaw(Panes p) {
    return PaneStyleMask.has(p.raw, p.flag);
  }

  @Benchmark
  public boolean nativeFlagsMask(Panes p) {
    return PaneStyleMask.ofBits(p.raw).contains(p.flag);
  }

  @Benchmark
  public boolean nativeFlagsMaskKept(Panes p) {
    return p.mask.contains(p.flag);
  }

  @Benchmark
  public boolean handMaskKept(Panes p) {
    return p.handMask.contains(p.hand);
  }

  @Benchmark
  public boolean enumSet(Panes p) {
    return p.enumSet.contains(p.hand);
  }

  @Benchmark
  public boolean jnaSet(Panes p) {
    return p.jna.contains(p.hand);
  }

  @Benchmark
  public boolean bridjFlagSet(Panes p) {
    return p.bridj.has(p.hand);
  }
}
