package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.runtime.NativeConstant;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The javac of a command line, with the packaged processor. */
class PlainJavacTest {
  private static final Path PAGE =
      Path.of(
          "../examples/drm-individualization/src/main/java/io/github/nativeflags/examples/drm",
          "drm-individualization-status.md");

  @TempDir private Path work;

  @ParameterizedTest
  @ValueSource(strings = {"", "-sourcepath src"})
  void findsThePageBesideTheSpec(String sourcePath) throws Exception {
    Path spec = Files.createDirectories(work.resolve("src/drm")).resolve("StatusSpec.java");
    Files.copy(PAGE, spec.resolveSibling("page.md"));
    Files.writeString(
        spec,
        """
        package drm;

        @io.github.nativeflags.NativeFlagEnum(source = "page.md")
        interface StatusSpec {}
        """);
    String said = javac(spec, sourcePath.isEmpty() ? new String[0] : sourcePath.split(" "));
    assertTrue(
        said.contains(
            "StatusSpec.java:3: Note: [InferredKind] Status is taken as FLAGS:"
                + " the page says \"can be combined\"."),
        said);
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {work.resolve("out").toUri().toURL()})) {
      assertEquals(
          "INDI_UNDEFINED 0, INDI_BEGIN 1, INDI_SUCCEED 2, INDI_FAIL 4, INDI_CANCEL 8,"
              + " INDI_DOWNLOAD 16, INDI_INSTALL 32",
          Arrays.stream(loader.loadClass("drm.Status").getEnumConstants())
              .map(NativeConstant.class::cast)
              .map(c -> c.nativeName() + " " + c.nativeValue())
              .collect(Collectors.joining(", ")));
    }
  }

  @Test
  void writesTheHeaderWhereItIsTold() throws Exception {
    Path spec = work.resolve("DoorSpec.java");
    Files.writeString(
        spec,
        """
        import io.github.nativeflags.NativeFlagEnum;
        @NativeFlagEnum(kind = NativeFlagEnum.Kind.VALUES, syntax = "enum DOOR { OPEN, SHUT };")
        interface DoorSpec {}
        """);
    assertEquals("", javac(spec, "-h", work.resolve("include").toString()));
    String header = Files.readString(work.resolve("include/DOOR.h"));
    assertTrue(header.contains("  OPEN = 0,\n  SHUT = 1\n"), header);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "module house { requires io.github.nativeflags.runtime; requires static io.github.nativeflags; }"
      })
  void twiceOverItsOwnOutputIsOnce(String module) throws Exception {
    Path spec = Files.createDirectories(work.resolve("p")).resolve("DoorSpec.java");
    String declared =
        """
        package p;
        import io.github.nativeflags.NativeFlagEnum;
        @NativeFlagEnum(types = "*", kind = NativeFlagEnum.Kind.FLAGS, syntax = ""\"
            /** Caf\u00e9. */ enum DOOR { OPEN = 1, SHUT = 2 }; enum LAMP { LIT = 1, DIM = 2 };""\")
        interface DoorSpec {}
        """;
    Files.writeString(spec, declared);
    if (!module.isEmpty()) {
      Files.writeString(work.resolve("module-info.java"), module);
    }
    assertEquals("", sh(module));
    List<String> first = written();
    assertTrue(
        first.contains("p/DoorMask.java") && first.contains("p/DoorIndex.java"), first::toString);
    assertEquals("", sh(module));
    assertEquals(first, written());
    Files.writeString(spec, declared.replace("SHUT = 2", "SHUT = 4"));
    assertTrue(sh(module).contains("now: p.Door, p.DoorMask, p.DoorConstants."));
  }

  private List<String> written() throws Exception {
    try (Stream<Path> files = Files.walk(work)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> work.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  /** What javac says of all sources of the directory, with its output among them. */
  private String sh(String module) throws Exception {
    String path =
        place("io.github.nativeflags.NativeFlagEnum")
            + File.pathSeparator
            + place(NativeConstant.class.getName());
    String command =
        "$JAVAC -J-Duser.language=en -encoding UTF-8 -processorpath $PROCESSOR "
            + (module.isEmpty() ? "-cp $PATH_OF p/*.java" : "-p $PATH_OF *.java p/*.java");
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(work.toFile());
    shell
        .environment()
        .putAll(
            Map.of(
                "JAVAC",
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "PROCESSOR",
                Jars.processor().toString(),
                "PATH_OF",
                path));
    Process process = shell.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return said;
  }

  private String javac(Path source, String... options) throws Exception {
    String classPath =
        Stream.of("io.github.nativeflags.NativeFlagEnum", NativeConstant.class.getName())
            .map(PlainJavacTest::place)
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()),
                Stream.of(
                    "-J-Duser.language=en", "-d", work.resolve("out").toString(), "-cp", classPath),
                Stream.of("-processorpath", Jars.processor().toString()),
                Stream.of(options),
                Stream.of(source.toString()))
            .flatMap(part -> part)
            .toList();
    Process process =
        new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
    return said;
  }

  private static String place(String className) {
    try {
      return Jars.of(className).toString();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
