package io.github.nativeflags.benchmarks.masks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs. */
class SmokeTest {
  private static final int METHODS = 45;
  private static final int PARAMETERS = 1 + 1; // Two ways to look up beyond the first, of one size

  @Test
  void onceEach() throws Exception {
    // Nothing is measured here, so a measurement elsewhere on the machine is no reason to fail
    System.setProperty("jmh.ignoreLock", "true");
    int results =
        new Runner(
                new OptionsBuilder()
                    .include("masks")
                    .forks(0)
                    .mode(Mode.SingleShotTime)
                    .warmupIterations(0)
                    .measurementIterations(1)
                    .measurementTime(TimeValue.NONE)
                    .param("size", "7")
                    .param("values", "sparse")
                    .param("way", "NativeFlags", "Switch", "Map")
                    .param("count", "2")
                    .param("kind", "generated")
                    .shouldFailOnError(true)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()
            .size();
    assertEquals(METHODS + PARAMETERS, results);
  }
}
