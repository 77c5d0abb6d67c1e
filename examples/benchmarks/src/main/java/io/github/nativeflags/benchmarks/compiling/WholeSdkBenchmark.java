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

/** One spec for all enumerations of an SDK: its cost should grow with them, and not faster. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class WholeSdkBenchmark {
  /** Creates the benchmark. */
  public WholeSdkBenchmark() {}

  /** The spec and the SDK. */
  @State(Scope.Thread)
  public static class Sdk extends Prepared {
    /** As what the SDK comes. */
    @Param({"pages", "header"})
    public String of;

    /** How many enumerations it has. */
    @Param({"10", "100", "300", "1000", "3000"})
    public int enumerations;

    /** Creates the state. */
    public Sdk() {}

    @Override
    Project write() throws IOException {
      return Project.of(Tool.named("NativeFlags"), SdkSources.of(of, enumerations));
    }
  }

  /** The same and what the processor generates. */
  @State(Scope.Thread)
  public static class SdkAndGenerated extends Sdk {
    /** Creates the state. */
    public SdkAndGenerated() {}

    @Override
    boolean generatedBefore() {
      return true;
    }
  }

  @Benchmark
  public Path withProcessor(Sdk sdk) throws IOException {
    return sdk.compile();
  }

  @Benchmark
  public Path generatedBefore(SdkAndGenerated sdk) throws IOException {
    return sdk.compile();
  }
}
