package io.github.nativeflags.processor.c.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.processor.c.CCompiler;
import io.github.nativeflags.processor.c.preprocess.MacroExpander;
import io.github.nativeflags.processor.c.preprocess.Macros;
import io.github.nativeflags.processor.c.preprocess.PredefinedMacros;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Scanner;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values and types of constant expressions, held against the C compilers that are present. */
class ExpressionOracleTest {
  private static final int RANDOM = 10_000;
  private static final List<String> ENDS =
      List.of(
          "0",
          "1",
          "-1",
          "INT_MAX",
          "INT_MIN",
          "UINT_MAX",
          "LONG_MAX",
          "LONG_MIN",
          "ULONG_MAX",
          "LLONG_MAX",
          "LLONG_MIN",
          "ULLONG_MAX",
          "(char)-1",
          "(unsigned char)255",
          "(short)-32768",
          "(unsigned short)65535",
          "(_Bool)2",
          "31",
          "32",
          "63u",
          "64L");
  private static final List<String> OPERATORS =
      List.of(
          "+", "-", "*", "/", "%", "<<", ">>", "&", "|", "^", "<", ">", "<=", ">=", "==", "!=",
          "&&", "||", "? 1 :", "?:");

  /** The compilers that tell what has no value; others fold it to something in silence. */
  private static final String[] STRICT = {
    "-Werror=overflow",
    "-Werror=div-by-zero",
    "-Werror=shift-count-overflow",
    "-Werror=shift-count-negative"
  };

  /** What gcc warns of only: it takes no part of such an expression as a constant. */
  private static final String[] DOUBTFUL = {
    "-Werror=shift-overflow=2", "-Werror=shift-negative-value"
  };

  private static final List<String> LIMITS = List.of("#include <limits.h>", "#include <stdint.h>");

  /**
   * Literals in all forms, sizes and casts; one that a compiler folds in its own way is left out.
   */
  private static final String TRAPS =
      """
      010
      00
      0XfF
      0B101
      1'000'000
      0x7FFF'FFFF
      0b1111'0000
      0'17
      'A'
      'AB'
      'ABC'
      'ABCD'
      ' '
      '"'
      '\\''
      '\\"'
      '\\?'
      '?'
      '\\\\'
      '\\a'
      '\\b'
      '\\f'
      '\\n'
      '\\r'
      '\\t'
      '\\v'
      '\\0'
      '\\07'
      '\\012'
      '\\0123'
      '\\377'
      '\\x7f'
      '\\x80'
      '\\xff'
      '\\x00000000041'
      '\\xff\\xff'
      'a\\xff'
      '\\xff\\xff\\xff\\xff'
      L'a'
      L'\\xff'
      L'\\u20ac'
      u'a'
      u'\\xffff'
      u'\\u20ac'
      U'a'
      U'\\U0001F600'
      L'é'
      u'é'
      U'é'
      sizeof 'a'
      sizeof(L'a')
      sizeof(u'a')
      sizeof(U'a')
      ~u'a'
      -L'a'
      sizeof "abc"
      sizeof("abc")
      sizeof("ab" "cd")
      sizeof "ab" "cd"
      sizeof("a" "b") - 1
      sizeof("")
      sizeof("\\x41\\0z")
      sizeof(L"abc")
      sizeof(u"abc")
      sizeof(U"abc")
      sizeof(u8"abc")
      sizeof(L"a" "b")
      sizeof("é")
      sizeof(char)
      sizeof(_Bool)
      sizeof(short)
      sizeof(int)
      sizeof(long)
      sizeof(long long)
      sizeof(unsigned)
      sizeof(unsigned long int)
      sizeof(long unsigned)
      sizeof(float)
      sizeof(double)
      sizeof(long double)
      sizeof(double _Complex)
      sizeof(_Complex float)
      sizeof(void *)
      sizeof(char *)
      sizeof(const char *)
      sizeof(char const * const)
      sizeof(int **)
      sizeof(char[3])
      sizeof(int[2][3])
      sizeof(int[2 + 2])
      sizeof(char *[4])
      sizeof(int (*)(void))
      sizeof(char (*)[9])
      sizeof(int) * 2
      sizeof(int) - 1
      sizeof(int) << 3
      (sizeof(int))
      sizeof (int) + sizeof (long long)
      sizeof sizeof 1
      sizeof -1
      sizeof(1ull)
      sizeof(1L)
      sizeof(-1L)
      sizeof(1 ? 1 : 1ull)
      sizeof(1 == 1)
      sizeof((char)1)
      sizeof(+(char)1)
      sizeof((char)1 + (char)1)
      sizeof((short)1 << 1LL)
      sizeof(1 / 0)
      sizeof(!1ull)
      -sizeof(int)
      ~sizeof(int)
      _Alignof(char)
      _Alignof(int)
      _Alignof(long long)
      _Alignof(double)
      _Alignof(int[3])
      __alignof__(int)
      (int)3.99
      (int)-3.99
      (int)+1.5
      (int)(1.5)
      (int)1e3
      (int).5
      (int)1.
      (int)1.5f
      (int)2.5L
      (int)0x1.8p1
      (int)-0x1p-1
      (unsigned char)3.7e0
      (_Bool)0.5
      (_Bool)0.0
      (_Bool)2
      (_Bool)256
      (_Bool)0x100000000
      (char)200
      (signed char)0x80
      (unsigned char)0x1FF
      (unsigned short)-1
      (short)0x12345
      (int)4294967295u
      (long)-1u
      (long long)(int)0x80000000
      (unsigned long long)(char)-1
      (unsigned)(signed char)-1
      (const int)5
      (int const)5
      (long unsigned int long)-1
      (int)(char)(int)300
      -(char)-128
      ~(unsigned char)0
      !(unsigned char)0
      (unsigned char)255 + (unsigned char)1
      (unsigned char)1 << 8
      (short)-1 >> 1
      (char)128 < 0
      1 ? 2 : 3 ? 4 : 5
      0 ? 2 : 0 ? 4 : 5
      1 ? 0 ? 1 : 2 : 3
      1 ? -1 : 0u
      0 ? 0u : -1
      1 ? (char)-1 : 0ull
      (1 ? -1 : 0u) > 0
      1 ? -1 : sizeof(int)
      0 ?: 5
      7 ?: 5
      (0 ?: 0) ?: 3
      7u ?: -1
      0 ? 1 / 0 : 3
      1 ? 3 : 1 << 99
      1 || 1 / 0
      0 && 1 / 0
      0 && 1 || 1
      1 || 0 && 0
      !1 == 0
      1 | 2 ^ 3 & 4
      1 + 2 << 3
      1 << 2 + 3
      5 & 3 == 3
      10 - 4 - 3
      100 / 10 / 2
      7 - -7
      - - 7
      ~ ~ 7
      ! ! 7
      -1 < 0u
      -1 < 0LL
      -1L < 0u
      -1 == 0xFFFFFFFF
      -1 == 0xFFFFFFFFFFFFFFFF
      -1L == 0xFFFFFFFF
      ~0
      ~0u
      ~0ul
      ~0ull
      -1u
      -0x80000000
      -2147483648
      2147483648 - 1
      -2147483647 - 1
      0x80000000
      0x8000000000000000
      -0x8000000000000000
      0xFFFFFFFFFFFFFFFF
      037777777777
      9223372036854775808u
      1 << 31
      1u << 31
      1ull << 63
      0xFFu << 24
      -1 >> 1
      -8 >> 1
      -1u >> 31
      -7 / 2
      -7 % 2
      7 % -2
      7u / -2
      '\\xff' >> 4
      __extension__ 9
      __extension__ (unsigned char)300
      INT_MAX + 1u
      INT8_MAX
      UINT64_C(1) << 63
      INT64_C(-5)
      UINT32_C(5)
      UINT16_C(1) << 16
      SIZE_MAX
      INT64_MIN
      CHAR_MIN
      CHAR_BIT
      """;

  private static final String REFUSED =
      """
      089
      0x
      0b2
      1lul
      1lL
      1u1
      1uu
      0xG
      1.5
      1.5 + 1
      0x1p3
      ''
      "text"
      1 +
      1 2
      (1
      1)
      * 1
      1 ? 2
      1 ? : 2 :
      nope1
      nope2(1)
      (nope3)1
      1 = 1
      1 += 1
      sizeof
      sizeof(struct nope)
      sizeof(nope4)
      sizeof((int)nope5)
      (int)"text"
      99999999999999999999999
      INT_MAX + 1
      INT_MIN - 1
      -INT_MIN
      INT_MIN / -1
      INT_MAX * 2
      LLONG_MAX + 1
      LLONG_MIN - 1
      -LLONG_MIN
      LLONG_MAX * 2
      65536 * 65536
      (char)127 * 65536 * 65536
      1 / 0
      1 % 0
      1u / 0
      1 / (1 - 1)
      1 << 32
      1 << -1
      1u << 32
      1 >> 32
      1ull << 64
      (char)1 << 32
      """;

  @TempDir Path directory;

  static Stream<CCompiler> compilers() {
    return Stream.of(CCompiler.GCC, CCompiler.CLANG, CCompiler.MINGW, CCompiler.CLANG_MSVC);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void agreesOnEveryOperatorAtTheBoundsOfEveryType(CCompiler compiler) {
    List<String> all = new ArrayList<>();
    for (String left : ENDS) {
      for (String sign : List.of("-", "+", "~", "!", "- -", "(char)", "(unsigned)", "(_Bool)")) {
        all.add(sign + " " + left);
      }
      for (String operator : OPERATORS) {
        ENDS.forEach(right -> all.add(left + " " + operator + " " + right));
      }
    }
    check(compiler, all);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void agreesOnRandomExpressions(CCompiler compiler) {
    RandomExpressions random = new RandomExpressions(20);
    List<String> all = new ArrayList<>();
    for (int i = 0; i < RANDOM; i++) {
      all.add(random.next(1 + i % 4));
    }
    check(compiler, all);
  }

  @ParameterizedTest
  @MethodSource("compilers")
  void agreesOnEveryTrap(CCompiler compiler) {
    // Microsoft's long double is a double, but that of gcc for Windows is not
    check(
        compiler,
        lines(TRAPS)
            .filter(e -> compiler != CCompiler.MINGW || !e.contains("long double"))
            .toList());
  }

  @Test
  void refusesWhatGccRefusesOrWarnsOf() {
    List<String> refused = lines(REFUSED).toList();
    refused.forEach(e -> assertEquals(Optional.empty(), value(e, CAbi.LP64), e));
    assumeTrue(CCompiler.GCC.isPresent());
    List<String> uses = new ArrayList<>(LIMITS);
    refused.forEach(e -> uses.add("enum { K" + uses.size() + " = " + e + " };"));
    CCompiler.Refusal said = CCompiler.GCC.complaints(directory, uses);
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < refused.size(); i++) {
      if (!said.of(i + LIMITS.size())) {
        taken.add(refused.get(i));
      }
    }
    assertEquals(List.of(), taken);
  }

  private static Stream<String> lines(String text) {
    return text.lines();
  }

  @Test
  void theCompilerCanDisagree() {
    assumeTrue(CCompiler.GCC.isPresent());
    List<String> lines = List.of("_Static_assert(1, \"\");", "_Static_assert(0, \"\");");
    assertEquals(List.of(2), List.copyOf(CCompiler.GCC.refusal(directory, lines).lines()));
  }

  private void check(CCompiler compiler, List<String> expressions) {
    assumeTrue(compiler.isPresent());
    List<Optional<CValue>> values = new ArrayList<>();
    expressions.forEach(e -> values.add(value(e, compiler.abi())));
    List<String> assertions = new ArrayList<>(LIMITS);
    for (int i = 0; i < expressions.size(); i++) {
      String e = "(" + expressions.get(i) + ")";
      assertions.add(values.get(i).map(v -> assertion(e, v)).orElse(""));
    }
    assertEquals("", compiler.refusal(directory, assertions, "-w").words());
    if (compiler.command().get(0).contains("gcc")) {
      checkRefused(compiler, expressions, values);
    }
    long known = values.stream().filter(Optional::isPresent).count();
    assertTrue(known > expressions.size() / 3, () -> known + " of " + expressions.size());
  }

  private void checkRefused(
      CCompiler compiler, List<String> expressions, List<Optional<CValue>> values) {
    List<String> uses = new ArrayList<>(LIMITS);
    expressions.forEach(e -> uses.add("enum { K" + uses.size() + " = !(" + e + ") };"));
    CCompiler.Refusal refused = compiler.refusal(directory, uses, STRICT);
    CCompiler.Refusal doubtful = compiler.refusal(directory, uses, DOUBTFUL);
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < expressions.size(); i++) {
      boolean same = refused.of(i + LIMITS.size()) == values.get(i).isEmpty();
      if (!same && !doubtful.of(i + LIMITS.size())) {
        differing.add(values.get(i) + " <- " + expressions.get(i));
      }
    }
    assertEquals("", String.join("\n", differing));
  }

  /** That an expression has the value, the width and the sign. */
  private static String assertion(String e, CValue value) {
    return String.format(
        "_Static_assert((unsigned long long)%s == 0x%XULL && (%s < 0) == %d && sizeof%s == %d"
            + " && ((1 ? -1 : %s) < 0) == %d, \"\");",
        e,
        value.bits(),
        e,
        value.exact().signum() < 0 ? 1 : 0,
        e,
        value.type().bits() / 8,
        e,
        CTypes.promoted(value.type()).signed() ? 1 : 0);
  }

  /** Its value, unless we refuse it. */
  private static Optional<CValue> value(String expression, CAbi abi) {
    CTypes types = new CTypes(abi);
    Problems problems = new Problems();
    Macros macros = new Macros(PredefinedMacros.of(abi));
    List<Token> tokens =
        new MacroExpander(macros)
            .expand(Scanner.scan(new SourceText("e", 1, expression), problems));
    Cursor cursor = new Cursor(tokens);
    CScope scope = new CScope(types);
    try {
      CExpression read = new ExpressionParser(cursor, scope).conditional();
      CValue value = ConstantEvaluator.in(scope).evaluate(read);
      return cursor.atEnd() ? Optional.of(value) : Optional.empty();
    } catch (CFailure failure) {
      return Optional.empty();
    }
  }
}
