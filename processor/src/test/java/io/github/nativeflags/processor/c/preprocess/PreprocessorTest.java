package io.github.nativeflags.processor.c.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.token.Scanner;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts after preprocessing. */
class PreprocessorTest {
  /** Cases apart by a line of dashes: the text, a line of an arrow, and what it becomes. */
  private static final String CASES =
      """
      #define WIDTH 8
      WIDTH HEIGHT
      ->
      8 HEIGHT
      ---
      #define EMPTY
      a EMPTY b EMPTY
      ->
      a b
      ---
      #define ONE 1
      #undef ONE
      #undef NEVER
      ONE
      ->
      ONE
      ---
      #define V 1
      #pragma push_macro("V")
      #undef V
      #pragma push_macro("V")
      #define V 2
      V
      #pragma pop_macro("V")
      V
      #pragma pop_macro("V")
      V
      #pragma pop_macro("V")
      V
      ->
      2 V 1 1
      ---
      #define V 1
      _Pragma("push_macro(\\"V\\")") V
      #undef V
      #define V 2
      V _Pragma("pop_macro(\\"V\\")") V
      __pragma(push_macro("V"))
      #undef V
      V __pragma ( pop_macro("V") ) V
      #define KEEP _Pragma("push_macro(\\"V\\")") 0
      KEEP
      #undef V
      V
      _Pragma("pop_macro(\\"V\\")") V
      _Pragma("once") V
      ->
      1 2 1 V 1 0 V 1 1
      ---
      __LINE__
      #line 100
      __LINE__
      __LINE__
      #define SEVEN 7 "x.h"
      #line SEVEN
      __LINE__
      # 33 "y.h"
      __LINE__
      #line x
      __LINE__
      ->
      1 100 101 7 33 35
      ---
      #define N 1
      N
      #define N 1
      #undef N
      #define N 2
      N
      ->
      1 2
      ---
      #define A B
      #define B C
      #define C 3
      A
      #undef C
      A
      ->
      3 C
      ---
      #define twice(x) ((x) + (x))
      twice(1) twice twice (2) twice
      (3)
      ->
      ((1) + (1)) twice ((2) + (2)) ((3) + (3))
      ---
      #define pair(a, b) a:b
      pair(1, 2) pair((1, 2), 3) pair(,) pair(1,) pair(, 2)
      ->
      1:2 (1, 2):3 : 1: :2
      ---
      #define none() 7
      none() none( ) none
      ->
      7 7 none
      ---
      #define one(x) <x>
      one() one( ) one((,))
      ->
      <> <> <(,)>
      ---
      #define paren (x)
      #define f(x) [x]
      f paren f(paren)
      ->
      f (x) [(x)]
      ---
      #define self self + 1
      self
      ->
      self + 1
      ---
      #define ping pong 1
      #define pong ping 2
      ping pong
      ->
      ping 2 1 pong 1 2
      ---
      #define again(x) again(x) x
      again(again(1))
      ->
      again(again(1) 1) again(1) 1
      ---
      #define f(x) x g
      #define g(x) f(x)
      f(1)(2)(3)
      ->
      1 2 g(3)
      ---
      #define head tail(
      #define tail(x) <x>
      head 4)
      ->
      <4>
      ---
      #define call(m, x) m(x)
      #define neg(x) (-x)
      call(neg, 5) call(call, neg) (6)
      ->
      (-5) call(neg) (6)
      ---
      #define str(x) #x
      #define xstr(x) str(x)
      #define v 1 + v
      str(v) xstr(v) str( a  b ) str() str("q\\n" 'c' '\\0') str(a
      b) str((a, b)) str(+-) str("\\"")
      ->
      "v" "1 + v" "a b" "" "\\"q\\\\n\\" 'c' '\\\\0'" "a b" "(a, b)" "+-" "\\"\\\\\\"\\""
      ---
      #define cat(a, b) a ## b
      #define xcat(a, b) cat(a, b)
      #define XY 9
      #define X Z
      cat(X, Y) xcat(X, Y) cat(1, 2) cat(a, ) cat(, b) cat(,) cat(x 1, 2 y) cat(<, <) cat(0x, F)
      ->
      9 ZY 12 a b x 12 y << 0xF
      ---
      #define keep(a, b, c) a b##c
      keep(1, , ) keep(1, , 3) keep(1, 2, ) keep(1, 2, 3)
      ->
      1 1 3 1 2 1 23
      ---
      #define three(a, b, c) a##b##c
      three(1, 2, 3) three(, 2, 3) three(1, , 3) three(1, 2, ) three(, , 3) three(, , ) three(, 2, )
      ->
      123 23 13 12 3 2
      ---
      #define hash_hash # ## #
      #define mk(a) in(a hash_hash a)
      mk(1)
      ->
      in(1 ## 1)
      ---
      #define list(...) {__VA_ARGS__}
      #define first(a, ...) a | __VA_ARGS__
      list() list(1) list(1, 2, (3, 4)) first(1) first(1, 2) first(1, 2, 3) first(1,)
      ->
      {} {1} {1, 2, (3, 4)} 1 | 1 | 2 1 | 2, 3 1 |
      ---
      #define gnu(a, ...) f(a, ## __VA_ARGS__)
      gnu(1) gnu(1, 2) gnu(1, 2, 3)
      ->
      f(1) f(1, 2) f(1, 2, 3)
      ---
      #define named(a, rest...) f(a, ## rest) #rest
      named(1) named(1, 2) named(1, 2,  3)
      ->
      f(1) "" f(1, 2) "2" f(1, 2, 3) "2, 3"
      ---
      #define opt(a, ...) f(a __VA_OPT__(,) __VA_ARGS__)
      #define nothing
      opt(1) opt(1, 2) opt(1, 2, 3) opt(1,) opt(1, nothing)
      ->
      f(1) f(1, 2) f(1, 2, 3) f(1) f(1)
      ---
      #define sopt(a, ...) a __VA_OPT__(= (__VA_ARGS__) + x ## a) ;
      sopt(1) sopt(1, 2, 3)
      ->
      1 ; 1 = (2, 3) + x1 ;
      ---
      #define count(...) pick(__VA_ARGS__, 3, 2, 1)
      #define pick(a, b, c, n, ...) n
      count(x) count(x, y) count(x, y, z)
      ->
      1 2 3
      ---
      #define defer(x) x empty
      #define empty
      #define A() 123
      #define expand(x) x
      expand(A empty ()) A empty () expand(defer(A)())
      ->
      123 A () 123
      ---
      #define lparen (
      #define f(x) x
      #define g f lparen 1 )
      g f(lparen)
      ->
      f ( 1 ) (
      ---
      #if 0
      a
      #elif 1
      b
      #else
      c
      #endif
      ->
      b
      ---
      #ifdef X
      a
      #elifdef Y
      b
      #elifndef Z
      c
      #elifndef W
      d
      #endif
      ->
      c
      ---
      #define X
      #if defined X && defined(X) && !defined Y && !defined (Y)
      yes
      #endif
      #ifndef X
      no
      #else
      #ifndef Y
      deep
      #endif
      #endif
      ->
      yes deep
      ---
      #if 0
      #if 1
      a
      #else
      b
      #endif
      #elif 0
      #else
      c
      #if 0
      #elif 1
      d
      #else
      e
      #endif
      #endif
      ->
      c d
      ---
      #define f(x) (x > 2)
      #if f(3) && !f(1) && f
      a
      #elif f(3) && !f(1)
      b
      #endif
      ->
      b
      ---
      #if -1 > 0u
      a
      #endif
      #if -1 < 0
      b
      #endif
      #if (2 || 1 / 0) && 'a' == 97 && 0x10 == 16 && 07 == 7 && 1'000 == 1000
      c
      #endif
      #if 0xFFFFFFFF + 1 == 0x100000000 && ~0u == 0xFFFFFFFFFFFFFFFF
      d
      #endif
      #if (1 ? -1 : 0u) > 0 && 1 << 40 && unknown == 0 && -7 / 2 == -3
      e
      #endif
      ->
      a b c d e
      ---
      #define HAS defined(FEATURE) || defined OTHER
      #if HAS
      a
      #endif
      #define OTHER
      #if HAS
      b
      #endif
      ->
      b
      ---
      #if 0
      it's "not closed
      #error no
      #include "nowhere.h"
      #unknown
      #else
      ok
      #endif
      ->
      ok
      ---
      #define LONG(a, \\
                   b) a + \\
        b
      LONG(1, \\
      2) fo\\
      o 1\\
      2
      ->
      1 + 2 foo 12
      ---
      # /* odd */ define /* places */ P /* for */ 1 /* comments
        over lines */ + 2
      P/**/P a/* joined? */b // P
      /* # define Q 1 */ Q
      ->
      1 + 2 1 + 2 a b Q
      ---
      %: define D <: 1 :>
      D <% %>
      ->
      [ 1 ] { }
      ---
      ??= ??( ??!
      ->
      ? ? = ? ? ( ? ? !
      ---
      #
      #\s
      #define A 1
      #pragma pack(1)
      #ident "x"
      #line 7
      A
      ->
      1
      ---
      #define E(x) x = __LINE__,
      E(A)
      E(B) __LINE__
      ->
      A = 2, B = 3, 3
      ---
      __COUNTER__ __COUNTER__
      ->
      0 1
      ---
      #define LIST X(A) X(B, 1)
      #define X(name, ...) name __VA_ARGS__,
      LIST
      #undef X
      #define X(name, ...) case name:
      LIST
      ->
      A, B 1, case A: case B:
      ---
      #define f(x, y) x y
      f(
      #ifdef NO
      1
      #else
      2
      #endif
      , 3)
      ->
      2 3
      ---
      #define str(x) #x
      str(L'a') str(u8"x") str(.5e+3) str(a.b->c ... ## <<=)
      ->
      "L'a'" "u8\\"x\\"" ".5e+3" "a.b->c ... ## <<="
      ---
      1.e+5 0x1p-3 .5.6 1_a 1..2 0b1'0 a'b'
      ->
      1.e+5 0x1p-3 .5.6 1_a 1..2 0b1'0 a 'b'
      ---
      + ++ +++ -> ->* ... .. :: <<= >>= <: :> && &= |=
      ->
      + ++ ++ + -> -> * ... . . :: <<= >>= [ ] && &= |=
      ---
      _Pragma("once") A _Pragma("pack(1)") B
      ->
      A B
      ---
      _Pragma __pragma(warning(disable: 1)) A __pragma(pack(push, (1))) B _Pragma(
      ->
      _Pragma A B
      ---
      #if 1 == 1ull && (1 ? 2 : 3ull) == 2 && -(2 > 1) < 0 && (1 == 1) << 40
      a
      #endif
      ->
      a
      ---
      #define f(...) a __VA_OPT__(b (d)) #__VA_OPT__(e  f)
      f() f(1)
      ->
      a "" a b (d) "e f"
      ---
      #undef __GNUC__
      __GNUC__
      #define __GNUC__ 3
      __GNUC__
      ->
      __GNUC__ 3
      """;

  /** What compilers refuse, or what only some of them know. */
  private static final String OTHER_CASES =
      """
      #define open(a
      #define f(x) x
      open(1) f(1
      ->
      open(1) f(1
      ---
      #if true && !false && not false && (true and true)
      a
      #endif
      #if defined(A) + 1 == 1 && 2 - defined A == 2
      b
      #endif
      ->
      a b
      ---
      #if __has_attribute(deprecated) && __has_c_attribute(clang::flag_enum) && !__has_builtin(x)
      a
      #endif
      #if __has_attribute()
      b
      #elif defined __has_feature
      c
      #endif
      ->
      a c
      ---
      #define f(x) x ## 1 x##
      f(a) f() f(b c)
      ->
      a1 a ## 1 ## b c1 b c ##
      ---
      #define f(x, ...) #x #__VA_ARGS__ # y
      f(1, 2, 3) f(a)
      ->
      "1" "2, 3" # y "a" "" # y
      ---
      A __pragma
      ->
      A __pragma
      ---
      #if 0
      #define
      #define A
      #endif
      A
      ->
      A
      ---
      #define NS_OPTIONS(t, n) never
      #define flag_enum never
      NS_OPTIONS flag_enum
      ->
      NS_OPTIONS flag_enum
      """;

  record Case(String text, String expected) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Case> cases() {
    return cases(CASES);
  }

  static List<Case> otherCases() {
    return cases(OTHER_CASES);
  }

  private static List<Case> cases(String text) {
    List<Case> all = new ArrayList<>();
    for (String part : text.split("(?m)^---\n")) {
      String[] halves = part.split("(?m)^->\n", 2);
      all.add(new Case(halves[0], halves[1]));
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource({"cases", "otherCases"})
  void preprocesses(Case next) {
    Problems problems = new Problems();
    assertEquals(spellings(next.expected()), processed(next.text(), problems));
    assertEquals(List.of(), problems.list());
  }

  /** The tokens of a text that holds no macros, digraphs spelt as the marks they are. */
  static List<String> spellings(String text) {
    List<Token> tokens = Scanner.scan(new SourceText("e", 1, text), new Problems());
    return tokens.stream().filter(t -> !t.isEnd()).map(Token::text).toList();
  }

  static List<String> processed(String text, Problems problems) {
    return processed(List.of(new SourceText("t.h", 1, text)), Map.of(), problems);
  }

  private static List<String> processed(
      List<SourceText> sources, Map<String, String> others, Problems problems) {
    Macros macros = new Macros(PredefinedMacros.of(CAbi.LP64));
    Map<String, SourceText> texts =
        others.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, e -> new SourceText(e.getKey(), 1, e.getValue())));
    Includes includes = (name, from) -> Optional.ofNullable(texts.get(name.path()));
    Preprocessor preprocessor =
        new Preprocessor(
            macros,
            new CTypes(CAbi.LP64),
            new Inclusions.Texts(includes, new ScannedTexts()),
            problems);
    return preprocessor.process(sources).stream().filter(t -> !t.isEnd()).map(Token::text).toList();
  }

  @Test
  void readsWhatIsIncludedWhereItIsIncluded() {
    Map<String, String> others =
        Map.of(
            "guarded.h", "#ifndef G\n#define G\nguarded\n#endif\n",
            "once.h", "#pragma once\nonce\n",
            "list.inc", "X(A) X(B)\n",
            "deep.h", "#include <guarded.h>\n#define DEEP \"once.h\"\n",
            "crlf.h", "#define W 1 \\\r\n + 2\r\nW\r\n");
    String text =
        """
        #include "guarded.h"
        #include <guarded.h>
        #include <once.h>
        #include <deep.h>
        #include DEEP
        #define X(n) n,
        #include "list.inc"
        #undef X
        #define X(n) [n]
        #include "list.inc"
        #include "crlf.h"
        #if __has_include("list.inc") && !__has_include(<nothing.h>) && defined __has_include
        end
        #endif
        """;
    Problems problems = new Problems();
    assertEquals(
        spellings("guarded once A, B, [A] [B] 1 + 2 end"),
        processed(List.of(new SourceText("t.h", 1, text)), others, problems));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void readsEachTextAsIfItIncludedTheOnesBefore() {
    List<SourceText> sources =
        List.of(
            new SourceText("a.h", 1, "#define A 1\n#ifdef B\nlate\n#endif\n"),
            new SourceText("b.h", 1, "#define B A + 1\nA B\n"));
    assertEquals(spellings("1 1 + 1"), processed(sources, Map.of(), new Problems()));
  }

  @Test
  void readsItselfWhereItSaysSo() {
    String self =
        """
        #ifndef ROUND
        #define ROUND 1
        first
        #include "self.h"
        #elif ROUND == 1
        #undef ROUND
        #define ROUND 2
        second
        #include "self.h"
        #else
        third
        #endif
        """;
    Map<String, String> others = Map.of("self.h", self);
    List<SourceText> sources = List.of(new SourceText("t.h", 1, "#include \"self.h\"\n"));
    assertEquals(spellings("first second third"), processed(sources, others, new Problems()));
  }

  @Test
  void takesTheSpacesThatPagesBringAlong() {
    String text =
        "\uFEFF#define\u00A0WIDTH\u00A08\u2003\r\n\u00A0#\u00A0if WIDTH\u00A0== 8\r\nWIDTH\u00A0+\u200B1\r\n#endif\r\n";
    Problems problems = new Problems();
    assertEquals(spellings("8 + 1"), processed(text, problems));
    assertEquals(List.of(), problems.list());
  }

  /** A text and the kinds of what is said of it, with the lines. */
  private static final Map<String, String> WRONG =
      Map.ofEntries(
          Map.entry("#if 1\na\n", "UNTERMINATED:1"),
          Map.entry("#endif\n", "SYNTAX_ERROR:1"),
          Map.entry("#else\n", "SYNTAX_ERROR:1"),
          Map.entry("#elif 1\n", "SYNTAX_ERROR:1"),
          Map.entry("#if 1\n#else\n#else\n#endif\n", "SYNTAX_ERROR:3"),
          Map.entry("#if 1\n#else\n#elif 1\n#endif\n", "SYNTAX_ERROR:3"),
          Map.entry("x\n/* never closed\n", "UNTERMINATED:2"),
          Map.entry("#define\n", "SYNTAX_ERROR:1"),
          Map.entry("#define 1\n", "SYNTAX_ERROR:1"),
          Map.entry("#error told\n", "ERROR_DIRECTIVE:1"),
          Map.entry("#if 1\n#error told\n#endif\n", "ERROR_DIRECTIVE:2"),
          Map.entry("#if 0\n#if 1\n#endif\n", "UNTERMINATED:1"),
          Map.entry("a\n#define \"x\" 1\n", "SYNTAX_ERROR:2"),
          Map.entry("#if 1\n#else\n#elif 0\n#endif\n", "SYNTAX_ERROR:3"),
          Map.entry("#include \"t.h\"\n", "TOO_DEEP:1"));

  @Test
  void tellsWhatIsWrongWithDirectives() {
    WRONG.forEach(
        (text, expected) -> {
          Problems problems = new Problems();
          processed(List.of(new SourceText("t.h", 1, text)), Map.of("t.h", text), problems);
          List<String> said =
              problems.list().stream()
                  .map(p -> p.kind() + ":" + p.place().orElseThrow().line())
                  .toList();
          assertEquals(List.of(expected), said, text);
        });
  }

  @Test
  void tellsWhereAMacroWasDefined() {
    String text = "#define BAD(x) ((x) / 0)\nenum e {\n  A = BAD(1)\n};\n";
    CUnit unit =
        CReader.read(
            CReader.Input.of(List.of(new SourceText("t.h", 1, text)), CAbi.LP64), new Problems());
    Problem problem = unit.enums().get(0).problems().get(0);
    assertEquals(ProblemKind.ARITHMETIC, problem.kind());
    assertEquals(3, problem.place().orElseThrow().line());
    assertEquals(1, problem.other().orElseThrow().place().line());
    assertTrue(problem.other().orElseThrow().relation().startsWith("expanded"));
  }
}
