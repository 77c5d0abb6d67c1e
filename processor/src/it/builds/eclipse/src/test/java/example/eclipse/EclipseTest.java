package example.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's incremental builder, with the processor's jar alone on the factory path. */
class EclipseTest {
  @TempDir private Path work;

  @Test
  void buildsWhatAnEditTouches() throws Exception {
    for (String module : List.of("annotations", "processor", "runtime")) {
      System.setProperty(module, jar("nativeflags-" + module));
    }
    System.setProperty("told", work.resolve("told").toString());
    Workbench.run(work, Session.class);
    assertEquals(
        """
        all: LAMP_BLUE = 2 House Lamp LampConstants LampMask LampSpec
        header edited: LAMP_BLUE = 2 House Lamp LampConstants LampMask LampSpec
        spec saved: LAMP_BLUE = 64 House Lamp LampConstants LampMask LampSpec
        header broken: House LampSpec \
        | House.java:4 <LampMask> LampMask cannot be resolved to a type \
        | LampSpec.java:5 <source> [UndefinedIdentifier] NOTHING is not declared in the text.
        spec deleted:
        """
            .lines()
            .toList(),
        Files.readAllLines(work.resolve("told")));
  }

  private static String jar(String name) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Path.of(entry).getFileName().toString().matches(name + "-\\d.*\\.jar"))
        .findFirst()
        .orElseThrow();
  }
}
