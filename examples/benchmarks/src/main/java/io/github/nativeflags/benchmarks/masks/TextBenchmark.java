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

/** Flags as text and text as flags. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class TextBenchmark {
  /** Creates the benchmark. */
  public TextBenchmark() {}

  @Benchmark
  public String outNativeFlags(Panes p) {
    return PaneStyleMask.toString(p.raw);
  }

  @Benchmark
  public String outEnumSet(Panes p) {
    return p.enumSet.toString();
  }

  @Benchmark
  public String outBridjFlagSet(Panes p) {
    return p.bridj.toString();
  }

  @Benchmark
  public int inNativeFlags(Panes p) {
    return PaneStyleMask.parse(p.text);
  }

  @Benchmark
  public EnumSet<HandStyle> inEnumSet(Panes p) {
    return HandStyle.parse(p.text);
  }
}
