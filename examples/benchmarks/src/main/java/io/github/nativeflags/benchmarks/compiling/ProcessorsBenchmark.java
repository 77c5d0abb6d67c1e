package io.github.nativeflags.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an annotation processor adds to a javac that has just been started. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(10)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ProcessorsBenchmark {
  /** Creates the benchmark. */
  public ProcessorsBenchmark() {}

  /** Sources for one of the processors. */
  @State(Scope.Thread)
  public static class Sources extends Prepared {
    /** Which processor. */
    @Param({"NativeFlags", "NativeFlagsPage", "AutoValue", "Immutables", "MapStruct"})
    public String tool;

    /** For how many types it generates code, of one source file each. */
    @Param({"1", "100"})
    public int types;

    /** Creates the state. */
    public Sources() {}

    @Override
    Project write() throws IOException {
      return Project.of(Tool.named(tool), TypeSources.of(tool, types));
    }
  }

  /** The same and what the processor generates. */
  @State(Scope.Thread)
  public static class SourcesAndGenerated extends Sources {
    /** Creates the state. */
    public SourcesAndGenerated() {}

    @Override
    boolean generatedBefore() {
      return true;
    }
  }

  @Benchmark
  public Path withProcessor(Sources sources) throws IOException {
    return sources.compile();
  }

  @Benchmark
  public Path generatedBefore(SourcesAndGenerated sources) throws IOException {
    return sources.compile();
  }
}
