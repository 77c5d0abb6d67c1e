package io.github.nativeflags.processor.c.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Conditions that cannot be told for sure. Expected are the constants, then what is said of the
 * enumeration, each with its line.
 */
class ConditionsTest {
  private static final String ASSUMED =
      ", which is not defined in the text, and is taken as %s; the text includes <x.h>, which was"
          + " not found.";

  static Stream<Arguments> conditions() {
    return Stream.of(
        of("#if f(1, (2)) && (g || 1) && !h", "A B"),
        of("#if f(1", "A B"),
        of("#if defined", "A"),
        of("#if __has_include", "A"),
        of("#if __has_include(", "A"),
        of("#if !__has_include(<x.h>", "A B"),
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
        of("#ifdef X", "A"),
        of("#if defined X", "A"),
        of("#if X", "A", "3 This condition rests on X" + ASSUMED.formatted("not so")),
        of("#if !X && Y == 0", "A B", "3 This condition rests on X, Y" + ASSUMED.formatted("so")),
        of("#if F(1)", "A B", "3 This condition rests on F" + ASSUMED.formatted("so")),
        of("#if !_WIN32 && !__cplusplus", "A B"),
        of("#if 0\n#elif X", "A", "4 This condition rests on X" + ASSUMED.formatted("not so")),
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
    CEnum only = unit(text).enums().get(0);
    String names = String.join(" ", only.constants().stream().map(CConstant::name).toList());
    return shown(
        names,
        only.problems().stream()
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
