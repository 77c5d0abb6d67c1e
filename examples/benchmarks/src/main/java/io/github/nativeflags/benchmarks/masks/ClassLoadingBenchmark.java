package io.github.nativeflags.benchmarks.masks;

import io.github.nativeflags.benchmarks.Compiled;
import java.io.IOException;
import java.net.URLClassLoader;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** Many enums of twenty flags loaded and initialised. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@State(Scope.Thread)
public class ClassLoadingBenchmark {
  /** How many enums there are. */
  @Param("300")
  int count;

  /**
   * Which kind: by hand without look-up, by hand with a map, generated, or generated and asked for
   * a constant by its value.
   */
  @Param({"hand", "handMap", "generated", "generatedAsked"})
  String kind;

  private Compiled compiled;

  /** Creates the benchmark. */
  public ClassLoadingBenchmark() {}

  /** Compiles the enums. */
  @Setup
  public void setUp() {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      StringBuilder constants = new StringBuilder();
      for (int bit = 0; bit < 20; bit++) {
        String value = kind.startsWith("generated") ? " = 0x%x" : "(0x%x)";
        constants.append(bit == 0 ? "" : ", ").append("FLAG_" + bit);
        constants.append(value.formatted(1 << bit));
      }
      sources.put(name(i), source("E" + i, constants.toString()));
    }
    compiled = Compiled.of(sources);
  }

  private String name(int i) {
    return "many.E" + i + (kind.startsWith("generated") ? "Spec" : "");
  }

  private String source(String name, String constants) {
    String map =
        "static final java.util.Map<Integer, %1$s> BY_VALUE = new java.util.HashMap<>();"
            + "static { for (%1$s e : values()) { BY_VALUE.put(e.value, e); } }";
    String hand =
        "package many; public enum %1$s { %2$s; final int value;"
            + " %1$s(int value) { this.value = value; } %3$s }";
    String spec =
        "package many; @io.github.nativeflags.NativeFlagEnum("
            + "kind = io.github.nativeflags.NativeFlagEnum.Kind.FLAGS,"
            + " syntax = \"enum %1$s { %2$s };\") public interface %1$sSpec {}";
    String members = kind.equals("handMap") ? map.formatted(name) : "";
    return (kind.startsWith("generated") ? spec : hand).formatted(name, constants, members);
  }

  @Benchmark
  public int load() throws IOException, ReflectiveOperationException {
    int loaded = 0;
    try (URLClassLoader loader = compiled.loader()) {
      for (int i = 0; i < count; i++) {
        Class<?> type = Class.forName("many.E" + i, true, loader);
        loaded += type.hashCode();
        if (kind.equals("generatedAsked")) {
          loaded += type.getMethod("of", int.class).invoke(null, 1).hashCode();
        }
      }
    }
    return loaded;
  }
}
