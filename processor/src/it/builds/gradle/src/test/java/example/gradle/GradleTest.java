package example.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Gradle 8 compiles anew, and what it takes from its cache. */
class GradleTest {
  private static final Pattern INCREMENTAL =
      Pattern.compile("Incremental compilation of (\\d+) classes completed");

  private static final Pattern SKIPPED =
      Pattern.compile("(Skipping|Loaded cache entry for) task ':compileJava'");

  private final Path project = Path.of("project").toAbsolutePath();
  private final Path sources = project.resolve("src/main/java/example/bell");

  @Test
  void compilesWhatAnEditTouches() throws IOException {
    try (Gradle gradle = new Gradle(Path.of("target").toAbsolutePath(), project)) {
      gradle.run("compileJava");
      assertTrue(classes().contains("BellMask.class"), () -> classes().toString());
      assertOutcome("Skipping", gradle.run("compileJava"));

      edit("Porter.java", "loud", "very loud");
      assertEquals(1, classesOf(gradle.run("compileJava")));

      edit("BellSpec.java", "interface", "/* The bell. */ interface");
      // It, its three types, the table of one, and the one that holds a constant of theirs
      assertEquals(6, classesOf(gradle.run("compileJava")));

      edit("bell.h", "= 2", "= 64");
      assertOutcome("", gradle.run("compileJava"));
      assertTrue(header().contains("BELL_LONG = 64"), this::header);

      // As another machine with the same cache: everything is there, and nothing is compiled
      delete(project.resolve("build"));
      assertOutcome("Loaded cache entry for", gradle.run("compileJava"));
      assertTrue(header().contains("BELL_LONG = 64"), this::header);
      edit("bell.h", "= 64", "= 128");
      delete(project.resolve("build"));
      assertOutcome("", gradle.run("compileJava"));
      assertTrue(header().contains("BELL_LONG = 128"), this::header);

      Files.delete(sources.resolve("BellSpec.java"));
      Files.delete(sources.resolve("bell.h"));
      Files.delete(sources.resolve("Ringer.java"));
      gradle.run("compileJava");
      assertEquals(List.of("Porter.class"), classes());
    }
  }

  private static void assertOutcome(String outcome, String log) {
    Matcher told = SKIPPED.matcher(log);
    assertEquals(outcome, told.find() ? told.group(1) : "", log);
  }

  private static int classesOf(String log) {
    Matcher compiled = INCREMENTAL.matcher(log);
    assertTrue(compiled.find(), log);
    return Integer.parseInt(compiled.group(1));
  }

  private void edit(String file, String old, String text) throws IOException {
    Path path = sources.resolve(file);
    Files.writeString(path, Files.readString(path).replace(old, text));
  }

  private String header() {
    try {
      return Files.readString(project.resolve("build/generated/sources/headers/java/main/BELL.h"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  /** All that the compiler has left, by name. */
  private List<String> classes() {
    try (Stream<Path> files = Files.walk(project.resolve("build/classes/java/main"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of(e.toString());
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
