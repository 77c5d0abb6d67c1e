package io.github.nativeflags.processor.c.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conditions that cannot be told for sure. Expected are the constants, then what is said of the
 * enumeration, each with its line.
 */
class ConditionsTest {
  private static final String ASSUMED =
      ", not defined in what was read, and is taken as %s; the text includes <x.h>, not found. On it"
          + " hang %s.";

  static Stream<Arguments> conditions() {
    return Stream.of(
        of(
            "#if f(1, (2)) && (g || 1) && !h",
            "A B",
            "3 This condition rests on f, h, not defined in what was read, and is taken as so. On it"
                + " hang B."),
        of(
            "#if f(1",
            "A B",
            "3 This condition rests on f, not defined in what was read, and is taken as so. On it"
                + " hang B."),
        of(
            "#if defined",
            "A",
            "3 This condition cannot be told: Expected what defined asks for but found defined."),
        of(
            "#if __has_include",
            "A",
            "3 This condition cannot be told: Expected what __has_include asks for but found"
                + " __has_include."),
        of("#if __has_include(", "A"),
        of(
            "#if !__has_include(<x.h>",
            "A B",
            "3 This condition rests on __has_include(<x.h>)" + ASSUMED.formatted("so", "B")),
        of(
            "#if 1 +",
            "A",
            "3 This condition cannot be told: Expected an expression but found the end of the text."),
        of(
            "#if",
            "A",
            "3 This condition cannot be told: Expected a condition but found the end of the text."),
        of(
            "#if 1 1",
            "A",
            "3 This condition cannot be told: Expected the end of the condition but found 1."),
        of("#if 1 / 0", "A", "3 This condition cannot be told: Division by zero."),
        of(
            "#if \"x\"",
            "A",
            "3 This condition cannot be told: \"x\" is not an integer constant expression we can"
                + " evaluate: it is a text."),
        of(
            "#ifdef",
            "A",
            "3 This condition cannot be told: Expected a condition but found the end of the text."));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void decides(String condition, String names, List<String> said) {
    assertEquals(shown(names, said), read("\nenum e { A,\n" + condition + "\nB\n#endif\n};\n"));
  }

  static Stream<Arguments> assumptions() {
    return Stream.of(
        of("#ifdef X", "A", "3 This condition rests on X" + ASSUMED.formatted("not so", "B")),
        of("#if defined X", "A", "3 This condition rests on X" + ASSUMED.formatted("not so", "B")),
        of("#ifndef X", "A B", "3 This condition rests on X" + ASSUMED.formatted("so", "B")),
        of("#if X", "A", "3 This condition rests on X" + ASSUMED.formatted("not so", "B")),
        of(
            "#if !X && Y == 0",
            "A B",
            "3 This condition rests on X, Y" + ASSUMED.formatted("so", "B")),
        of("#if F(1)", "A B", "3 This condition rests on F" + ASSUMED.formatted("so", "B")),
        of("#if 0 && X", "A"),
        of("#if 1 || X", "A B"),
        of("#if defined(_WIN32) && X", "A"),
        of("#if 0 ? X : 1", "A B"),
        of(
            "#if 1 + X == 3 || 0 && Y",
            "A",
            "3 This condition rests on X" + ASSUMED.formatted("not so", "B")),
        of("#if NTDDI_VERSION >= NTDDI_WIN8", "A B"),
        of("#if !_WIN32 && !__cplusplus", "A B"),
        of("#if 0\n#elif X", "A", "4 This condition rests on X" + ASSUMED.formatted("not so", "B")),
        of("#if 1\n#elif X", "A"),
        of("#error told  \"twice\"", "A B", "3 The text says #error told \"twice\"."));
  }

  @ParameterizedTest
  @MethodSource("assumptions")
  void tellsWhatRestsOnAMissingFile(String condition, String names, List<String> said) {
    String end = condition.startsWith("#error") ? "" : "#endif\n";
    String text = "#include <x.h>\nenum e { A,\n" + condition + "\nB\n" + end + "};\n";
    assertEquals(shown(names, said), read(text));
  }

  /** What hangs on a condition, wherever it stands: the text, and each problem's line and end. */
  static Stream<Arguments> hanging() {
    return Stream.of(
        of(
            "around a macro",
            "#ifdef X\n#define M 1\n#else\n#define M 2\n#endif\nenum e { A = M };",
            "2 A"),
        of(
            "through macros",
            "#ifdef X\n#define M 1\n#else\n#define M 2\n#endif\n#define N (M + 1)\nenum e { A = N, B = 7 };",
            "2 A"),
        of(
            "a function-like one",
            "#if X > 0\n#define N(x) (-(x))\n#else\n#define N(x) (x)\n#endif\nenum e { A = N(5), Z = N(0) };",
            "2 A"),
        of(
            "through a condition",
            "#ifdef X\n#define M\n#endif\n#ifdef M\nenum e { A = 1 };\n#else\nenum e { A = 2 };\n#endif",
            "2 A"),
        of(
            "around an enumeration that is left out",
            "#ifdef X\nenum e { A = 1 };\n#endif\nenum f { F = 1 };",
            "2 A"),
        of("around an enumeration", "#ifndef X\nenum e { A = 1 };\n#endif", "2 A"),
        of("a default", "#ifndef X\n#define X 4\n#endif\nenum e { A = X, B = 1 };", "2 A"),
        of("before others", "enum e { A,\n#ifdef X\nB,\n#endif\nC };", "3 B, C"),
        of(
            "a type",
            "#ifdef X\ntypedef char t;\n#else\ntypedef int t;\n#endif\nenum e { A = sizeof(t) };",
            "2 A"),
        of(
            "an undefinition",
            "#define M 1\n#ifdef X\n#undef M\n#define M 2\n#endif\nenum e { A = M };",
            "3 A"),
        of(
            "the same name twice",
            "#ifdef X\n#define M 1\n#else\n#define M 2\n#endif\nenum e {\nA = M,\n#ifdef X\nB\n#endif\n};",
            "2 A, B"),
        of("a guard of the text", "#ifndef X_H\n#define X_H 1\nenum e { A = 1 };\n#endif"),
        of(
            "a guard of a part",
            "enum f { F };\n#ifndef E_DEFINED\n#define E_DEFINED\nenum e { A = 1 };\n#endif"),
        of(
            "what nothing uses",
            "#ifdef X\n#define M 1\n#else\n#define M 2\n#endif\nenum e { A = 1 };"),
        of(
            "the same either way",
            "#ifdef X\n#define M 1\n#else\n#define M 1\n#endif\nenum e { A = M };"),
        of(
            "words alone",
            "#ifdef X\n#define API __attribute__((unused))\n#else\n#define API\n#endif\nenum API e { A = 1 };"),
        of(
            "a width",
            "#ifdef X\n#define API __attribute__((packed))\n#else\n#define API\n#endif\nenum API e { A = 1 };",
            "2 A"),
        of(
            "the type of the whole",
            "#ifdef X\n#define T long\n#else\n#define T char\n#endif\nenum e : T { A = 1 };",
            "2 A"),
        of("a part of a value", "enum e { A = 1\n#ifdef X\n+ 1\n#endif\n};", "3 A"),
        of(
            "a file that may be there",
            "#if __has_include(<y.h>)\n#define M 1\n#else\n#define M 2\n#endif\nenum e { A = M };",
            "2 A"),
        of(
            "a file that every compiler has",
            "#if __has_include(<stdint.h>)\n#define M 1\n#else\n#define M 2\n#endif\nenum e { A = M };"),
        of("what the text undefines", "#undef X\nenum e {\n#ifdef X\nA,\n#endif\nB };"),
        of("what a comment undefines", "/* #undef X */\nenum e {\n#ifdef X\nA,\n#endif\nB };"),
        of(
            "what compilers define",
            "#ifdef __APPLE__\n#define M 1\n#else\n#define M 2\n#endif\nenum e { A = M };"),
        of("what tools define", "enum e {\n#ifndef DOXYGEN_SHOULD_SKIP_THIS\nA,\n#endif\nB };"),
        of("what the text forbids", "#ifndef X\nenum e { A = 1 };\n#else\n#error no\n#endif"));
  }

  @ParameterizedTest
  @MethodSource("hanging")
  void findsWhatHangsOnIt(String what, String text, List<String> said) {
    assertEquals(said, hanging("#include <x.h>\n" + text), what);
  }

  /** A compiler refuses these: whatever hangs on them is told wherever they stand. */
  @ParameterizedTest
  @ValueSource(strings = {"F(1)", "1 +", "1 % 0", "(1", "defined"})
  void findsWhatHangsOnWhatIsRefused(String condition) {
    for (String text :
        List.of(
            "#if %s\nenum e { A = 1 };\n#endif\nenum f { F = 1 };",
            "#if %s\n#define M 1\n#else\n#define M 2\n#endif\nenum e { A = M };")) {
      List<String> said = hanging("\n" + text.formatted(condition));
      assertEquals(1, said.size(), text);
      assertTrue(said.get(0).startsWith("2"), text);
    }
    String unused = "#if %s\n#define M 1\n#else\n#define M 2\n#endif\nenum e { A = 1 };";
    assertEquals(List.of(), hanging("\n" + unused.formatted(condition)));
  }

  /** A header of C says nothing of a library's names, but all about its own. */
  @ParameterizedTest
  @CsvSource({
    "stdint.h, INTPTR_MAX, true",
    "stdint.h, LIB_X, false",
    "errno.h, E2BIG, true",
    "errno.h, LIB_X, false",
    "stdlib.h, _GNU_X, true",
    "cerrno, EIO, true",
    "vector, LIB_X, false",
    "lib.h, LIB_X, true",
  })
  void knowsWhatMissingHeadersMayDefine(String header, String name, boolean told) {
    String text = "#include <%s>\nenum e {\n#ifdef %s\nA,\n#endif\nB = 3 };";
    assertEquals(told ? List.of("3 A") : List.of(), hanging(text.formatted(header, name)));
  }

  /** Without a missing file a text means what it says, unless what is left out shifts the rest. */
  @ParameterizedTest
  @CsvSource({
    "A-#ifdef X-B-#endif-C,               2 C",
    "A-#if X > 2-B-#endif-C,              2 C",
    "A-#if __has_include(<y.h>)-B-#endif-C, '2 B, C'",
    "A-#if __has_include(<errno.h>)-B-#endif-C, ''",
    "A-#ifdef X-B-#else-D-#endif-C,       ''",
    "A-#ifndef X-B-#endif-C,              ''",
    "A-#ifdef X-B-#endif-C = 7,           ''",
    "A-#ifdef X-B-#endif-,                ''",
    "A-#ifdef __APPLE__-B-#endif-C,       ''",
    "A-#undef X-#ifdef X-B-#endif-C,      ''",
    "A-#ifdef X-#ifdef Y-B-#endif-#endif-C, 2 C",
  })
  void tellsWhatShifts(String body, String said) {
    String lines = body.replaceAll("([ABCD])(?=-|$)", "$1,").replaceAll("=([^-]*)", "=$1,");
    List<String> all = hanging("enum e {" + lines.replace('-', '\n') + "\n};");
    assertEquals(said.isEmpty() ? List.of() : List.of(said), all);
  }

  @Test
  void tellsWhatShiftsThroughAMacro() {
    String list = "#define LIST A, C,\n#ifdef X\n#undef LIST\n#define LIST A, B, C,\n#endif\n";
    assertEquals(List.of("2 C, LAST"), hanging(list + "enum e { LIST LAST };"));
    String value = "#ifdef X\n#define V 1\n#else\n#define V 2\n#endif\n";
    assertEquals(List.of(), hanging(value + "enum e { A = V, B };"));
  }

  @Test
  void tellsWhatShiftsInAnIncludedPart() {
    SourceText part = new SourceText("part.inc", 1, "#ifdef X\nB,\n#endif\n");
    SourceText whole = new SourceText("t.h", 1, "enum e { A,\n#include \"part.inc\"\nC };\n");
    Includes includes = (name, from) -> Optional.of(part);
    List<SourceText> sources = List.of(whole);
    assertEquals(
        List.of("1 C"),
        hanging(new CReader.Input(sources, CAbi.LP64, List.of(), List.of(), includes)));
  }

  @Test
  void tellsOfManyConditionsOnceOfAll() {
    StringBuilder text = new StringBuilder("#include <x.h>\nenum e {\n");
    for (int i = 0; i < 30; i++) {
      text.append("#ifdef X%d\nA%d,\n#endif\n".formatted(i, i));
    }
    assertEquals(
        List.of("3 A0, Z, A1, A2, A3, A4, A5, A6, A7, A8, A9, A10 and 19 more"),
        hanging(text + "Z };"));
  }

  @Test
  void takesWhatIsSaidOfAName() {
    String text = "#include <x.h>\nenum e {\n#ifdef X\nA,\n#endif\nB };";
    for (String define : List.of("X", "X=0", "!X")) {
      assertEquals(List.of(), hanging(input(text, List.of(define))), define);
    }
  }

  private static List<String> hanging(String text) {
    return hanging(input(text, List.of()));
  }

  private static CReader.Input input(String text, List<String> defines) {
    SourceText source = new SourceText("t.h", 1, text + "\n");
    return new CReader.Input(List.of(source), CAbi.LP64, defines, List.of(), Includes.NONE);
  }

  private static List<String> hanging(CReader.Input input) {
    return CReader.read(input, new Problems()).assumed(CUnit::enums).stream()
        .map(
            p ->
                p.place().orElseThrow().line()
                    + p.sentence().replaceAll(".* (?:hang|shifts)|[.]$", ""))
        .toList();
  }

  /** Only what stands around a condition in doubt is in doubt. */
  @Test
  void tellsItOfTheEnumerationAroundIt() {
    String text =
        "#if 1 +\n#endif\nenum a { A };\nenum b { B\n#if 1 -\n#endif\n};\n#if 1 *\n#endif\n";
    CUnit unit = unit(text);
    List<Integer> lines =
        unit.enums().stream()
            .flatMap(e -> e.problems().stream())
            .map(p -> p.place().orElseThrow().line())
            .toList();
    assertEquals(List.of(5), lines);
    assertEquals(
        List.of(1, 5, 8), unit.doubts().stream().map(p -> p.place().orElseThrow().line()).toList());
  }

  /** What names a value that conditions leave out is told of them. */
  static Stream<Arguments> leftOut() {
    String undeclared = " is not declared in the text.";
    return Stream.of(
        why("#if 0\nenum n { N };\n#endif\n", "5 N" + undeclared + " / left out by this 1"),
        why("#if 1\n#else\nenum n { N };\n#endif\n", "6 N" + undeclared + " / left out by this 2"),
        why(
            "#if 0\n#if 1\nenum n { N };\n#endif\n#endif\n",
            "7 N" + undeclared + " / left out by this 1"),
        why("#if 0\n#define N 1\n#endif\n", "5 N" + undeclared + " / left out by this 1"),
        why(
            "#include <x.h>\n",
            "3 N"
                + undeclared
                + " + The text includes <x.h>: name the file that declares it as another source."),
        why("enum class n { N };\n", "3 N" + undeclared),
        why("enum n { N = 2, O = 1 / 0 };\n", "1 Division by zero. / needed here 3"),
        why("enum n { NN };\n", "3 N" + undeclared + " Did you mean NN?"),
        why("enum n { N = 1 / 0 };\n", "1 Division by zero. / needed here 3"),
        why("#define N (1 / 0)\n", "3 Division by zero. / expanded from here 1"),
        why(
            "#define F(x) x\n#define N " + "F(".repeat(201) + "1" + ")".repeat(201) + "\n",
            "4 The expansion of N is nested too deeply. / expanded from here 2"));
  }

  /** A macro that stands for two of another, and so on: 2^n tokens. */
  private static String doubling(int n) {
    StringBuilder text = new StringBuilder("#define N0 0 +\n");
    for (int i = 1; i < n; i++) {
      text.append("#define N%d N%d N%d\n".formatted(i, i - 1, i - 1));
    }
    return text.append("#define N N%d 1\n".formatted(n - 1)).toString();
  }

  @Test
  void expandsNestedMacros() {
    String uses = "F(".repeat(200) + "1" + ")".repeat(200);
    CUnit unit = unit("#define F(x) x\nenum e { A = " + uses + ", B = " + uses + " };\n");
    assertEquals(List.of(), unit.enums().get(0).problems());
    CUnit sums = unit(doubling(10) + "enum e { A = N, B = N };\n");
    assertEquals(List.of(), sums.enums().get(0).problems());
  }

  @ParameterizedTest
  @MethodSource("leftOut")
  void tellsWhyANameHasNoValue(String before, List<String> said) {
    CUnit unit = unit(before + "\nenum e { A = N };\n");
    CEnum last = unit.enums().get(unit.enums().size() - 1);
    List<String> shown = new ArrayList<>();
    for (Problem p : last.problems()) {
      String remedy = p.remedy().startsWith("The text") ? " + " + p.remedy() : "";
      shown.add(
          p.place().orElseThrow().line()
              + " "
              + p.sentence()
              + p.other().map(o -> " / " + o.relation() + " " + o.place().line()).orElse("")
              + remedy);
    }
    assertEquals(said, shown);
  }

  private static List<String> shown(String names, List<String> said) {
    return Stream.concat(Stream.of(names), said.stream()).toList();
  }

  private static List<String> read(String text) {
    CUnit unit = unit(text);
    CEnum only = unit.enums().get(0);
    String names = String.join(" ", only.constants().stream().map(CConstant::name).toList());
    return shown(
        names,
        Stream.concat(only.problems().stream(), unit.assumed(CUnit::enums).stream())
            .distinct()
            .map(p -> p.place().orElseThrow().line() + " " + p.sentence())
            .toList());
  }

  private static CUnit unit(String text) {
    Problems problems = new Problems();
    CReader.Input input = CReader.Input.of(List.of(new SourceText("t.h", 1, text)), CAbi.LP64);
    CUnit unit = CReader.read(input, problems);
    assertEquals(List.of(), problems.list());
    return unit;
  }

  private static Arguments of(String first, String second, String... said) {
    return Arguments.of(first, second, List.of(said));
  }

  private static Arguments why(String before, String said) {
    return Arguments.of(before, List.of(said));
  }
}
