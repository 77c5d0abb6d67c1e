package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One spec that means a folder of pages. */
class BulkSpecTest {
  @TempDir private Path root;
  private Workshop workshop;

  @BeforeEach
  void open() {
    workshop = new Workshop(root);
  }

  private void page(String file, String name, String constants) {
    workshop.write(
        "src/house/docs/" + file,
        "# %s enumeration\n\nWhat %s says.\n\n```C++\ntypedef enum %s { %s } %s;\n```\n"
            .formatted(name, name, name, constants, name));
  }

  private String javac(String attributes, String... options) throws IOException {
    Path spec =
        workshop.write(
            "src/house/HouseSpec.java",
            """
            package house;
            import io.github.nativeflags.NativeFlagEnum;
            @NativeFlagEnum(%s)
            interface HouseSpec {}
            """
                .formatted(attributes.replace('`', '"')));
    return workshop.javac(new NativeFlagEnumProcessor(), spec, options);
  }

  @Test
  void givesEachPageItsTypesAndAllAnIndex() throws IOException {
    page("lamp.md", "LAMP", "LAMP_RED = 1, LAMP_GREEN = 2, LAMP_BLUE = 4");
    page("deep/er/tap.md", "TAP_STATE", "TAP_SHUT = 0, TAP_OPEN = 1, TAP_STUCK = 2");
    workshop.write("src/house/docs/wiring.md", "# Wiring\n\nTurn the power off first.\n");
    assertEquals(
        """
        [SkippedPages] No enumeration is declared on docs/wiring.md; left out.
        [InferredKind] TapState is taken as VALUES: the values follow one another.
        [InferredKind] Lamp is taken as FLAGS: each value is a single bit or a union of constants.""",
        javac("source = `docs/**/*.md`, types = `*`"));
    assertEquals(
        List.of(
            "HouseIndex.java",
            "LAMP.h",
            "Lamp.java",
            "LampConstants.java",
            "LampMask.java",
            "TAP_STATE.h",
            "TapState.java",
            "TapStateConstants.java"),
        workshop.written());
    String index = Files.readString(workshop.output().resolve("house/HouseIndex.java"));
    assertTrue(
        index.contains(
            "<tr><td>{@link Lamp}</td><td>flags</td><td>3</td><td><code>docs/lamp.md</code></td>"
                + "<td>What LAMP says.</td></tr>"),
        index);
  }

  @Test
  void namesInEachTypeOnlyItsOwnPage() throws IOException {
    page("lamp.md", "LAMP", "LAMP_RED = 1, LAMP_GREEN = 2, LAMP_BLUE = 4");
    page("tap.md", "TAP", "TAP_SHUT = 5, TAP_OPEN = 7");
    javac("source = `docs/*.md`, types = `*`");
    String before = Files.readString(workshop.output().resolve("house/Lamp.java"));
    page("tap.md", "TAP", "TAP_SHUT = 5, TAP_OPEN = 8");
    javac("source = `docs/*.md`, types = `*`");
    assertEquals(before, Files.readString(workshop.output().resolve("house/Lamp.java")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a pattern|types = `T*`|TAP.h Tap.java TapConstants.java",
        "all but one|types = {`*`, `!LAMP`}|HouseIndex.java PUMP.h Pump.java PumpConstants.java TAP.h Tap.java TapConstants.java",
        "another source|types = `TAP`|TAP.h House.java HouseConstants.java",
      })
  void choosesAmongPages(String what, String types, String written) throws IOException {
    page("lamp.md", "LAMP", "LAMP_RED = NOWHERE");
    page("tap.md", "TAP", "TAP_SHUT = 5, TAP_OPEN = 7");
    page("pump.md", "PUMP", "PUMP_OFF = 3, PUMP_ON = TAP_OPEN");
    String said = javac("kind = NativeFlagEnum.Kind.VALUES, source = `docs/*.md`, " + types);
    assertEquals("", said, what);
    assertEquals(List.of(written.split(" ")).stream().sorted().toList(), workshop.written(), what);
  }

  @Test
  void aBadPageFailsTheBuildAndHidesNoOther() throws IOException {
    page("lamp.md", "LAMP", "LAMP_RED = NOWHERE");
    page("tap.md", "TAP", "TAP_SHUT = 1 / 0");
    page("pump.md", "PUMP", "PUMP_OFF = 3, PUMP_ON = 9");
    String said = javac("kind = NativeFlagEnum.Kind.VALUES, source = `docs/*.md`, types = `*`");
    assertTrue(said.contains("[UndefinedIdentifier] NOWHERE"), said);
    assertTrue(said.contains("docs/lamp.md:6:32"), said);
    assertTrue(said.contains("[Arithmetic]"), said);
  }

  /** An error may change what stands behind it, and where it is included. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#include `bad.h`|",
        "#include `good.h`|LampSet.java",
        "#include `good.h`/#include `bad.h`|",
        "#include `middle.h`|",
      })
  void makesNothingOfAFileWithAnError(String includes, String written) throws IOException {
    workshop.write("src/house/bad.h", "#define BAD 1\n#if 1\n");
    workshop.write("src/house/middle.h", "#include \"bad.h\"\n");
    workshop.write("src/house/good.h", "#define GOOD 1\n");
    String lamp = includes.replace('`', '"').replace('/', '\n');
    workshop.write("src/house/lamp.h", lamp + "\nenum lamp_set { LAMP_A = 3, LAMP_B = 9 };\n");
    workshop.write("src/house/tap.h", "enum tap_set { TAP_A = 3, TAP_B = 9 };\n");
    javac(
        "kind = NativeFlagEnum.Kind.VALUES, source = {`tap.h`, `lamp.h`}, types = `*`,"
            + " onProblem = NativeFlagEnum.OnProblem.SKIP");
    assertTrue(workshop.written().contains("TapSet.java"), includes);
    assertEquals(written != null, workshop.written().contains("LampSet.java"), includes);
  }

  @Test
  void pagesOfOneNameAreToldWithBothPlaces() throws IOException {
    page("lamp.md", "LAMP", "LAMP_RED = 1, LAMP_BLUE = 9");
    page("old/lamp.md", "LAMP", "LAMP_RED = 2, LAMP_BLUE = 9");
    String said = javac("kind = NativeFlagEnum.Kind.VALUES, source = `docs/**.md`, types = `*`");
    assertTrue(said.startsWith("[TypeCollision] LAMP and LAMP would both"), said);
    assertTrue(said.contains("docs/old/lamp.md:6:14"), said);
    assertTrue(said.contains("the other is here: docs/lamp.md:6:14"), said);
  }

  @Test
  void pagesThatSayTheSameAreOne() throws IOException {
    page("lamp.md", "LAMP", "LAMP_RED = 1, LAMP_BLUE = 9");
    page("old/lamp.md", "LAMP", "LAMP_RED = 1, LAMP_BLUE = 9");
    assertEquals(
        "", javac("kind = NativeFlagEnum.Kind.VALUES, source = `docs/**.md`, types = `*`"));
  }

  @ParameterizedTest
  @CsvSource({
    "outside/secret.h,            link to it,        OutsideRoots",
    "src/house/elsewhere/other.h, link within,       ''",
    "more/other.h,                link to the option, ''",
  })
  void followsLinksOnlyWithinItsDirectories(String target, String what, String problem)
      throws IOException {
    Path file = workshop.write(target, "enum DOOR { OPEN = 4, SHUT = 7 };");
    Files.createDirectories(root.resolve("src/house"));
    Files.createSymbolicLink(root.resolve("src/house/door.h"), file);
    String said =
        javac(
            "kind = NativeFlagEnum.Kind.VALUES, source = `door.h`",
            "-Anativeflags.sourcePath=ROOT/more");
    assertEquals(problem, said.replaceAll("(?s)\\[(\\w+)].*", "$1"), what);
  }
}
