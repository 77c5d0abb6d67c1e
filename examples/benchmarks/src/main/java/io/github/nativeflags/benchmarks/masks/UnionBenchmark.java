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

/** Two sets joined. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class UnionBenchmark {
  /** Creates the benchmark. */
  public UnionBenchmark() {}

  @Benchmark
  public int int_(Panes p) {
    return p.raw | p.otherRaw;
  }

  @Benchmark
  public int nativeFlagsMask(Panes p) {
    return PaneStyleMask.ofBits(p.raw).union(PaneStyleMask.ofBits(p.otherRaw)).value();
  }

  @Benchmark
  public PaneStyleMask nativeFlagsMaskKept(Panes p) {
    return p.mask.union(p.otherMask);
  }

  @Benchmark
  public boolean enumSetInPlace(Panes p) {
    return p.enumSet.addAll(p.otherEnumSet);
  }

  @Benchmark
  public EnumSet<HandStyle> enumSetCopy(Panes p) {
    EnumSet<HandStyle> copy = p.enumSet.clone();
    copy.addAll(p.otherEnumSet);
    return copy;
  }
}
