package example.maven;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Maven 4, in which a dependency says by its type that it is a processor. */
class MavenFourTest {
  @Test
  void takesTheProcessorFromTheDependencies() throws Exception {
    Path project = Path.of("target/four").toAbsolutePath();
    Maven.copy(Path.of("four"), project);
    String said = Maven.of("maven-4").run(project, "compile");
    assertTrue(said.contains("BUILD SUCCESS"), said);
    assertTrue(
        Files.isRegularFile(project.resolve("target/classes/example/four/BellMask.class")), said);
  }
}
