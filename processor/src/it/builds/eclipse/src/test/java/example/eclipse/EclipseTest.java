package example.eclipse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    List<String> told = Files.readAllLines(work.resolve("told"));
    assertEquals(
        List.of(
            "all: LAMP_BLUE = 2 House Lamp LampConstants LampMask LampSpec",
            "page and spec edited: LAMP_BLUE = 64 House Lamp LampConstants LampMask LampSpec"),
        told.subList(0, 2));
    assertTrue(
        told.get(2).contains("LampSpec.java:5 [UndefinedIdentifier] NOTHING is not declared"),
        told.get(2));
    assertEquals("spec deleted:", told.get(3));
  }

  private static String jar(String name) {
    return Stream.of(System.getProperty("java.class.path").split(":"))
        .filter(entry -> entry.matches(".*/" + name + "-[0-9][^/]*\\.jar"))
        .findFirst()
        .orElseThrow();
  }
}
