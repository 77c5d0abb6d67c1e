package io.github.nativeflags.benchmarks.masks;

import io.github.nativeflags.benchmarks.Compiled;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The constant of a value: of 1,024 values in no order, all of which are constants. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 40, time = 50, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Thread)
public class LookupBenchmark {
  private static final int VALUES = 1024;

  /** How many constants there are. */
  @Param({"7", "70", "700", "2500"})
  int size;

  /** How the values lie. */
  @Param({"dense", "sparse"})
  String values;

  /** How a value is looked up; an array by value finds dense values only. */
  @Param({"NativeFlags", "Switch", "Map", "Array", "BinarySearch", "Loop"})
  String way;

  private int[] asked;
  private IntFunction<?> lookup;

  /** Creates the benchmark. */
  public LookupBenchmark() {}

  /** Compiles the enum and chooses the values to ask for. */
  @Setup
  public void setUp() throws ReflectiveOperationException {
    int[] all = LookupSources.values(size, values.equals("sparse"));
    asked = new Random(5).ints(VALUES, 0, size).map(i -> all[i]).toArray();
    lookup =
        (IntFunction<?>)
            Compiled.of(LookupSources.of(all))
                .loader()
                .loadClass("lookup." + way)
                .getConstructor()
                .newInstance();
  }

  @Benchmark
  @OperationsPerInvocation(VALUES)
  public void find(Blackhole hole) {
    for (int value : asked) {
      hole.consume(lookup.apply(value));
    }
  }
}
