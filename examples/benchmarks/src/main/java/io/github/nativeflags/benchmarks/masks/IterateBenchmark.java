package io.github.nativeflags.benchmarks.masks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each flag that is set. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class IterateBenchmark {
  /** Creates the benchmark. */
  public IterateBenchmark() {}

  @Benchmark
  public void intLoop(Panes p, Blackhole hole) {
    for (HandStyle flag : HandStyle.values()) {
      if ((p.raw & flag.bits) != 0) {
        hole.consume(flag);
      }
    }
  }

  @Benchmark
  public void nativeFlagsRaw(Panes p, Blackhole hole) {
    PaneStyleMask.forEach(p.raw, hole::consume);
  }

  @Benchmark
  public void nativeFlagsMask(Panes p, Blackhole hole) {
    for (PaneStyle flag : p.mask) {
      hole.consume(flag);
    }
  }

  @Benchmark
  public void nativeFlagsForEach(Panes p, Blackhole hole) {
    p.mask.forEach(hole::consume);
  }

  @Benchmark
  public void enumSet(Panes p, Blackhole hole) {
    for (HandStyle flag : p.enumSet) {
      hole.consume(flag);
    }
  }

  @Benchmark
  public void enumSetForEach(Panes p, Blackhole hole) {
    p.enumSet.forEach(hole::consume);
  }
}
