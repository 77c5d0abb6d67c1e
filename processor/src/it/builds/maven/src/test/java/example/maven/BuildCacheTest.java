package example.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Apache's build cache: what one machine has built, and what another takes of it. */
class BuildCacheTest {
  private static final String FOUND = "Found cached build, restoring";
  private static final String JAR = "target/shared-1.jar";

  private final Path target = Path.of("target").toAbsolutePath();

  /** A file, its text that is edited, and what it becomes. */
  private record Edit(String file, String old, String text) {}

  @Test
  void anotherMachineTakesAllThatNoEditTouches() throws Exception {
    try (Store store = new Store()) {
      Maven maven = Maven.of("maven-3");
      String first = build(maven, store, clone("first"));
      assertTrue(first.contains("BUILD SUCCESS") && !first.contains(FOUND), first);
      assertTrue(store.size() > 0, first);

      Path second = clone("second/of/another/depth");
      String taken = build(maven, store, second);
      assertTrue(taken.contains(FOUND), taken);
      assertEquals(
          -1, Files.mismatch(target.resolve("first").resolve(JAR), second.resolve(JAR)), taken);

      for (Edit edit :
          List.of(
              new Edit("src/main/java/example/shared/bell.h", "= 2", "= 4"),
              new Edit("src/main/java/example/shared/page.md", "0x2", "0x4"),
              new Edit("sdk/gate.h", "= 2", "= 4"),
              new Edit("pom.xml", "nativeflags.version>0", "nativeflags.version>9"))) {
        Path edited = clone("edited" + edit.file().replaceAll("\\W", "-"));
        Path file = edited.resolve(edit.file());
        Files.writeString(file, Files.readString(file).replace(edit.old(), edit.text()));
        String said = build(maven, store, edited);
        assertEquals(false, said.contains(FOUND), said);
      }
    }
  }

  private Path clone(String name) throws IOException {
    Maven.copy(Path.of("shared"), target.resolve(name));
    return target.resolve(name);
  }

  private String build(Maven maven, Store store, Path project) throws Exception {
    return maven.run(
        project,
        "package",
        "-Dmaven.build.cache.location=" + project.resolve("cache"),
        "-Dmaven.build.cache.remote.enabled=true",
        "-Dmaven.build.cache.remote.save.enabled=true",
        "-Dmaven.build.cache.remote.url=" + store.address());
  }
}
