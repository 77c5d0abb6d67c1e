package io.github.nativeflags.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.nativeflags.processor.emit.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Annotations and runtime of another version than the processor, or none at all. */
class CompanionsTest {
  private static final String SPECS =
      """
      package house;
      import io.github.nativeflags.NativeFlagEnum;
      @NativeFlagEnum(syntax = "enum DOOR { OPEN, SHUT };", kind = NativeFlagEnum.Kind.VALUES)
      interface DoorSpec {}
      @NativeFlagEnum(syntax = "enum LAMP { OFF, DIM };", kind = NativeFlagEnum.Kind.VALUES)
      interface LampSpec {}
      """;

  @TempDir private Path root;

  @Test
  void aForgottenRuntimeIsToldOnceAndNothingIsGenerated() throws IOException {
    assertEquals(
        """
        [MissingLibrary] Generated code needs nativeflags-runtime, which this compilation does not see.
            Add the dependency io.github.nativeflags:nativeflags-runtime:%s; a named module also requires io.github.nativeflags.runtime."""
            .formatted(Artifact.VERSION),
        said("-classpath", System.getProperty("java.class.path")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "io/github/nativeflags         | final class Release { static final String VERSION = \"9.1\"; } | nativeflags-annotations of version 9.1",
        "io/github/nativeflags/runtime | final class Release { static final String VERSION = \"0.0.1\"; } | nativeflags-runtime of version 0.0.1",
        "io/github/nativeflags/runtime | final class Release {}                                       | nativeflags-runtime of version unknown",
      })
  void anotherVersionIsToldOnceAndNothingIsGenerated(String folder, String type, String which)
      throws IOException {
    new Workshop(root)
        .write(
            "old/" + folder + "/Release.java",
            "package " + folder.replace('/', '.') + ";\n" + type + "\n");
    assertEquals(
        "[VersionMismatch] This compilation sees %s, but the processor is of version %s.\n"
                .formatted(which, Artifact.VERSION)
            + "    Give nativeflags-annotations, nativeflags-runtime and nativeflags-processor"
            + " one version; take snapshots of one build.",
        said("-sourcepath", "ROOT/old", "-Xprefer:source", "-implicit:none"));
  }

  @ParameterizedTest
  @CsvSource({
    "'  boolean descriptions() default false;', '', without NativeFlagEnum.descriptions",
    "'    String zero() default \"\";', '', without NativeFlagEnum.MaskField.zero",
    "'    NUMBER,', '    NUMBER, TEXT,', with NativeFlagEnum.Holds.TEXT",
    "'  boolean check() default false;', 'boolean check() default false; int color() default 0;', with NativeFlagEnum.color",
  })
  void aSnapshotOfAnotherBuildIsToldOnceAndNothingIsGenerated(
      String member, String instead, String which) throws IOException {
    String type = "io/github/nativeflags/NativeFlagEnum.java";
    String whole = Files.readString(Path.of("../annotations/src/main/java").resolve(type));
    String other = whole.replace("\n" + member + "\n", "\n" + instead + "\n");
    assertNotEquals(whole, other);
    new Workshop(root).write("old/" + type, other);
    assertEquals(
        "[VersionMismatch] This compilation sees nativeflags-annotations of another build, %s, but the processor is of version %s."
            .formatted(which, Artifact.VERSION),
        said("-sourcepath", "ROOT/old", "-Xprefer:source", "-implicit:none")
            .lines()
            .findFirst()
            .orElse(""));
  }

  @Test
  void aReleaseWithoutModulesIsToldOnceAndNothingIsGenerated() throws IOException {
    assertEquals(
        "[ReleaseTooOld] Generated code needs Java 9 or newer; this compiles for Java 8.\n"
            + "    Compile by JDK 9 or newer with --release 9 or more; it runs on Java 17 or newer.",
        said("--release", "8").lines().filter(l -> l.contains("Java")).collect(joining("\n")));
  }

  @Test
  void anOlderRuntimeThatDoesNotSayItsVersionIsTold() throws IOException {
    Workshop workshop = new Workshop(root);
    workshop.write(
        "old/io/github/nativeflags/runtime/NativeConstant.java",
        "package io.github.nativeflags.runtime;\npublic interface NativeConstant {}\n");
    String said =
        said(
            "-classpath",
            System.getProperty("java.class.path"),
            "-sourcepath",
            "ROOT/old",
            "-implicit:none");
    assertEquals(
        "[VersionMismatch] This compilation sees nativeflags-runtime of an older version, but the"
            + " processor is of version %s.".formatted(Artifact.VERSION),
        said.lines().findFirst().orElse(""));
  }

  private String said(String... options) throws IOException {
    Workshop workshop = new Workshop(root);
    Path specs = workshop.write("src/house/Specs.java", SPECS);
    String said = workshop.javac(new NativeFlagEnumProcessor(), specs, options);
    assertEquals(List.of(), workshop.written());
    return said;
  }
}
