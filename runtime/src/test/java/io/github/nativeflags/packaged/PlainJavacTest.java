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

  private String javac(Path source, String... options) throws Exception {
    String classPath =
        Stream.of("io.github.nativeflags.NativeFlagEnum", NativeConstant.class.getName())
            .map(PlainJavacTest::place)
            .collect(Collectors.joining(File.pathSeparator));
    String processorPath = Jars.processor() + File.pathSeparator + classPath;
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "javac").toString()),
                Stream.of(
                    "-J-Duser.language=en", "-d", work.resolve("out").toString(), "-cp", classPath),
                Stream.of("-processorpath", processorPath),
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
