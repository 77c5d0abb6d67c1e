package io.github.nativeflags.benchmarks.compiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs. */
class SmokeTest {
  private static final int TOOLS = 5;
  private static final int FORMS = 2; // Pages and a header

  @BeforeAll
  static void packaged() {
    // A processor path takes the jar, with the libraries inside
    assumeTrue(Files.isRegularFile(Tool.named("NativeFlags").processorPath().get(0)), "mvn verify");
  }

  @BeforeEach
  void unlocked() {
    // Nothing is measured here, so a measurement elsewhere on the machine is no reason to fail
    System.setProperty("jmh.ignoreLock", "true");
  }

  @Test
  void withEachProcessor() throws RunnerException {
    assertEquals(TOOLS + FORMS, run(smallest().include("compiling.*withProcessor")));
  }

  /** Of one tool and one form: this JVM starts another for each. */
  @Test
  void whatWasGeneratedBefore() throws RunnerException {
    ChainedOptionsBuilder one =
        smallest().param("tool", "AutoValue").param("of", "header").include("compiling.*Before");
    assertEquals(1 + 1, run(one));
  }

  private static ChainedOptionsBuilder smallest() {
    return new OptionsBuilder().param("types", "1").param("enumerations", "2");
  }

  private static int run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(
            options.forks(0).shouldFailOnError(true).verbosity(VerboseMode.SILENT).build())
        .run()
        .size();
  }
}
