package example.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import example.modular.GateMask;
import io.github.nativeflags.runtime.NativeMask;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image of the module, the runtime and java.base alone. */
class ImageTest {
  @TempDir private Path work;

  @Test
  void runs() throws Exception {
    Path image = work.resolve("image");
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int code =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                writer,
                writer,
                "--module-path",
                jar(GateMask.class) + File.pathSeparator + jar(NativeMask.class),
                "--add-modules",
                "example.modular",
                "--output",
                image.toString());
    assertEquals("0 ", code + " " + said);
    Process java =
        new ProcessBuilder(
                image.resolve("bin/java").toString(), "-m", "example.modular/example.modular.Main")
            .redirectErrorStream(true)
            .start();
    assertEquals(
        "example.modular: GATE_SHUT | GATE_WATCHED | 0x10",
        new String(java.getInputStream().readAllBytes()).strip());
  }

  private static Path jar(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
