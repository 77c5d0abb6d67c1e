package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Specs of headers that include others, by the include directories of the option. */
class IncludesInSpecsTest {
  private static final String PATH = "-Anativeflags.sourcePath=ROOT/first:ROOT/second:ROOT/third";

  @TempDir private Path root;
  private Workshop workshop;

  @BeforeEach
  void open() {
    workshop = new Workshop(root);
  }

  /** What is tried, files with their texts, the spec's attributes, and constants with values. */
  static Stream<Arguments> trees() {
    return Stream.of(
        of(
            "the first directory wins",
            "first/size.h: #define SIZE 1\nsecond/size.h: #define SIZE 2",
            "#include <size.h>\nenum door { OPEN = SIZE, SHUT = 7 };",
            "types = `door`",
            "OPEN=1 SHUT=7"),
        of(
            "the package's directory is before its root",
            "first/size.h: #define SIZE 1\nfirst/house/size.h: #define SIZE 2",
            "#include <size.h>\nenum door { OPEN = SIZE, SHUT = 7 };",
            "types = `door`",
            "OPEN=2 SHUT=7"),
        of(
            "#include_next goes on behind",
            "first/size.h: #include_next <size.h>\nsecond/size.h: #define SIZE 5",
            "#include <size.h>\nenum door { OPEN = SIZE, SHUT = 7 };",
            "types = `door`",
            "OPEN=5 SHUT=7"),
        of(
            "#include_next twice",
            "first/size.h: #include_next <size.h>\n"
                + "second/size.h: #include_next <size.h>\n"
                + "third/size.h: #define SIZE 6",
            "#include <size.h>\nenum door { OPEN = SIZE, SHUT = 7 };",
            "types = `door`",
            "OPEN=6 SHUT=7"),
        of(
            "__has_include_next",
            "first/size.h: #if __has_include_next(<size.h>)\\n"
                + "#define SIZE 3\\n"
                + "#else\\n"
                + "#define SIZE 4\\n"
                + "#endif",
            "#include <size.h>\nenum door { OPEN = SIZE, SHUT = 7 };",
            "types = `door`",
            "OPEN=4 SHUT=7"),
        of(
            "quotes are beside first",
            "first/lib/a.h: #include \"size.h\"\n"
                + "first/lib/size.h: #define SIZE 1\n"
                + "first/size.h: #define SIZE 2",
            "#include <lib/a.h>\nenum door { OPEN = SIZE, SHUT = 7 };",
            "types = `door`",
            "OPEN=1 SHUT=7"),
        of(
            "beside is in the same directory",
            "first/lib/size.h: #define SIZE 1\n"
                + "second/lib/a.h: #include \"size.h\"\n"
                + "second/lib/size.h: #define SIZE 2",
            "#include <lib/a.h>\nenum door { OPEN = SIZE, SHUT = 7 };",
            "types = `door`",
            "OPEN=2 SHUT=7"),
        of(
            "the types of an included file are not meant by *",
            "first/base.h: enum base { BASE_A = 4, BASE_B = 9 };",
            "#include <base.h>\nenum door { OPEN = BASE_A, SHUT = 7 };",
            "types = `*`",
            "OPEN=4 SHUT=7"),
        of(
            "but by their names",
            "first/base.h: enum base { BASE_A = 4, BASE_B = 9 };",
            "#include <base.h>\nenum door { OPEN = BASE_A, SHUT = 7 };",
            "types = `base`",
            "BASE_A=4 BASE_B=9"),
        of(
            "macros of an included file",
            "first/base.h: #define BASE_A 4\\n#define BASE_B 9",
            "#include <base.h>\n#define BASE_C 11\n",
            "macros = `BASE_*`",
            "BASE_A=4 BASE_B=9 BASE_C=11"),
        of(
            "and where it is included",
            "first/base.h: #include <low.h>\\n#define BASE_B 9\nfirst/low.h: #define BASE_L 3",
            "#define BASE_A 4\n#include <base.h>\n#define BASE_C 11\n",
            "macros = `BASE_*`",
            "BASE_A=4 BASE_L=3 BASE_B=9 BASE_C=11"),
        of(
            "a macro defined twice alike",
            "first/base.h: #define BASE_A 4",
            "#define BASE_A 4\n#define BASE_B 9\n#include <base.h>",
            "macros = `*`",
            "BASE_A=4 BASE_B=9"),
        of(
            "the header that a text asks for",
            "first/big.h: #define BIG_IN\\n#define SIZE 3\\n#include <house.h>",
            "#ifndef BIG_IN\n"
                + "#error \"Include <big.h> instead.\"\n"
                + "#endif\n"
                + "#ifndef HOUSE_H\n"
                + "#define HOUSE_H\n"
                + "enum door { OPEN = SIZE, SHUT = 7 };\n"
                + "#endif",
            "types = `*`",
            "OPEN=3 SHUT=7"),
        of(
            "one that says not to include it",
            "first/big.h: #define BIG_IN\\n#define SIZE 3\\n#include <house.h>",
            "#ifndef BIG_IN\n"
                + "#error \"Do not include house.h directly, include <big.h> instead.\"\n"
                + "#endif\n"
                + "#ifndef HOUSE_H\n"
                + "#define HOUSE_H\n"
                + "enum door { OPEN = SIZE, SHUT = 7 };\n"
                + "#endif",
            "types = `*`",
            "OPEN=3 SHUT=7"),
        of(
            "only one can be included",
            "first/big.h: #define BIG_IN\\n#define SIZE 3\\n#include <house.h>",
            "#if !defined(BIG_IN) && !defined(BUILDING)\n"
                + "#error \"Only <big.h> can be included directly.\"\n"
                + "#endif\n"
                + "#ifndef HOUSE_H\n"
                + "#define HOUSE_H\n"
                + "enum door { OPEN = SIZE, SHUT = 7 };\n"
                + "#endif",
            "types = `*`",
            "OPEN=3 SHUT=7"),
        of(
            "one beside it, without marks around",
            "src/house/big.h: #define BIG_IN\\n#define SIZE 3",
            "#ifndef BIG_IN\n"
                + "# error big.h must be included before house.h\n"
                + "#endif\n"
                + "enum door { OPEN = SIZE, SHUT = 7 };",
            "types = `*`",
            "OPEN=3 SHUT=7"),
        of(
            "a macro defined anew",
            "first/base.h: #define BASE_A 4\\n#undef BASE_A\\n#define BASE_A 5",
            "#include <base.h>\n#if 0\n#define BASE_B 1\n#else\n#define BASE_B 2\n#endif\n",
            "macros = `BASE_*`",
            "BASE_A=5 BASE_B=2"),
        of(
            "and does without where it is missing",
            "first/other.h: #define SIZE 3",
            "#ifndef BIG_IN\n"
                + "#error \"Only <big.h> can be included directly.\"\n"
                + "#endif\n"
                + "enum door { OPEN = 3, SHUT = 7 };",
            "types = `*`",
            "OPEN=3 SHUT=7"),
        of(
            "a file is not its own <>",
            "first/errno.h: #define EIO 5",
            "#include <errno.h>\nenum door { OPEN = EIO, SHUT = 7 };",
            "types = `*`",
            "OPEN=5 SHUT=7"));
  }

  @ParameterizedTest
  @MethodSource("trees")
  void findsAsCompilersDo(
      String what, String files, String header, String attributes, String wanted)
      throws IOException {
    for (String file : files.split("\n")) {
      String[] parts = file.split(": ", 2);
      workshop.write(parts[0], parts[1].replace("\\n", "\n") + "\n");
    }
    String name = what.contains("its own") ? "uv/errno.h" : "house.h";
    workshop.write("src/house/" + name, header + "\n");
    String said = javac("source = `" + name + "`, " + attributes, PATH);
    assertEquals("", said, what);
    assertEquals(wanted, constants(), what);
  }

  /** What rests on the header that a text asks for, and that is missing, is told. */
  @ParameterizedTest
  @CsvSource({
    "'enum door { OPEN = SIZE, SHUT = 7 };', UndefinedIdentifier",
    "'#ifdef BIG_WIDE|enum door { OPEN = 3 };|#else|enum door { OPEN = 4 };|#endif',"
        + " AssumedCondition",
  })
  void tellsWhatRestsOnTheHeaderThatATextAsksFor(String header, String told) throws IOException {
    String asking = "#ifndef BIG_IN\n#error \"Only <big.h> can be included directly.\"\n#endif\n";
    workshop.write("src/house/house.h", asking + header.replace("|", "\n") + "\n");
    String said = javac("source = `house.h`, types = `*`", PATH);
    assertTrue(said.startsWith("[" + told + "]") && said.contains("<big.h>"), said);
  }

  private String javac(String attributes, String... options) throws IOException {
    Path spec =
        workshop.write(
            "src/house/HouseSpec.java",
            """
            package house;
            import io.github.nativeflags.NativeFlagEnum;
            @NativeFlagEnum(kind = NativeFlagEnum.Kind.VALUES, %s)
            interface HouseSpec {}
            """
                .formatted(attributes.replace('`', '"')));
    return workshop.javac(new NativeFlagEnumProcessor(), spec, options);
  }

  /** The constants that were generated, in order. */
  private String constants() throws IOException {
    String file =
        workshop.written().stream()
            .filter(f -> f.endsWith("Constants.java"))
            .findFirst()
            .orElseThrow();
    return Files.readString(workshop.output().resolve("house/" + file))
        .lines()
        .filter(l -> l.contains("public static final "))
        .map(l -> l.replaceAll(".* (\\w+) = (\\w+);.*", "$1=$2"))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aPatternMeansAllDirectories() throws IOException {
    workshop.write("first/lib/a.h", "enum a_set { A_X = 4, A_Y = 9 };\n");
    workshop.write("second/lib/b.h", "enum b_set { B_X = 4, B_Y = 9 };\n");
    workshop.write("second/lib/a.h", "enum hidden { H_X = 4, H_Y = 9 };\n");
    javac("source = `lib/*.h`, types = `*`", PATH);
    assertTrue(workshop.written().contains("ASet.java"), workshop.written() + "");
    assertTrue(workshop.written().contains("BSet.java"), workshop.written() + "");
    assertTrue(!workshop.written().contains("Hidden.java"), workshop.written() + "");
  }

  @Test
  void moreDirectoriesMakeAnUmbrellaNoWorse() throws IOException {
    String part =
        "#ifndef IN\n#error \"Include <lib/all.h> instead.\"\n#endif\n"
            + "#ifndef A_H\n#define A_H\nenum a_set { A_X = SIZE, A_Y = 9 };\n#endif\n";
    workshop.write("first/lib/a.h", part);
    workshop.write("first/lib/all.h", "#define IN\n#include <size.h>\n#include <lib/a.h>\n");
    workshop.write("second/lib/b.h", "enum b_set { B_X = 4, B_Y = 9 };\n");
    workshop.write("second/lib/all.h", "#error \"not this one\"\n");
    workshop.write("third/size.h", "#define SIZE 3\n");
    assertEquals("", javac("source = `lib/*.h`, types = `*`", PATH));
    assertTrue(workshop.written().contains("ASet.java"), workshop.written() + "");
    assertTrue(workshop.written().contains("BSet.java"), workshop.written() + "");
  }

  @Test
  void aPatternFollowsLinksAsANameDoes() throws IOException {
    workshop.write("first/real/a.h", "enum a_set { A_X = 4, A_Y = 9 };\n");
    Files.createSymbolicLink(root.resolve("first/link"), root.resolve("first/real"));
    Files.createSymbolicLink(root.resolve("first/real/round"), root.resolve("first"));
    assertEquals("", javac("source = `link/*.h`, types = `*`", PATH));
    assertTrue(workshop.written().contains("ASet.java"), workshop.written() + "");
  }

  @Test
  void tellsWhichIncludedFilesDeclare() throws IOException {
    workshop.write("first/base.h", "enum base { BASE_A = 4, BASE_B = 9 };\n");
    workshop.write("src/house/house.h", "#include <base.h>\n");
    String said = javac("source = `house.h`, types = `*`", PATH);
    assertTrue(said.contains("What it includes declares some: name base.h, or the types."), said);
  }

  private static Arguments of(String... parts) {
    return Arguments.of((Object[]) parts);
  }
}
