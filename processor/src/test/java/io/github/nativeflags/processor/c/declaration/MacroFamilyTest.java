package io.github.nativeflags.processor.c.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Macros and constant variables that form an enumeration. Expected is its type and constants, those
 * of another radix than 10 in it, then the place and the sentence of each problem.
 */
class MacroFamilyTest {
  static Stream<Arguments> families() {
    return Stream.of(
        of("A_*", "#define A_X 1\n#define A_Y 0x10\n#define B 3\n", "unsigned int: A_X=1 A_Y=0x10"),
        of("A B", "#define B 3\n#define A 1\n", "unsigned int: B=3 A=1"),
        of("?", "#define A 1\n#define AB 2\n", "unsigned int: A=1"),
        of("A* !AB", "#define A 1\n#define AB 2\n", "unsigned int: A=1"),
        of("A", "#define A 1\n#undef A\n#define B 1\n#define A 2\n", "unsigned int: A=2"),
        of("*", "#define A 010\n#define B 0b11\n#define C 'a'\n", "unsigned int: A=0x8 B=0x3 C=97"),
        of(
            "*",
            "#define A 1 << 3\n#define B A\n#define C ~0\n",
            "int: A=0x8 B=0x8 C=0xffffffffffffffff"),
        of("*", "#define A -1\n#define B 1 + 0x1\n#define C 1 ? 2 : 3\n", "int: A=-1 B=0x2 C=2"),
        of(
            "*",
            "#define A -1\n#define B 0xFFFFFFFFFFFFFFFF\n",
            "unsigned long long: A=-1 B=0xffffffffffffffff"),
        of("*", "#define A 0x80000000\n#define B -1\n", "long: A=0x80000000 B=-1"),
        of(
            "*",
            "#define A (int)0x10\n#define B (1 | 2)\n#define C 0x1 + 1\n",
            "unsigned int: A=0x10 B=0x3 C=0x2"),
        of("A B", "const int A = 1;\n#define B (A << 4)\n", "unsigned int: A=1 B=0x10"),
        of(
            "*",
            "#define A 1\n#define E\n#define N \"x\"\n#define F(x) x\n",
            "unsigned int: A=1",
            "2:9 Of the macros that macros = ... matches, these are no integer constants and are"
                + " left out: E (empty), N."),
        of(
            "E",
            "#define E\n",
            "unsigned int:",
            "1:9 Expected a value but found the end of the text."),
        of(
            "N",
            "#define N 1 2\n",
            "unsigned int:",
            "1:9 Expected the end of the macro but found 2. / expanded from here 1"),
        of(
            "N",
            "#define N M\n",
            "unsigned int:",
            "1:9 M is not declared in the text. / expanded from here 1"),
        of(
            "RED BLUE_*",
            "#define READ 1\n",
            "unsigned int:",
            "- macros = \"RED\" matches no constant macro of the text. Did you mean READ?",
            "- macros = \"BLUE_*\" matches no constant macro of the text."),
        of(
            "A",
            "#if 0\n#define A 1\n#endif\n",
            "unsigned int:",
            "- macros = \"A\" matches no constant macro of the text. / left out by this 1"),
        of(
            "A",
            "#include <x.h>\n#ifdef X\n#define A 1\n#else\n#define A 1\n#endif\n#define B A\n",
            "unsigned int: A=1"),
        of(
            "A B",
            "#include <x.h>\n#ifdef X\n#define A 1\n#endif\n#define B A\n",
            "unsigned int: A=1 B=1",
            "3:9 A stands in a part left out while X is not defined; it is taken all the same,"
                + " since the text includes <x.h>, which was not found. / left out by this 2"),
        of(
            "A",
            "#include <x.h>\n"
                + "#if defined(X)\n"
                + "#define A 1\n"
                + "#endif\n"
                + "#if defined(X)\n"
                + "#define A 2\n"
                + "#endif\n",
            "unsigned int:",
            "- macros = \"A\" matches no constant macro of the text. / left out by this 2"),
        of(
            "A",
            "#include <x.h>\n#ifdef __cplusplus\n#define A 1\n#endif\n",
            "unsigned int:",
            "- macros = \"A\" matches no constant macro of the text. / left out by this 2"),
        of(
            "A",
            "#include <x.h>\n#define X\n#ifndef X\n#define A 1\n#endif\n",
            "unsigned int:",
            "- macros = \"A\" matches no constant macro of the text. Did you mean X? / left out by"
                + " this 3"),
        of(
            "A",
            "#include <x.h>\n#ifdef X\n#define A(x) 1\n#endif\n",
            "unsigned int:",
            "- macros = \"A\" matches no constant macro of the text. / left out by this 2"),
        of(
            "A",
            "#ifdef X\n#define A 1\n#endif\n",
            "unsigned int:",
            "- macros = \"A\" matches no constant macro of the text. / left out by this 1"));
  }

  @ParameterizedTest
  @MethodSource("families")
  void reads(String patterns, String text, List<String> expected) {
    assertEquals(expected, shown(family(List.of(), patterns, new SourceText("t.h", 1, text))));
  }

  /** Options as compilers take them, and what a family of {@code A} and {@code B} then holds. */
  static Stream<Arguments> defines() {
    return Stream.of(
        of("X", "#define A X\n", "unsigned int: A=1"),
        of("X=7", "#define A X\n", "unsigned int: A=7"),
        of(" X = 7 ", "#define A X\n", "unsigned int: A=7"),
        of("X=", "#define A X 7\n", "unsigned int: A=7"),
        of("X(a,b)=((a) + (b))", "#define A X(3, 4)\n", "unsigned int: A=7"),
        of("X=3 +\n4", "#define A X\n", "unsigned int: A=7"),
        of("A=2", "#ifndef A\n#define A 1\n#endif\n", "unsigned int: A=2"));
  }

  @ParameterizedTest
  @MethodSource("defines")
  void takesMacrosFromOutside(String define, String text, List<String> expected) {
    assertEquals(expected, shown(family(List.of(define), "A", new SourceText("t.h", 1, text))));
  }

  @Test
  void refusesWhatIsNoDefinition() {
    for (String define : List.of("", "1X=2", "X-Y=1", "X Y")) {
      Problems problems = new Problems();
      SourceText text = new SourceText("t.h", 1, "enum e { A };");
      CReader.Input input =
          new CReader.Input(List.of(text), CAbi.LP64, List.of(define), List.of(), Includes.NONE);
      CReader.read(input, problems);
      List<String> said = problems.list().stream().map(MacroFamilyTest::shown).toList();
      assertEquals(List.of("- \"" + define + "\" does not define a macro."), said);
    }
  }

  @Test
  void tellsWhereTheAbisDisagree() {
    CReader.Input input =
        new CReader.Input(
            List.of(new SourceText("t.h", 1, "#define A sizeof(long)\n#define B 4\n")),
            CAbi.LP64,
            List.of(),
            List.of("*"),
            Includes.NONE);
    CEnum family = CReader.readForBothAbis(input, new Problems()).macros().orElseThrow();
    assertEquals(
        List.of(
            "unsigned int: A=8 B=4",
            "1:9 A is 8 to gcc and clang, but 4 to MSVC, where long has 32 bits."),
        shown(family));
  }

  /** In the order of the texts, whichever includes the other. */
  @Test
  void ordersByText() {
    SourceText first = new SourceText("a.h", 1, "#include \"b.h\"\n#define A1 1\n#define A2 2\n");
    SourceText second = new SourceText("b.h", 1, "#define B2 2\n#define B1 1\n");
    assertEquals(
        List.of("unsigned int: A1=1 A2=2 B2=2 B1=1"), shown(family(List.of(), "*", first, second)));
  }

  /** What an included text defines that was not given is no part of it. */
  @Test
  void leavesOutWhatIsDefinedElsewhere() {
    SourceText other = new SourceText("other.h", 1, "#define B 2\n");
    CReader.Input input =
        new CReader.Input(
            List.of(new SourceText("t.h", 1, "#include <other.h>\n#define A B\n")),
            CAbi.LP64,
            List.of(),
            List.of("*"),
            (name, from) -> Optional.ofNullable(Map.of("other.h", other).get(name.path())));
    CUnit unit = CReader.read(input, new Problems());
    assertEquals(List.of("unsigned int: A=2"), shown(unit.macros().orElseThrow()));
    assertEquals(List.of(other), unit.included());
  }

  private static CEnum family(List<String> defines, String patterns, SourceText... texts) {
    Problems problems = new Problems();
    CReader.Input input =
        new CReader.Input(
            List.of(texts), CAbi.LP64, defines, List.of(patterns.split(" ")), Includes.NONE);
    CEnum family = CReader.read(input, problems).macros().orElseThrow();
    assertEquals(List.of(), problems.list());
    return family;
  }

  private static List<String> shown(CEnum e) {
    StringBuilder line = new StringBuilder(e.type().name() + ":");
    for (CConstant c : e.constants()) {
      String hex = "0x" + Long.toHexString(c.value());
      String value = c.radix() == 10 ? Long.toString(c.value()) : hex;
      line.append(" " + c.name() + "=" + value);
    }
    return Stream.concat(
            Stream.of(line.toString()), e.problems().stream().map(MacroFamilyTest::shown))
        .toList();
  }

  private static String shown(Problem problem) {
    String at = problem.place().map(p -> p.line() + ":" + p.column()).orElse("-");
    return at
        + " "
        + problem.sentence()
        + problem.other().map(o -> " / " + o.relation() + " " + o.place().line()).orElse("");
  }

  private static Arguments of(String first, String text, String... expected) {
    return Arguments.of(first, text, List.of(expected));
  }

  @Test
  void allThereAreAreThoseOfTheTextItself() {
    String text = "#include <o.h>\n#ifndef B\n#define B 1\n#endif\n#define A 2\n";
    String other = "#define B 3\n#define C 4\n#ifndef A_IS\n#else\n#define C 5\n#endif\n";
    Includes includes = (name, from) -> Optional.of(new SourceText("o.h", 1, other));
    CReader.Input input =
        new CReader.Input(
            List.of(new SourceText("a.h", 1, text)), CAbi.LP64, List.of(), List.of("*"), includes);
    CEnum family = CReader.read(input, new Problems()).macros().orElseThrow();
    assertEquals(List.of("B", "A"), family.constants().stream().map(CConstant::name).toList());
  }
}
