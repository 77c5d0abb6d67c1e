package io.github.nativeflags.benchmarks.reading;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The reading of a whole header: it should grow with its lines, and not faster. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReadingBenchmark {
  /** How many lines the header has. */
  @Param({"10000", "20000", "40000"})
  public int lines;

  /** In whose manner it is written. */
  @Param({"windows", "linux"})
  public String manner;

  private CReader.Input input;

  /** Writes the header. */
  @Setup
  public void write() {
    boolean windows = manner.equals("windows");
    String text = windows ? GeneratedHeader.windows(lines) : GeneratedHeader.linux(lines);
    List<SourceText> sources = List.of(new SourceText(manner + ".h", 1, text));
    input = CReader.Input.of(sources, windows ? CAbi.LLP64 : CAbi.LP64);
  }

  /** Reads it, from text to values. */
  @Benchmark
  public CUnit read() {
    return CReader.read(input, new Problems());
  }
}
