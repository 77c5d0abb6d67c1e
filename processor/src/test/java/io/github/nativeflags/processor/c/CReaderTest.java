package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        "2 > 1 && !0;1",
        "0XfF;255",
        "0B11;3",
        "0;0",
        "00;0",
        "0x7FFF'FFFF;2147483647",
        "037777777777;4294967295",
        "18446744073709551615 == ~0ull;1",
        "sizeof(1);4",
        "sizeof(1L);8",
        "sizeof(1ul);8",
        "sizeof(1LL);8",
        "sizeof(1i64);8",
        "sizeof(1z);8",
        "sizeof(1i32);4",
        "sizeof(2147483647);4",
        "sizeof(2147483648);8",
        "sizeof(0x80000000);4",
        "sizeof(0xFFFFFFFF);4",
        "sizeof(0x100000000);8",
        "-1 < 2147483648;1",
        "-1 < 0x80000000;0",
        "-1 < 0x100000000;1",
        "-1 < 0xFFFFFFFFFFFFFFFF;0",
        "-1 < 1u;0",
        "-1L < 1u;1",
        "-1L < 1ul;0",
        "'AB' == 0x4142;1",
        "'ABCD';1094861636",
        "'\\xff\\xff';65535",
        "L'a';97",
        "u'\\xffff';65535",
        "L'\\u20ac';8364",
        "U'\\U0001F600';128512",
        "u'é';233",
        "'é';50089",
        "'\\377';-1",
        "'\\x7f';127",
        "'\\x80';-128",
        "'\\012';10",
        "'\\0123';2611",
        "'\\a';7",
        "'\\b';8",
        "'\\f';12",
        "'\\n';10",
        "'\\r';13",
        "'\\t';9",
        "'\\v';11",
        "'\\e';27",
        "'\\'';39",
        "'\\\"';34",
        "'\\?';63",
        "'\\\\';92",
        "'\"';34",
        "sizeof('a');4",
        "sizeof(u'a');2",
        "sizeof(L'a');4",
        "sizeof(U'a');4",
        "sizeof(u8'a');1",
        "sizeof(\"\");1",
        "sizeof(\"abc\");4",
        "sizeof(\"ab\" \"cd\");5",
        "sizeof(L\"ab\");12",
        "sizeof(u\"ab\" \"c\");8",
        "sizeof(\"ab\" u\"c\");8",
        "sizeof(\"é\");3",
        "sizeof(u\"\\U0001F600\");6",
        "sizeof(U\"\\U0001F600\");8",
        "sizeof(\"\\x41\\0z\");4",
        "sizeof(R\"(a\\n)\");4",
        "6 & 3;2",
        "6 ^ 3;5",
        "6 | 3;7",
        "7 - 9;-2",
        "7 * -9;-63",
        "7 % -2;1",
        "7 + 2147483640;2147483647",
        "7u - 9;4294967294",
        "1 == 1;1",
        "1 == 2;0",
        "1 != 1;0",
        "1 != 2;1",
        "1 < 1;0",
        "1 < 2;1",
        "1 > 1;0",
        "2 > 1;1",
        "1 <= 1;1",
        "2 <= 1;0",
        "1 >= 1;1",
        "1 >= 2;0",
        "1 << 0;1",
        "1 << 31;-2147483648",
        "1ull << 63 == 0x8000000000000000;1",
        "(char)1 << 8;256",
        "1 >> 31;0",
        "-8 >> 1;-4",
        "0x80000000 >> 31;1",
        "(short)-1 >> 1;-1",
        "2 && 0;0",
        "2 && 4;1",
        "0 && 1 / 0;0",
        "0 || 0;0",
        "0 || 4;1",
        "1 || 1 / 0;1",
        "!5;0",
        "!0;1",
        "~(unsigned char)0;-1",
        "-1u;4294967295",
        "-(char)-128;128",
        "+(char)5;5",
        "1 ? 2 : 1 / 0;2",
        "0 ? 1 / 0 : 3;3",
        "(1 ? -1 : 0u) > 0;1",
        "7 ?: 5;7",
        "0 ?: 5;5",
        "1 ? 0 ? 1 : 2 : 3;2",
        "sizeof(1 ? 1 : 1ull);8",
        "sizeof(1 ? 1ull : 1);8",
        "sizeof(7 ?: 5ull);8",
        "sizeof(!1ull);4",
        "sizeof(~1ull);8",
        "sizeof((char)1);1",
        "sizeof(+(char)1);4",
        "sizeof((char)1 + (char)1);4",
        "sizeof((short)1 << 1ull);4",
        "sizeof(1ull >> 1);8",
        "sizeof(1 == 1ull);4",
        "sizeof(1ull && 1);4",
        "sizeof(1 | 1ull);8",
        "sizeof(1 / 0);4",
        "sizeof((long)1.5);8",
        "sizeof sizeof(char);8",
        "(int)3.99;3",
        "(int)-3.99;-3",
        "(int)+1.5;1",
        "(int)1e3;1000",
        "(int).5;0",
        "(int)0x1.8p1;3",
        "(int)2.5f;2",
        "(unsigned char)3.7L;3",
        "(bool)0.5;1",
        "(bool)0.0;0",
        "(_Bool)256;1",
        "(short)0x12345;9029",
        "(const int)5;5",
        "(long unsigned int long)-1 > 0;1",
        "(signed __int8)200;-56",
        "(unsigned __int16)-1;65535",
        "sizeof(__int64);8",
        "sizeof(long long);8",
        "sizeof(short int);2",
        "sizeof(unsigned char);1",
        "sizeof(float);4",
        "sizeof(double);8",
        "sizeof(long double);16",
        "sizeof(void);1",
        "sizeof(void *);8",
        "sizeof(char const * const);8",
        "sizeof(int[2][3]);24",
        "sizeof(int[1 + 1]);8",
        "sizeof(char *[4]);32",
        "sizeof(int (*)(void));8",
        "sizeof(char (*)[9]);8",
        "sizeof(std::uint16_t);2",
        "sizeof(::std::uint16_t);2",
        "sizeof(int) - 1;3",
        "_Alignof(int[3]);4",
        "alignof(long);8",
        "__alignof__(short);2",
        "1 and 2;1",
        "0 or 2;1",
        "6 bitand 3;2",
        "1 bitor 2;3",
        "1 xor 3;2",
        "1 not_eq 2;1",
        "not 1;0",
        "compl 0;-1",
        "1 | 2 ^ 3 & 4;3",
        "5 & 3 == 3;1",
        "1 < 2 == 1;1",
        "1 + 2 << 3;24",
        "2 + 3 * 4;14",
        "10 - 4 - 3;3",
        "100 / 10 / 2;5",
        "1 || 0 && 0;1",
        "- - 7;7",
        "__extension__ 9;9",
        "true + true;2",
        "false;0",
        "(1, 2);2",
        "unsigned(-1);4294967295",
        "int{3};3",
        "reinterpret_cast<char>(300);44",
        "const_cast<short>(9);9"
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
      quoteCharacter = '`',
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
        "1 |SYNTAX_ERROR_NOT",
        "''|INVALID_LITERAL",
        "'ABCDE'|INVALID_LITERAL",
        "'\\q'|INVALID_LITERAL",
        "'\\x'|INVALID_LITERAL",
        "'\\x100'|INVALID_LITERAL",
        "'\\400'|INVALID_LITERAL",
        "u'\\x10000'|INVALID_LITERAL",
        "L'\\u20a'|INVALID_LITERAL",
        "L'\\U00110000'|INVALID_LITERAL",
        "0x|INVALID_LITERAL",
        "0b2|INVALID_LITERAL",
        "1lul|INVALID_LITERAL",
        "1lL|INVALID_LITERAL",
        "18446744073709551616|INVALID_LITERAL",
        "(int)1.5.5|INVALID_LITERAL",
        "(int)0x1.8|INVALID_LITERAL",
        "1 % 0|ARITHMETIC",
        "1 << -1|ARITHMETIC",
        "1 >> 32|ARITHMETIC",
        "1u << 32|ARITHMETIC",
        "1ull << 64|ARITHMETIC",
        "-2147483647 - 2|ARITHMETIC",
        "-(-2147483647 - 1)|ARITHMETIC",
        "(-2147483647 - 1) / -1|ARITHMETIC",
        "(int)2147483648.0|ARITHMETIC",
        "1 ? 2|SYNTAX_ERROR",
        "(1|SYNTAX_ERROR",
        "int{3)|SYNTAX_ERROR",
        "static_cast<int(1)|SYNTAX_ERROR",
        "sizeof(int[2)|SYNTAX_ERROR",
        "* 1|SYNTAX_ERROR",
        "1 + |SYNTAX_ERROR",
        "1 NOPE 2|SYNTAX_ERROR",
        "NOPE(1)|UNDEFINED_MACRO",
        "1 / NOPE|UNDEFINED_IDENTIFIER",
        "0 && NOPE|UNDEFINED_IDENTIFIER",
        "sizeof(NOPE)|UNDEFINED_IDENTIFIER",
        "sizeof((int)NOPE)|UNDEFINED_IDENTIFIER",
        "(NOPE)1|UNDEFINED_IDENTIFIER",
        "(enum nope)1|UNDEFINED_IDENTIFIER",
        "(void)1|UNSUPPORTED_EXPRESSION",
        "(int)\"text\"|UNSUPPORTED_EXPRESSION",
        "\"text\"|UNSUPPORTED_EXPRESSION",
        "1.5 + 1|UNSUPPORTED_EXPRESSION"
      })
  void refusesWhatHasNoValue(String expression, String kind) {
    Problems problems = new Problems();
    read("enum e { A = " + expression + " };", CAbi.LP64, problems);
    List<ProblemKind> kinds = problems.list().stream().map(p -> p.kind()).toList();
    assertEquals(kind.endsWith("_NOT") ? List.of() : List.of(ProblemKind.valueOf(kind)), kinds);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A = 0x80000000|A=-2147483648|",
        "A = 0xFFFFFFFF, B|A=-1 B=0|",
        "A = -2147483648|A=-2147483648|",
        "A = 0x100000000|A=0|A = 0x100000000 is cut to 0: under abi = LLP64 every constant is an int.",
        "A = (1ull << 40) + 10|A=10|A = 0x1000000000A is cut to 10: under abi = LLP64 every constant is an int.",
        "A = -2147483649|A=2147483647|",
        "A = -1ll << 33|A=0|A = -0x200000000 is cut to 0: under abi = LLP64 every constant is an int.",
        "A = sizeof(long), B = sizeof(wchar_t), C = sizeof(long double)|A=4 B=2 C=8|",
        "A = sizeof(1l), B = sizeof(0x80000000l), C = sizeof(L'a'), D = sizeof(0xFFFFFFFFFl)|A=4 B=4 C=2 D=8|",
      })
  void cutsToIntOnWindows(String constants, String values, String said) {
    CEnum read = read("enum e { " + constants + " };", CAbi.LLP64, new Problems()).get(0);
    assertEquals(CType.INT, read.type());
    List<String> all = read.constants().stream().map(c -> c.name() + "=" + c.value()).toList();
    assertEquals(values, String.join(" ", all));
    List<String> expected = said == null ? List.of() : List.of(said);
    assertEquals(expected, read.problems().stream().map(p -> p.sentence()).toList());
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

  /** 6.10.2: what is found as the including text asks for it, then given texts by their end. */
  @Test
  void readsWhatIsIncluded() {
    SourceText main =
        new SourceText(
            "sdk/a.h",
            1,
            "#include <sub/b.h>\n#include \"c.h\"\n#include <d.h>\nenum a { A = B + C };\n");
    SourceText given =
        new SourceText("sdk/sub/b.h", 1, "#pragma once\nenum b { B = 1 };\n#include \"c.h\"\n");
    SourceText other = new SourceText("c.h", 1, "enum c { C = 2 };\n#undef C\n");
    List<String> asked = new ArrayList<>();
    Includes includes =
        (name, from) -> {
          asked.add(name + " from " + from.file());
          return name.path().equals("c.h") ? Optional.of(other) : Optional.empty();
        };
    CReader.Input input =
        new CReader.Input(List.of(main, given), CAbi.LP64, List.of(), List.of(), includes);
    CUnit unit = CReader.read(input, new Problems());
    assertEquals(List.of("b", "c", "c", "a"), tags(unit.enums()));
    assertEquals(List.of("b"), tags(unit.in("sdk/sub/b.h").enums()));
    assertEquals(List.of(other), unit.included());
    assertEquals(List.of("<d.h>"), unit.missing());
    assertEquals(
        List.of(
            "<sub/b.h> from sdk/a.h",
            "\"c.h\" from sdk/sub/b.h",
            "\"c.h\" from sdk/a.h",
            "<d.h> from sdk/a.h"),
        asked);
  }

  private static List<String> tags(List<CEnum> enums) {
    return enums.stream().map(e -> e.tag().orElseThrow()).toList();
  }

  @Test
  void tellsWhatIsNotThere() {
    String text = "#include \"\"\n#include <>\n#include <x\n#include\n#include \"y.h\"\n";
    CReader.Input input = CReader.Input.of(List.of(new SourceText("t.h", 1, text)), CAbi.LP64);
    CUnit unit = CReader.read(input, new Problems());
    assertEquals(List.of("#include", "\"y.h\""), unit.missing());
  }

  /** What the reader itself defines is no place to show. */
  @Test
  void tellsNoPlaceThatIsInNoText() {
    CEnum read = read("enum e { A = 1 INT_MAX };", CAbi.LP64, new Problems()).get(0);
    assertEquals(
        List.of("Expected ',' or '}' but found 2147483647."),
        read.problems().stream().map(p -> p.sentence()).toList());
    assertEquals(Optional.empty(), read.problems().get(0).other());
  }

  /** Near names are looked for a few times only. */
  @Test
  void hintsAFewTimes() {
    StringBuilder text = new StringBuilder("enum n { NAME }; enum e {");
    for (int i = 0; i < 30; i++) {
      text.append("A").append(i).append(" = NAME").append(i).append(",");
    }
    CEnum read = read(text + "};", CAbi.LP64, new Problems()).get(1);
    long hints = read.problems().stream().filter(p -> p.sentence().contains("Did you")).count();
    assertEquals(List.of(30, 20L), List.of(read.problems().size(), hints));
  }

  @Test
  void readsWhatIsIncludedOften() {
    String text = "#include <x.h>\n".repeat(201) + "enum e { A };\n";
    CReader.Input input =
        new CReader.Input(
            List.of(new SourceText("t.h", 1, text)),
            CAbi.LP64,
            List.of(),
            List.of(),
            (name, from) -> Optional.of(new SourceText("x.h", 1, "int x;\n")));
    Problems problems = new Problems();
    assertEquals(List.of("e"), tags(CReader.read(input, problems).enums()));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void knowsWhatLeavesANameOut() {
    SourceText text = new SourceText("t.h", 1, "enum e { A };\n#if 0\nint B;\n#endif\n");
    CUnit unit = CReader.read(CReader.Input.of(List.of(text), CAbi.LP64), new Problems());
    assertEquals(Optional.of(2), unit.leftOut("B").map(p -> p.line()));
    assertEquals(Optional.empty(), unit.leftOut("A"));
  }

  @Test
  void keepsTheRadixThatIsWritten() {
    String constants = "A = 0x10, B, C = 7, D, E = B | 1, F = 010 + 010, G = C, H = ~C, I = 1 << 3";
    CEnum read = read("enum e { " + constants + " };", CAbi.LP64, new Problems()).get(0);
    assertEquals(
        List.of(16, 16, 10, 10, 16, 8, 10, 16, 16),
        read.constants().stream().map(CConstant::radix).toList());
    assertEquals(
        List.of(false, true, false, true, false, false, false, false, false),
        read.constants().stream().map(CConstant::implicit).toList());
  }

  /** As deep as clang, and no deeper, however often. */
  @Test
  void readsNestedExpressions() {
    String deep = "(".repeat(250) + "1" + ")".repeat(250);
    Problems problems = new Problems();
    List<CEnum> enums =
        read(
            "enum e { A = " + deep + " + " + deep + " + - - -" + deep + " };", CAbi.LP64, problems);
    assertEquals(List.of(), problems.list());
    assertEquals(1, enums.get(0).constants().get(0).value());
    read("enum e { A = " + "(".repeat(257) + "1" + ")".repeat(257) + " };", CAbi.LP64, problems);
    assertEquals(
        List.of(ProblemKind.TOO_DEEP), problems.list().stream().map(p -> p.kind()).toList());
  }

  private static List<CEnum> read(String text, CAbi abi, Problems problems) {
    CUnit unit =
        CReader.readForBothAbis(
            CReader.Input.of(List.of(new SourceText("syntax", 1, text)), abi), problems);
    unit.enums().forEach(e -> e.problems().forEach(problems::add));
    return unit.enums();
  }
}
