package io.github.nativeflags.processor.c.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Enumerations in every place and dress. Expected is one line for each: scope, tag, typedefs in
 * parentheses, type, constants; then the marker of flags and what is deprecated.
 */
class DeclarationsTest {
  private static final String CASES =
      """
      enum a { A, B = 5, };
      ->
      a unsigned int: A=0 B=5
      ---
      enum { A };
      ->
      unsigned int: A=0
      ---
      typedef enum { A } T, *PT, **PPT;
      typedef enum tag { B } const U;
      ->
      (T) unsigned int: A=0
      tag (U) unsigned int: B=0
      ---
      typedef enum tag tag_t, *ptag_t;
      enum tag { A };
      typedef enum tag later;
      ->
      tag (tag_t later) unsigned int: A=0
      ---
      typedef enum twice { A } t, *pt, t;
      typedef enum twice t;
      ->
      twice (t) unsigned int: A=0
      ---
      enum level { A };
      typedef void (*handler)(struct sink *sink, enum level level, const char *format);
      ->
      level unsigned int: A=0
      ---
      enum forward;
      enum opaque : int;
      enum class Scoped;
      enum opaque : int { A = -1 };
      ->
      opaque int: A=-1
      ---
      extern "C" { enum a { A }; extern "C++" { enum b { B }; } }
      ->
      a unsigned int: A=0
      b unsigned int: B=0
      ---
      namespace n { enum a { A }; namespace m::k { enum class b { B }; } inline namespace v { enum c { C }; } }
      namespace { enum d { D }; }
      ->
      n: a unsigned int: A=0
      n::m::k: b int: B=0
      n::v: c unsigned int: C=0
      d unsigned int: D=0
      ---
      struct s { int x; enum a { A } kind; union { enum { B } c; }; };
      class EXPORT k final : public base { public: enum class e : char { X = 'x' }; private: enum { P }; };
      template <typename T, enum kind K = one> struct t { enum { Q = 3 }; };
      ->
      s: a unsigned int: A=0
      s: unsigned int: B=0
      k: e char: X=120
      k: unsigned int: P=0
      t: unsigned int: Q=3
      ---
      struct outer { struct inner { enum a { A }; } i; enum b { B }; } o;
      enum c { C };
      ->
      outer::inner: a unsigned int: A=0
      outer: b unsigned int: B=0
      c unsigned int: C=0
      ---
      enum a f(void);
      enum a v = Y;
      enum a { A };
      enum a g(enum a x, enum a *y) { enum a z = A; return x ? z : *y; }
      static const enum a table[] = { A, A };
      struct { enum a bits : 3; enum a : 2; } w;
      enum b { B } h(void);
      enum c { C } first, *second;
      int i = sizeof(enum a), j = (enum a)1;
      enum a (*pointer)(enum a);
      ->
      a unsigned int: A=0
      b unsigned int: B=0
      c unsigned int: C=0
      ---
      typedef unsigned char byte, *pbyte;
      typedef byte again;
      using word = unsigned short;
      enum a : byte { A = 255 };
      enum b : again { B };
      enum c : word { C };
      enum d : DWORD { D };
      enum e : uint64_t { E };
      enum f : std::uint8_t { F };
      enum class g : ::std::int16_t { G };
      enum h : unsigned long long int { H };
      enum i : const unsigned { I };
      ->
      a byte: A=255
      b again: B=0
      c word: C=0
      d DWORD: D=0
      e uint64_t: E=0
      f uint8_t: F=0
      g int16_t: G=0
      h unsigned long long int: H=0
      i unsigned: I=0
      ---
      enum __attribute__((flag_enum)) a { A };
      enum b { B } __attribute__((flag_enum, packed));
      enum [[clang::flag_enum]] c { C };
      enum __declspec(uuid("1")) d { D };
      enum EXPORT e { E };
      enum EXPORT_AS(1) f { F };
      typedef enum __attribute__((packed)) { G } g;
      typedef __attribute__((aligned(4))) enum { H } h;
      typedef enum { I } __attribute__((__flag_enum__)) i;
      typedef enum { J } j __attribute__((flag_enum));
      enum alignas(4) k { K };
      ->
      a unsigned int: A=0 flags
      b unsigned char: B=0 flags
      c unsigned int: C=0 flags
      d unsigned int: D=0
      e unsigned int: E=0
      f unsigned int: F=0
      (g) unsigned char: G=0
      (h) unsigned int: H=0
      (i) unsigned int: I=0 flags
      (j) unsigned int: J=0 flags
      k unsigned int: K=0
      ---
      [v1_enum] enum a { [helpstring("one, two }")] A = 1, B };
      typedef [v1_enum, helpstring("x")] enum b { C = 1 } b;
      typedef _Enum_is_bitflag_ enum c { D = 1 } c;
      [uuid(00000000-0000-0000-0000-000000000000)] enum d { E };
      ->
      a unsigned int: A=1 B=2
      b (b) unsigned int: C=1
      c (c) unsigned int: D=1 flags
      d unsigned int: E=0
      ---
      typedef NS_ENUM(NSInteger, a) { A, B };
      typedef NS_OPTIONS(NSUInteger, b) { C = 1 << 3 };
      typedef CF_OPTIONS(uint32_t, c) { D = 1 };
      typedef CF_ENUM(int, d) { E = -1 } CF_SWIFT_NAME(Other);
      NS_CLOSED_ENUM(NSUInteger, f) { F };
      CF_ENUM(uint8_t) { G = 7 };
      typedef enum h : NSUInteger h; enum h : NSUInteger { H };
      ->
      a NSInteger: A=0 B=1
      b NSUInteger: C=8 flags
      c uint32_t: D=1 flags
      d int: E=-1
      f NSUInteger: F=0
      uint8_t: G=7
      h (h) NSUInteger: H=0
      ---
      enum a {
        A __attribute__((deprecated)),
        B __attribute__((deprecated("use " "A"))) = 4,
        C [[deprecated("say \\"A\\"")]],
        D [[maybe_unused]] = 9,
        E __attribute__((__deprecated__("old\\tone"))) __attribute__((unused)),
        F API_DEPRECATED("gone", macos(10.1, 10.2)) = 20,
        G NS_ENUM_AVAILABLE(10_4, 2_0),
        H FOO_DEPRECATED,
        [[deprecated]] I
      };
      ->
      a unsigned int: A=0 B=4 C=5 D=9 E=10 F=20 G=21 H=22 I=23 A() B(use A) C(say "A") E(old	one) F(gone) H() I()
      ---
      enum a { A = 1 };
      DEFINE_ENUM_FLAG_OPERATORS(a)
      typedef enum { B } b; DEFINE_ENUM_FLAG_OPERATORS(b);
      ->
      a unsigned int: A=1 flags
      (b) unsigned int: B=0 flags
      ---
      #define LIST X(A) X(B)
      #define X(n) n,
      enum a { LIST LAST };
      #undef X
      #define X(n) [n] = #n,
      const char *names[] = { LIST };
      #define ENUM(name, ...) typedef enum name { __VA_ARGS__ } name
      ENUM(b, B0 = 4, B1);
      ->
      a unsigned int: A=0 B=1 LAST=2
      b (b) unsigned int: B0=4 B1=5
      ---
      int k_and_r(a, b) int a; char *b; { if (a) { return '}'; } return "enum x { Y };"[0]; }
      static inline int f(void) { enum local { L } l = L; for (;;) { goto out; } out: return l; }
      __asm__("enum { no }" : : "r"(x));
      void g() { auto l = [=](int x) { enum { M }; return x; }; }
      #define TEXT "enum { never }"
      const char *s = R"(enum { raw " } )" "enum { }";
      template <class T> class v<T *> { enum e { N }; };
      union u { int a; };
      int array[] = { 1, 2, { 3 } };
      enum last { Z };
      ->
      unsigned int: M=0
      local unsigned int: L=0
      v: e unsigned int: N=0
      last unsigned int: Z=0
      ---
      struct enumerator { int enumeration; };
      int renum = 1; enum_t x; int enum1;
      enum real { R };
      ->
      real unsigned int: R=0
      ---
      static const unsigned int one = 1;
      constexpr auto two = one + 1;
      const int three{3}, four = 4;
      const int runtime = call();
      enum a { A = one, B = two, C = three, D = four, E = sizeof(one) };
      ->
      a unsigned int: A=1 B=2 C=3 D=4 E=4
      ---
      typedef uint64_t flags_t;
      static const flags_t F_A = 1ULL << 40;
      static const flags_t F_B = F_A | 1, F_C = 3;
      ->
      (flags_t) flags_t: F_A=1099511627776 F_B=1099511627777 F_C=3
      ---
      typedef enum { RED, GREEN } color;
      static const color favourite = GREEN;
      enum more { M = favourite + 1 };
      ->
      (color) unsigned int: RED=0 GREEN=1
      more unsigned int: M=2
      ---
      enum a { A = 1 }; enum b { B = A + 1 };
      enum c { C = a::A, D = ::B, E = (enum a)7, F = (a)8, G = sizeof(enum b) };
      ->
      a unsigned int: A=1
      b unsigned int: B=2
      c unsigned int: C=1 D=2 E=7 F=8 G=4
      ---
      typedef unsigned char a[4], *p, f(void), (*g)(void);
      typedef unsigned short w __attribute__((aligned(2))), v [[x]];
      typedef int;
      using u = struct x;
      using namespace std;
      using std::byte;
      using d = unsigned long long;
      enum e : w { E };
      enum h : v { H };
      enum i : d { I };
      ->
      e w: E=0
      h v: H=0
      i d: I=0
      ---
      enum A_API a { A };
      enum A_API(1) [[x]] b { B };
      enum class A_API c { C };
      enum alignas(8) struct_like { D };
      enum enum f { F };
      ->
      a unsigned int: A=0
      b unsigned int: B=0
      c int: C=0
      struct_like unsigned int: D=0
      f unsigned int: F=0
      ---
      typedef enum { A } *p, q;
      typedef enum { B } r[3], s;
      typedef enum { C } (*t)(void);
      typedef enum u *pu, v; enum u { D };
      typedef enum w x[2]; typedef enum w (*y)(int); enum w { E };
      ->
      (q) unsigned int: A=0
      (s) unsigned int: B=0
      unsigned int: C=0
      u (v) unsigned int: D=0
      w unsigned int: E=0
      ---
      enum a { A __attribute__((deprecated("\\q"))), B __attribute__((deprecated(1))), C X_UNUSED, D Y_ENUM_ATTR };
      ->
      a unsigned int: A=0 B=1 C=2 D=3 A("\\q") B()
      ---
      NS_ENUM(int) { A };
      NS_ENUM x;
      CF_ENUM(unsigned char, b) { B } __attribute__((x));
      enum c { C };
      ->
      int: A=0
      b unsigned char: B=0
      c unsigned int: C=0
      ---
      namespace n { const int one = 1; enum a { A = one }; enum class b { B = 2, C = B }; }
      enum c { D = n::one, E = n::A, F = (int)n::b::C };
      class final_ final { enum d { H }; };
      union y { enum f { I }; };
      struct z::w { enum g { J }; };
      struct forward; enum h { K };
      void f(struct p *q) { enum i { L }; }
      ->
      n: a unsigned int: A=1
      n: b int: B=2 C=2
      c unsigned int: D=1 E=1 F=2
      final_: d unsigned int: H=0
      y: f unsigned int: I=0
      z::w: g unsigned int: J=0
      h unsigned int: K=0
      i unsigned int: L=0
      ---
      static const unsigned char small = 300;
      const int a = 1, b{2}, c = 3;
      const auto d = 1ull << 40;
      const int e[] = { 1 }, f;
      int g = 5;
      extern const int h;
      const std::uint8_t i = 257;
      const opaque j = 4;
      enum k { A = small, B = a, D = d >> 40, I = i };
      ->
      k unsigned int: A=44 B=1 D=1 I=1
      ---
      enum a { A = 1, B = A | 2, C = B };
      enum b { D = 1ull, E = sizeof(D), F = 0xFFFFFFFFull, G = sizeof(F), H = 1ull << 40 };
      enum c { I = sizeof(D), J = sizeof(H) };
      enum d : unsigned char { K = 255, L = K - 5, M = sizeof(K) };
      enum e { N = sizeof(K), O = -K };
      typedef enum f g; enum f { P = 1ull << 40 }; enum h { Q = sizeof(g), R = (g)7 };
      typedef enum f i; enum j { S = sizeof(i) };
      ->
      a unsigned int: A=1 B=3 C=3
      b unsigned long: D=1 E=4 F=4294967295 G=8 H=1099511627776
      c unsigned int: I=4 J=8
      d unsigned char: K=255 L=250 M=1
      e int: N=1 O=-255
      f (g i) unsigned long: P=1099511627776
      h unsigned int: Q=8 R=7
      j unsigned int: S=8
      ---
      enum __attribute__((packed)) a { A = 255 };
      enum __attribute__((packed)) b { B = 256 };
      enum __attribute__((packed)) c { C = -128 };
      enum __attribute__((packed)) d { D = -129 };
      enum e { E = -1, F = 0x80000000 };
      enum f { std = 3, G = (std) + 1 };
      using
      ->
      a unsigned char: A=255
      b unsigned short: B=256
      c signed char: C=-128
      d short: D=-129
      e long: E=-1 F=2147483648
      f unsigned int: std=3 G=4
      ---
      namespace n { enum { A = 1 }; enum b { B = A }; }
      namespace m { enum { A = 2 }; const int k = 3; enum b { B = A }; }
      namespace o { const int k = 4; }
      enum c { C = n::A, D = m::A, E = m::k, F = o::k };
      ->
      n: unsigned int: A=1
      n: b unsigned int: B=1
      m: unsigned int: A=2
      m: b unsigned int: B=2
      c unsigned int: C=1 D=2 E=3 F=4
      ---
      enum _Enum_is_bitflag_ a { A X_DEPRECATED Y_AVAILABLE = 3, B };
      typedef enum { C } c G_GNUC_FLAG_ENUM, *d;
      int f(DEFINE_ENUM_FLAG_OPERATORS), DEFINE_ENUM_FLAG_OPERATORS;
      Q_DECLARE_OPERATORS_FOR_FLAGS(e) enum e { E };
      typedef enum { NS_OPTIONS_ = 1 } NS_OPTIONS_T;
      ->
      a unsigned int: A=3 B=4 flags A()
      (c) unsigned int: C=0 flags
      e unsigned int: E=0 flags
      (NS_OPTIONS_T) unsigned int: NS_OPTIONS_=1
      ---
      typedef unsigned short half;
      enum a : typeof(half) { A = 1 };
      enum b : typeof_unqual(1ull) { B = 1 };
      enum c { C = sizeof(_BitInt(9)), D = (_BitInt(4))12, E = sizeof(unsigned _BitInt(33)) };
      ->
      a half: A=1
      b unsigned long long: B=1
      c int: C=2 D=-4 E=8
      ---
      template <typename T> class holder { public: enum class kind; enum class other : short; };
      template <typename T> enum class holder<T>::kind { A, B = 5 };
      template <> enum class holder<int>::other : short { X = 9, Y };
      ->
      holder: kind int: A=0 B=5
      holder: other short: X=9 Y=10
      ---
      typedef NS_ERROR_ENUM(GateDomain, gate) { A = 100, B };
      NS_ERROR_ENUM(GateDomain) { C = -1 };
      typedef NS_ENUM(std::uint8_t, side) { D };
      ->
      gate NSInteger: A=100 B=101
      NSInteger: C=-1
      side uint8_t: D=0
      ---
      enum a { A = 0 UMETA(Hidden), B = 1 << 0 UMETA(DisplayName = "x, y"), C = 3 API_DEPRECATED("no", macos(10.1, 10.2)) };
      enum b { D = 4 GLIB_AVAILABLE_ENUMERATOR_IN_2_60, E = (D) OLD(1), F = D | 1 __attribute__((deprecated)) };
      ->
      a unsigned int: A=0 B=1 C=3 C(no)
      b unsigned int: D=4 E=4 F=5 F()
      ---
      typedef enum { A } gauge_level GLIB_DEPRECATED_TYPE_IN_2_60;
      typedef enum { B } PACKED_AS(1) one, *two;
      typedef enum { C } FOO_EXPORT gate_t;
      typedef enum { D } GATE FOO_DEPRECATED_FOR(x);
      typedef enum { T } MY_TYPE MY_PACKED;
      typedef enum e later GLIB_AVAILABLE_IN_2; enum e { E };
      typedef unsigned char small_t GLIB_DEPRECATED; enum f : small_t { F };
      enum g AVAILABLE(10_4) { G = 1 };
      ->
      (gauge_level) unsigned int: A=0
      (one) unsigned int: B=0
      (gate_t) unsigned int: C=0
      (GATE) unsigned int: D=0
      (MY_TYPE) unsigned int: T=0
      e (later) unsigned int: E=0
      f small_t: F=0
      g unsigned int: G=1
      ---
      enum base { A = 1 };
      auto f(base b) -> enum base { return b; }
      auto g() -> const enum base { return A; }
      enum base v{A}, w = {A};
      enum base h() noexcept { return A; }
      struct s { operator enum base() const { return A; } enum base bits : 3; enum base : 2; };
      for_each(enum base x : list) { A; }
      enum last { B };
      ->
      base unsigned int: A=1
      last unsigned int: B=0
      ---
      typedef enum { false = 1, true = 0 } truth; enum a { A = true, B = false };
      ->
      (truth) unsigned int: false=1 true=0
      a unsigned int: A=0 B=1
      ---
      enum a { X = 1 };
      int f(void) { enum b { X = 5 }; static const unsigned int local = 3; return X; }
      static inline int g(int x) { const uint32_t other = 7; if (x) { enum c { X = 6 }; } return other; }
      enum d { D = X };
      ->
      a unsigned int: X=1
      b unsigned int: X=5
      c unsigned int: X=6
      d unsigned int: D=1
      ---
      enum \\u00e9t\\U000000e9 { \\u00c9 = 3, caf\\u00e9 };
      enum a { A = café };
      ->
      été unsigned int: É=3 café=4
      a unsigned int: A=4
      ---
      MY_TABLE(x) { A, B };
      int f(MY_ENUM x) { return 1; }
      MY_ENUM_DECLARE(foo);
      void g(void) { MY_ENUM(q) { a, b } }
      enum a { A };
      ->
      a unsigned int: A=0
      ---
      typedef unsigned int uint32_t;
      static const uint32_t A = 1;
      enum a { B = A };
      ->
      a unsigned int: B=1
      """;

  private record Case(String text, String expected) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(CASES.split("(?m)^---\n"))
        .map(part -> part.split("(?m)^->\n", 2))
        .map(halves -> new Case(halves[0], halves[1]));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void reads(Case next) {
    assertEquals(sorted(next.expected().lines()), sorted(read(next.text()).stream()));
  }

  private static String sorted(Stream<String> lines) {
    return String.join("\n", lines.sorted().toList());
  }

  private static List<String> read(String text) {
    Problems problems = new Problems();
    CUnit unit =
        CReader.read(
            CReader.Input.of(List.of(new SourceText("t.h", 1, text)), CAbi.LP64), problems);
    assertEquals(List.of(), problems.list());
    List<String> shown = new ArrayList<>();
    for (CEnum e : unit.enums()) {
      assertEquals(List.of(), e.problems().stream().filter(p -> e.hasErrors()).toList());
      shown.add(shown(e));
    }
    return shown;
  }

  private static String shown(CEnum e) {
    StringBuilder line = new StringBuilder(e.scope().isEmpty() ? "" : e.scope() + ": ");
    e.tag().ifPresent(t -> line.append(t).append(' '));
    if (!e.typedefs().isEmpty()) {
      line.append('(').append(String.join(" ", e.typedefs())).append(") ");
    }
    line.append(e.type().name()).append(':');
    e.constants().forEach(c -> line.append(' ').append(c.name()).append('=').append(c.value()));
    line.append(e.kindMarker().filter(KindMarker::flags).isPresent() ? " flags" : "");
    e.constants()
        .forEach(c -> c.deprecated().ifPresent(d -> line.append(" " + c.name() + "(" + d + ")")));
    return line.toString();
  }

  /** A malformed enumeration and the kinds of what is said of it, the one after it being whole. */
  private static final List<List<String>> MALFORMED =
      List.of(
          List.of("enum a { A = };", "SYNTAX_ERROR"),
          List.of("enum a { A B };", "SYNTAX_ERROR"),
          List.of("enum a { 1 };", "SYNTAX_ERROR"),
          List.of("typedef enum a { A, B } a, B;", "SYNTAX_ERROR"),
          List.of("enum a { A, , B };", "SYNTAX_ERROR"),
          List.of("enum a { A = (1 };", "SYNTAX_ERROR"),
          List.of("enum a { A = 1) };", "SYNTAX_ERROR"),
          List.of("enum a { A = 1; B };", "SYNTAX_ERROR"),
          List.of("enum a { A = 1 B = 2 };", "SYNTAX_ERROR"),
          List.of("enum a { int };", "SYNTAX_ERROR"),
          List.of("enum a { X(A) };", "UNDEFINED_MACRO"),
          List.of("enum a { X(A), X(B) };", "UNDEFINED_MACRO"),
          List.of("enum a { X(A), X(B) = 2, C };", "UNDEFINED_MACRO"),
          List.of("enum a { A,\n#include \"a.inc\"\nB };", "MISSING_INCLUDE"),
          List.of("enum a {\n#import <a.inc>\n};", "MISSING_INCLUDE"),
          List.of("enum a\n#include \"a.inc\"\n;", "MISSING_INCLUDE"),
          List.of("typedef enum\n#include \"a.inc\"\na;", "MISSING_INCLUDE"),
          List.of("enum a { A\n#include A_INC\n};", "MISSING_INCLUDE"),
          List.of("enum a { A\n#include_next <a.inc>\n};", "MISSING_INCLUDE"),
          List.of("enum a { A,\n#include_once <a.inc>\nB };", "MISSING_INCLUDE"),
          List.of("enum a { A =\n#embed <a.bin>\n};", "UNSUPPORTED_EXPRESSION SYNTAX_ERROR"),
          List.of("enum a { A\n#embed \"a.bin\" limit(1)\n};", "UNSUPPORTED_EXPRESSION"),
          List.of("enum a { A = X(1) };", "UNDEFINED_MACRO"),
          List.of("enum a { A = X };", "UNDEFINED_IDENTIFIER"),
          List.of("enum a { A, B, A };", "DUPLICATE_ENUMERATOR"),
          List.of("enum a { A = 1 / 0, B, C = 9zz };", "INVALID_LITERAL ARITHMETIC"),
          List.of("enum a : nothing { A };", "UNDEFINED_IDENTIFIER"),
          List.of("enum a : unsigned char { A = 256 };", "OUT_OF_RANGE"),
          List.of("enum class a : bool { A = 2 };", "OUT_OF_RANGE"),
          List.of("enum a { A = \"text\" };", "UNSUPPORTED_EXPRESSION"),
          List.of("enum a { A = 1.5 };", "UNSUPPORTED_EXPRESSION"),
          List.of("enum a { A, #\n B };", "SYNTAX_ERROR"),
          List.of("enum a { A = 1ull << 63, B = -1, C = 1ull << 63 };", "OUT_OF_RANGE"),
          List.of("enum a { A = 0xFFFFFFFFFFFFFFFF, B };", "OUT_OF_RANGE ABI_DIFFERS"),
          List.of("enum a : signed char { A = 127, B };", "OUT_OF_RANGE"),
          List.of("enum a { A = 1 / 0, B };", "ARITHMETIC"),
          List.of("#define P(x) x ## +\nenum a { A = P(1) };", "SYNTAX_ERROR"),
          List.of("#define P(x enum\nenum a { A = P };", "SYNTAX_ERROR"),
          List.of("enum a { A = sizeof(int[2] };", "SYNTAX_ERROR"),
          List.of("enum a { A, B = A C, D };", "SYNTAX_ERROR"),
          List.of("enum a { A, B C, D };", "SYNTAX_ERROR"),
          List.of("enum a { [[x]] = 1, B };", "SYNTAX_ERROR"),
          List.of("enum a { A = ; B };", "SYNTAX_ERROR"),
          List.of("enum a { A = 1 / 0, B = A, C };", "ARITHMETIC ARITHMETIC"),
          List.of("enum a { A = 1 / 0, B, C = B };", "ARITHMETIC ARITHMETIC"),
          List.of("typedef unsigned char *p, q[2];\nenum a : p { A };", "UNREADABLE_TYPE"),
          List.of("typedef unsigned char *p, q[2];\nenum a : q { A };", "UNREADABLE_TYPE"),
          List.of("const int v = 1 / 0;\nenum a { A = v };", "ARITHMETIC"),
          List.of("enum a {\nA = NOPE,\nB = (\n};", "UNDEFINED_IDENTIFIER SYNTAX_ERROR"),
          List.of("int v = 1;\nenum a { A = v };", "UNSUPPORTED_EXPRESSION"),
          List.of("int u, v[2];\nenum a { A = sizeof(v) };", "UNSUPPORTED_EXPRESSION"),
          List.of("struct s { int x; };\nenum a { A = sizeof(s) };", "UNSUPPORTED_EXPRESSION"),
          List.of("typedef struct { int x; } s;\nenum a { A = s };", "UNSUPPORTED_EXPRESSION"),
          List.of("enum a { A = X, B = X + 1, C = 2 | X };", "UNDEFINED_IDENTIFIER"),
          List.of("typedef JK_OPTIONS(NSUInteger, a) { A = 1, B };", "UNDEFINED_MACRO"),
          List.of("MY_ENUM(a, uint8_t) { A };", "UNDEFINED_MACRO"),
          List.of("struct s { MY_FLAGS(a) { A = 1 }; };", "UNDEFINED_MACRO"),
          List.of("typedef enum a { A } ONE TWO;", "SYNTAX_ERROR"),
          List.of("enum a { A = &x - &y, B = *p, C };", "SYNTAX_ERROR SYNTAX_ERROR"),
          List.of("enum class a : unknown_trait<int>::type { A };", "UNREADABLE_TYPE"),
          List.of("enum a : lib::nope { A };", "UNDEFINED_IDENTIFIER"),
          List.of("enum a : typename T::kind { A };", "UNDEFINED_IDENTIFIER"),
          List.of("enum a : double { A };", "UNREADABLE_TYPE"),
          List.of("enum a : struct x * { A };", "SYNTAX_ERROR"),
          List.of("enum a : decltype(nope) { A };", "UNDEFINED_IDENTIFIER"),
          List.of("enum a : int MADE { A };", "SYNTAX_ERROR"),
          List.of("enum a % { A };", "SYNTAX_ERROR"),
          List.of("enum a \"x\" { A, B };", "SYNTAX_ERROR"),
          List.of("NS_ENUM(nope_t, a) { A };", "UNDEFINED_IDENTIFIER"),
          List.of(
              "namespace p { typedef char T; } namespace q { typedef int T; }\nenum a : T { A };",
              "UNDEFINED_IDENTIFIER"),
          List.of(
              "struct p { static const int X = 1; }; struct q { static const int X = 2; };\n"
                  + "enum a { A = X };",
              "UNDEFINED_IDENTIFIER"),
          List.of("enum a { A = TWO(1, 2), B = TWO(3, 4) };", "UNDEFINED_MACRO"),
          List.of("enum a { A = (1 + TWO(1, 2), 3), B = 2 };", "UNDEFINED_MACRO"),
          List.of("enum a { A = 1 + (2, NOPE, 3), B = 2 };", "UNDEFINED_IDENTIFIER"),
          List.of(
              "template <int N> struct s {};\nenum a { A = s<1, 2>::value, B };",
              "UNSUPPORTED_EXPRESSION"),
          List.of("enum a { A = std::is_same<int, long>::value };", "UNSUPPORTED_EXPRESSION"),
          List.of(
              "constexpr int f(int x) { return x; }\nenum a { A = f(2) };",
              "UNSUPPORTED_EXPRESSION"),
          List.of("enum a { A = offsetof(struct x, y) };", "UNSUPPORTED_EXPRESSION"),
          List.of("enum a { A = sizeof(struct x) };", "UNSUPPORTED_EXPRESSION"),
          List.of("enum a { A = (double)1 };", "UNSUPPORTED_EXPRESSION"),
          List.of(
              "#define LIST(X) X(ONE, 1) X(TWO, 2)\n#define ITEM(n, v) CAT(P_, n) = v,\n"
                  + "enum a { LIST(ITEM) A };",
              "UNDEFINED_MACRO"));

  /** What is never closed, and what is said of it with the line. */
  private static final List<List<String>> UNCLOSED =
      List.of(
          List.of("enum a { A", "UNTERMINATED:1"),
          List.of("enum a { A,\n", "UNTERMINATED:1"),
          List.of("\nenum a {\nA = 1", "UNTERMINATED:2"),
          List.of("enum a { A = (1", "SYNTAX_ERROR:1 UNTERMINATED:1"),
          List.of("enum a { A;\nenum b { B };", "SYNTAX_ERROR:1"),
          List.of("enum a { A,\n; int x;", "SYNTAX_ERROR:2"),
          List.of("enum a { A [[x };", "UNTERMINATED:1"),
          List.of("enum a { A __attribute__((x) };", "UNTERMINATED:1"));

  @Test
  void tellsWhatIsNeverClosed() {
    for (List<String> row : UNCLOSED) {
      CEnum read =
          CReader.read(
                  CReader.Input.of(List.of(new SourceText("t.h", 1, row.get(0))), CAbi.LP64),
                  new Problems())
              .enums()
              .get(0);
      List<String> said =
          read.problems().stream()
              .map(p -> p.kind() + ":" + p.place().orElseThrow().line())
              .toList();
      assertEquals(row.get(1), String.join(" ", said), row.get(0));
    }
  }

  @Test
  void tellsWhatIsWrongAndGoesOn() {
    for (List<String> row : MALFORMED) {
      String text = "enum before { Y = 3 };\n" + row.get(0) + "\nenum after { Z = Y };\n";
      Problems problems = new Problems();
      CUnit unit =
          CReader.read(
              CReader.Input.of(List.of(new SourceText("t.h", 1, text)), CAbi.LP64), problems);
      List<CEnum> wrong = unit.enums().stream().filter(CEnum::hasErrors).toList();
      assertEquals(1, wrong.size(), text);
      assertEquals(Optional.of("a"), wrong.get(0).tag(), text);
      List<String> kinds = wrong.get(0).problems().stream().map(p -> p.kind().name()).toList();
      assertEquals(row.get(1), String.join(" ", kinds), text);
      List<String> whole =
          unit.enums().stream().filter(e -> !e.hasErrors()).map(e -> shown(e)).toList();
      assertEquals(List.of("before unsigned int: Y=3", "after unsigned int: Z=3"), whole, text);
      assertEquals(List.of(), problems.list(), text);
    }
  }
}
