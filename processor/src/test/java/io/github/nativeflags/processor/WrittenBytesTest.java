package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written to the disk: the same bytes everywhere, or a problem. */
class WrittenBytesTest {
  private static final String SPEC =
      """
      package p;
      @io.github.nativeflags.NativeFlagEnum(
          kind = io.github.nativeflags.NativeFlagEnum.Kind.FLAGS, source = "t\\u00fcr.h")
      interface DoorSpec {}
      """;
  private static final String HEADER =
      "/* T\u00fcr \u2014 \u6249 \ud83d\udeaa. */\nenum DOOR { AUF = 1, ZU = 2, K\u00f6nnte = 4 };\n";

  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(strings = {"US-ASCII", "windows-1252", "UTF-8", "UTF-16"})
  void areTheSameInEveryEncoding(String encoding) throws IOException {
    String said = javac("-encoding", encoding);
    assertTrue(said.startsWith("[") || said.isEmpty(), said);
    byte[] java = Files.readAllBytes(root.resolve("out/p/Door.java"));
    String text = new String(java, encoding);
    assertTrue(text.contains(" * T&#252;r &#8212; &#25161; &#128682;."), text);
    assertTrue(text.contains("    K\\u00f6nnte(4)"), text);
    assertTrue(text.chars().allMatch(c -> c < 0x80), text);
    Path header = root.resolve("out/META-INF/native-include/DOOR.h");
    assertArrayEquals(
        Files.readString(header, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8),
        Files.readAllBytes(header));
    assertTrue(Files.readString(header).contains(" T\u00fcr \u2014 \u6249 \ud83d\udeaa. "));
  }

  /** A file where a directory is needed, a directory where a file is, and a full disk. */
  @ParameterizedTest
  @ValueSource(strings = {"file p", "directory p/Door.java", "directory p/DoorMask.java", "full"})
  void whatCannotBeWrittenIsTold(String obstacle) throws IOException {
    Path at = new Workshop(root).output().resolve(obstacle.replaceAll(".* ", ""));
    if (obstacle.startsWith("file")) {
      Files.writeString(at, "no directory");
    } else if (obstacle.startsWith("directory")) {
      Files.createDirectories(at);
    } else {
      Path full = Path.of("/dev/full");
      assumeTrue(Files.exists(full));
      assumeTrue(Runtime.version().feature() < 22, "newer javacs read it back, and it has no end");
      Files.createDirectories(at.resolveSibling("p"));
      Files.createSymbolicLink(at.resolveSibling("p/Door.java"), full);
    }
    String said = javac();
    assertEquals("[CannotWrite] What is generated for Door cannot be written", said.split(": ")[0]);
  }

  private String javac(String... options) throws IOException {
    Workshop workshop = new Workshop(root);
    workshop.write("p/t\u00fcr.h", HEADER);
    return workshop.javac(
        new NativeFlagEnumProcessor(), workshop.write("p/DoorSpec.java", SPEC), options);
  }
}
