package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values, types and problems of enumerations as C compilers give them. */
class CReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "0x10;16",
        "017;15",
        "0b101;5",
        "1'000;1000",
        "'A';65",
        "'AB';16706",
        "~0;-1",
        "1 << 4 | 1;17",
        "-7 / 2;-3",
        "-7 % 2;-1",
        "(unsigned char)0x1FF;255",
        "sizeof(long);8",
        "1 ? 2 : 3;2",
        "static_cast<int>(9);9",
        "-1 < 0u;0",
        "0xFFFFFFFF;4294967295",
        "2 > 1 && !0;1"
      })
  void evaluatesAsTheCompilerDoes(String expression, long value) {
    Problems problems = new Problems();
    List<CEnum> enums = read("enum e { A = " + expression + " };", CAbi.LP64, problems);
    assertFalse(problems.hasErrors(), () -> problems.list().toString());
    assertEquals(value, enums.get(0).constants().get(0).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 / 0|ARITHMETIC",
        "2147483647 + 1|ARITHMETIC",
        "1 << 32|ARITHMETIC",
        "(int)1e30|ARITHMETIC",
        "(int)1e999|ARITHMETIC",
        "(unsigned)-1.5|ARITHMETIC",
        "089|INVALID_LITERAL",
        "1.5|UNSUPPORTED_EXPRESSION",
        "NOPE|UNDEFINED_IDENTIFIER",
        "1 |SYNTAX_ERROR_NOT"
      })
  void refusesWhatHasNoValue(String expression, String kind) {
    Problems problems = new Problems();
    read("enum e { A = " + expression + " };", CAbi.LP64, problems);
    List<ProblemKind> kinds = problems.list().stream().map(p -> p.kind()).toList();
    assertEquals(kind.endsWith("_NOT") ? List.of() : List.of(ProblemKind.valueOf(kind)), kinds);
  }

  @Test
  void cutsToIntOnWindows() {
    CEnum read = read("enum e { A = 0x80000000 };", CAbi.LLP64, new Problems()).get(0);
    assertEquals(CType.INT, read.type());
    assertEquals(-2147483648L, read.constants().get(0).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A = sizeof(long)|A is 8 to gcc and clang, but 4 to MSVC, where long has 32 bits.",
        "A = 5, B = (unsigned long) -1 > 0xFFFFFFFF|B is 1 to gcc and clang, but 0 to MSVC, where long has 32 bits.",
        "A = sizeof(own)|A is 8 to gcc and clang, but 4 to MSVC, where long has 32 bits.",
        "A = ~0UL >> 60|",
        "A = 0x80000000|A is 2147483648 to gcc and clang, but -2147483648 to MSVC, where every constant is an int.",
        "A = 3L, B = (long) 7, C = sizeof(long long)|",
        "A = sizeof(int)|",
      })
  void tellsWhereTheAbisDisagree(String constants, String said) {
    Problems problems = new Problems();
    read("typedef unsigned long own;\nenum e { " + constants + " };", CAbi.LP64, problems);
    List<String> expected = said == null ? List.of() : List.of(said);
    assertEquals(expected, problems.list().stream().map(p -> p.sentence()).toList());
  }

  private static List<CEnum> read(String text, CAbi abi, Problems problems) {
    CUnit unit =
        CReader.readForBothAbis(
            CReader.Input.of(List.of(new CSource("syntax", 1, text)), abi), problems);
    unit.enums().forEach(e -> e.problems().forEach(problems::add));
    return unit.enums();
  }
}
