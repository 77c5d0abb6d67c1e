package io.github.nativeflags.processor.c.declaration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.processor.c.CCompiler;
import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole enumerations, one a line, held against the C compilers that are present. */
class EnumOracleTest {
  private static final String C =
      """
      enum a1 { A1 };
      enum a2 { A2, B2, C2 };
      enum a3 { A3 = -1 };
      enum a4 { A4 = 2147483647 };
      enum a5 { A5 = 2147483648 };
      enum a6 { A6 = 0xFFFFFFFF };
      enum a7 { A7 = 0xFFFFFFFF, B7 = -1 };
      enum a8 { A8 = 0x100000000 };
      enum a9 { A9 = -2147483648 };
      enum b1 { D1 = -2147483649 };
      enum b2 { D2 = 0x7FFFFFFFFFFFFFFF };
      enum b3 { D3 = 0x8000000000000000 };
      enum b4 { D4 = 0xFFFFFFFFFFFFFFFF };
      enum b5 { D5 = -0x7FFFFFFFFFFFFFFF - 1 };
      enum b6 { D6 = -1, E6 = 0x7FFFFFFF };
      enum b7 { D7 = -1, E7 = 0x80000000 };
      enum b8 { D8 = 5, E8, F8 = 010, G8, H8 = -3, I8, J8 = 'a', K8 };
      enum b9 { D9 = 1 << 3 | 1, E9, F9 = (D9 | E9) & 0xFF, G9, H9 = D9 };
      enum c1 { L1 = 1u << 31, M1 };
      enum c2 { L2 = ~0, M2, N2 = ~0u, O2 = 3 };
      enum c3 { L3 = -1u, M3 = L3 > 0, N3 = sizeof(L3) };
      enum c4 { L4 = 1, M4 = sizeof(L4), N4 = sizeof(enum c3) };
      enum c5 { L5 = L3 + 1 };
      enum c6 { L6 = ~A5, M6 = -A5, N6 = A5 << 1, O6 = A8 - 1 };
      enum c7 { L7 = 4000000000u, M7 = L7 + 500000000, N7 = L7 > -1 };
      enum c8 { L8 = 1ull << 40, M8, N8 = M8 - L8, O8 = sizeof(N8), };
      enum c9 { L9 = 7, M9 = 7, N9 = 7, };
      enum __attribute__((packed)) d1 { P1 };
      enum __attribute__((packed)) d2 { P2 = 255 };
      enum __attribute__((packed)) d3 { P3 = 256 };
      enum __attribute__((packed)) d4 { P4 = -1, Q4 = 127 };
      enum __attribute__((packed)) d5 { P5 = -1, Q5 = 128 };
      enum d6 { P6 = -129 } __attribute__((packed));
      enum d7 { P7 = 65535 } __attribute__((__packed__));
      enum d8 { P8 = 65536 } __attribute__((packed));
      enum d9 { P9 = -32769 } __attribute__((packed));
      enum e2 { R2 = (enum d2)300, S2 = (enum a7)-1 < 0, T2 = sizeof(enum d5) };
      enum e3 { R3 = (unsigned char)A3, S3 = A3 < 0u, T3 = A6 == -1 };
      typedef unsigned char byte1, *pbyte; enum e4 { R4 = (byte1)300, S4 = sizeof(byte1) };
      typedef _Bool flag; enum e5 { R5 = (flag)2, S5 = sizeof(flag) };
      typedef unsigned char bool; enum e5b { R5b = (bool)2, S5b = sizeof(bool) };
      typedef enum e6 { R6 = 0x80000000 } e6, *pe6; enum e7 { R7 = sizeof(e6), S7 = (e6)-1 > 0 };
      static const int v8 = 3; enum e8 { R8 = 1 };
      #define SHIFT(n) (1u << (n))
      enum e9 { R9 = SHIFT(4), S9 = SHIFT(31), T9 };
      enum f1 { U1 = 0 ? 0 : 1 ? -1 : 0u };
      enum f2 { U2 = 'AB', V2, W2 = '\\377', X2 };
      typedef int v4 __attribute__((vector_size(16))); enum j1 { J1 = sizeof(v4), J1b = _Alignof(v4) };
      typedef unsigned wide __attribute__((mode(DI))); enum j2 { J2 = sizeof(wide), J2b = ((wide)-1) > 0xffffffffu };
      typedef int __attribute__((__mode__(__QI__))) tiny; enum j2b { J2c = (tiny)300, J2d = sizeof(tiny) };
      typedef double num; enum j3 { J3 = sizeof(num), J3b = sizeof(num[3]), J3c = sizeof(num *), J3d = _Alignof(num) };
      enum j3e { J3e = sizeof(1.5f), J3f = sizeof 1.5L, J3g = sizeof(0x1p2), J3h = sizeof 2.0 };
      typedef char name8[8]; typedef void (*callback)(int); enum j4 { J4 = sizeof(name8), J4b = sizeof(callback), J4c = sizeof(callback[2]) };
      typedef struct opaque opaque; enum j5 { J5 = sizeof(opaque *), J5b = sizeof(struct opaque *[2]), J5c = sizeof(const struct opaque *) };
      enum j6 { J6 = sizeof(__typeof__(1ull)), J6b = sizeof(__typeof__(J6)), J6c = (__typeof__((char)1))300, J6d = sizeof(__typeof__("abc")) };
      enum j6e { J6e = 3, J6f = sizeof(int[J6e]), J6g = sizeof(int[J6e][J6e - 1]) };
      enum j7 { and = 1, or = and << 2, xor, not = ~and, compl = -not, bitor = and + or };
      enum class { new = 3, this = new | 8, delete }; enum j8 { J8 = sizeof(enum class), J8b = this };
      enum j9 { J9 = sizeof(int (*)[4]), J9b = sizeof(int *(*)(char)), J9c = sizeof(int (*[3])(void)) };
      typedef int wider __attribute__((aligned(16))); enum k1 { K1a = _Alignof(wider), K1b = sizeof(wider) };
      typedef unsigned __int128 huge; enum k2 { K2a = sizeof(huge), K2b = sizeof(__int128), K2c = sizeof(huge *) };
      enum __attribute__((mode(QI))) l1 { L1a = 5 }; enum l2 { L2a = 1 } __attribute__((mode(DI))); enum __attribute__((__mode__(__HI__))) l3 { L3a = -1 };
      int typedef my_int; long unsigned typedef lu; char typedef *cp, ca[3]; enum l4 { L4a = sizeof(my_int), L4b = sizeof(lu), L4c = sizeof(cp), L4d = sizeof(ca), L4e = (lu)-1 > 0 };
      typedef enum { L5a = 1 } l5, *l5p; enum l6 { L6a = sizeof(l5), L6b = sizeof(l5p) };
      typedef enum { L7a = 1 } __attribute__((mode(HI))) l7; enum l8 { L8a = sizeof(l7), L8b = (l7)70001 };
      struct k3 { enum { K3a = 5 } kind; union { enum { K4a = K3a } other; } u; }; enum k5 { K5a = K3a + K4a };
      """;

  private static final String CXX =
      """
      enum class a1 { A, B = 5, C };
      enum class a2 : unsigned char { A = 255, B = 1 };
      enum class a3 : signed char { A = -128, B };
      enum struct a4 : unsigned long long { A = ~0ull, B = 1 };
      enum a5 : unsigned short { A5 = 0xFFFF };
      enum a6 : long { A6 = -1, B6 = 1l << 40 };
      enum class a7 : bool { A, B };
      enum class a8 { A = 1, B = A << 4, C = A | B };
      enum a9 { A9 = static_cast<int>(a8::C), B9 = int(a8::B), C9 = int{3} };
      enum b1 : unsigned { X1 = 1u << 31, Y1 = X1 + 1, Z1 = sizeof(X1) };
      namespace n { enum class b2 : short { A = 7 }; enum { Q2 = 9 }; }
      enum b3 { A3 = (int)n::b2::A, B3 = n::Q2, C3 = ::A5 };
      struct s { enum b4 { A4 = 4 }; enum class b5 : char { A = 'x' }; };
      enum b6 { A6b = s::A4, B6b = static_cast<int>(s::b5::A), C6b = 1'000 };
      using alias = unsigned char; enum class b7 : alias { A = 200 };
      typedef signed char old; enum b8 : old { A8 = -5 };
      enum b9 { A9b = (alias)300, B9b = sizeof(alias), C9b = true + true };
      constexpr int k1 = 6; const unsigned k2 = k1 << 1; enum c1 { Ac1 = k1, Bc1 = k2, Cc1 = ~k2 };
      enum class [[nodiscard]] c2 : int { A = 1, B [[maybe_unused]] = 2 };
      enum c3 : int; enum c3 : int { Ac3 = 3 };
      enum c4 { Ac4 = 0x80000000 }; enum c5 { Ac5 = -1, Bc5 = 0x80000000u };
      namespace o::p { enum class c6 : unsigned char { A = 3 }; }
      enum c7 { Ac7 = (int)o::p::c6::A };
      enum c8 { Ac8 = 1 and 2, Bc8 = 1 bitor 2, Cc8 = not 1, Dc8 = compl 0, Ec8 = 1 xor 3 };
      enum c9 : unsigned char { Ac9 = 255 }; enum d1 { Ad1 = Ac9 + 1, Bd1 = ~Ac9 };
      enum d2 : unsigned long long { Ad2 = 1ull << 63, Bd2 = Ad2 | 1, Cd2 = Ad2 >> 63 };
      #include <cstdint>
      #include <limits>
      #include <type_traits>
      enum e1 : unsigned char { E1 = 1 };
      enum e2 : decltype(0u) { E2 = 7 };
      enum e2b : decltype('a') { E2b = -5 }; enum e2c : decltype(true) { E2c = 1 }; enum e2d : decltype(u'a') { E2d = 9 };
      enum class e3 : std::underlying_type_t<e1> { A = 255 };
      enum class e4 : typename std::underlying_type<e1>::type { A = 200 };
      enum e5 : std::conditional<(sizeof(int) > 2), short, long>::type { E5 = -3 };
      enum e6 : std::conditional_t<sizeof(long) == 2, short, std::make_unsigned_t<long>> { E6 = 1 };
      enum class e7 : std::make_signed_t<std::uint16_t> { A = -1 };
      enum class e8 : __underlying_type(e5) { A = -2 };
      namespace lib { typedef unsigned char tiny; using mask_t = std::uint32_t; constexpr unsigned char most = 200; }
      enum class e9 : lib::tiny { A = lib::most }; enum class f1 : lib::mask_t { A = 1u << 31 };
      enum f2 : decltype(lib::most) { F2 = 250 }; enum f3 : std::remove_cv_t<const lib::tiny> { F3 = 1 };
      typedef std::uint16_t word; typedef word again; enum class f4 : again { A = 65535 };
      enum f5 { F5a = std::uint8_t(0x1FE), F5b = (word)70000, F5c = lib::mask_t(-1) > 0, F5d = word{7}, F5e = int() };
      enum f6 { F6a = static_cast<std::underlying_type_t<e1>>(300), F6b = sizeof(std::underlying_type_t<e5>) };
      enum f7 { F7a = std::numeric_limits<short>::min(), F7b = (std::numeric_limits<int>::max)(), F7c = 3 };
      enum f8 { F8a = std::numeric_limits<unsigned char>::digits, F8b = std::numeric_limits<bool>::max() };
      enum f9 { F9a = std::numeric_limits<std::underlying_type_t<e1>>::max() + 1, F9b = std::numeric_limits<long>::is_signed };
      enum class g1 { orange, apple = 6 }; struct g2 { using enum g1; enum class basket { one = static_cast<int>(apple), two = int(orange) + 1 }; };
      using enum g1; enum g3 { G3 = int(apple), G3b = (int)g1::orange };
      using named = enum { N1 = 3, N2 }; enum g4 { G4 = sizeof(named), G4b = N2, G4c = named::N1 };
      enum g5 { X = 1 }; struct g6 { enum in { X = 2 }; enum own { OWN = X }; }; enum g7 { G7 = X, G7b = g6::X, G7c = ::X };
      namespace h1 { enum h2 { X = 5 }; namespace h3 { enum h4 { H4 = X }; } enum h5 { H5 = X, H5b = ::X, H5c = h3::H4 }; }
      struct h6 { typedef unsigned char T; enum inner : T { IT = 255 }; }; typedef int T; enum h7 : T { H7 = -1 }; enum h8 : h6::T { H8 = 255 };
      auto i1(g1 b) -> enum g1 { return b; } enum g1 i2 { g1::apple }; enum i3 { I3 = 9 };
      struct out { enum class in; enum plain : int; static constexpr int size = 3; public: static const int more = size + 1; };
      enum class out::in { Q = size, R }; enum out::plain : int { P1 = -7, P2 = more }; enum i4 { I4 = (int)out::in::R };
      struct [[nodiscard]] __attribute__((packed)) i5 { enum i6 { I6 = 6 }; }; struct alignas(8) i7 : i5 { enum i8 { I8 = I6 }; };
      enum i8b { Z = 1 }; namespace i8c { enum i8d { Y = Z + 1, Z = 7, W = Z }; enum i8e { V = W + Z }; }
      enum m1 { M1a = 1ull, M1b = M1a << 40, M1c = sizeof(M1a), M1d }; enum m2 { M2a = 'a', M2b, M2c = sizeof(M2b), M2d = sizeof('a') };
      enum m3 { M3a = 255u, M3b, M3c = -1 < M3b, M3d = (unsigned char)255, M3e, M3f = sizeof(M3e) }; enum m4 { M4a = true, M4b, M4c = sizeof(M4a), M4d = sizeof(true) };
      const int m5a(9), m5b(m5a + 1); const int m5c(int); constexpr int m5d(m5b * 2); enum m5 { M5a = m5a, M5b = m5b, M5d = m5d };
      enum n1 { N1a = (int(3) | 4), N1b = (int(N1a) & 1) << 2, N1c = (int{3} | 4), N1d = sizeof(int(N1a) + 1), N1e = sizeof(int(*)(int)), N1f = (int() | 4) };
      namespace n2 { using t = unsigned char; enum n3 { N3a = (t(300) | 1), N3b = static_cast<::n2::t>(300), N3c = (n2::t(300) + ::n2::t(1)) }; }
      enum n4 : unsigned char { N4a = 1 }; enum n5 : unsigned char { N5a = 1 };
      enum n6 { N6a = sizeof(true ? N4a : N5a), N6b = sizeof(true ? N4a : N4a), N6c = sizeof(false ? 'a' : 'b'), N6d = sizeof(1 ? (short)1 : (short)2), N6e = sizeof(N4a + N4a) };
      namespace i9 { inline namespace v1 { enum j1 { J1 = 11 }; } } enum j2 { J2 = i9::J1, J2b = i9::v1::J1 };
      """;

  @TempDir Path directory;

  static Stream<CCompiler> c() {
    return Stream.of(CCompiler.GCC, CCompiler.CLANG);
  }

  static Stream<CCompiler> cxx() {
    return Stream.of(CCompiler.GXX, CCompiler.CLANGXX);
  }

  @ParameterizedTest
  @MethodSource("c")
  void agreesOnEveryTrap(CCompiler compiler) {
    // What follows the largest int is an error to gcc before 13, and a long to clang and to C23
    check(compiler, C.lines().filter(l -> !l.contains("M1 }") && !l.contains("T9 }")).toList());
  }

  @ParameterizedTest
  @MethodSource("cxx")
  void agreesOnWhatOnlyCxxHas(CCompiler compiler) {
    check(compiler, CXX.lines().toList());
  }

  @ParameterizedTest
  @MethodSource("c")
  void agreesOnRandomEnumerations(CCompiler compiler) {
    List<String> lines = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      lines.add(enumeration(random, i));
    }
    check(compiler, lines);
  }

  private static String enumeration(Random random, int index) {
    List<String> values =
        List.of(
            "0",
            "1",
            "-1",
            "127",
            "128",
            "-128",
            "255",
            "256",
            "65535",
            "0x7FFFFFFE",
            "0x80000000",
            "0xFFFFFFFE",
            "-2147483648",
            "-2147483649",
            "1ll << 40",
            "0x7FFFFFFFFFFFFFF0",
            "1u",
            "0xFFFFFFFFFFFFFFF0",
            "'z'",
            "(char)200",
            "sizeof(int)",
            "~0",
            "~0u",
            "1ull << 63");
    StringBuilder text = new StringBuilder("enum ");
    text.append(random.nextInt(4) == 0 ? "__attribute__((packed)) " : "")
        .append("e" + index + " {");
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      text.append(" K" + index + "_" + i);
      String before = "K" + index + "_" + (i == 0 ? 0 : random.nextInt(i));
      switch (random.nextInt(i == 0 ? 4 : 8)) {
        case 0 -> {}
        case 4 -> text.append(" = " + before + " | 1");
        case 5 -> text.append(" = ~" + before);
        case 6 -> text.append(" = sizeof(" + before + ")");
        case 7 -> text.append(" = (" + before + " < -1) + 40");
        default -> text.append(" = " + values.get(random.nextInt(values.size())));
      }
      text.append(",");
    }
    return text.append(" };").toString();
  }

  private void check(CCompiler compiler, List<String> lines) {
    assumeTrue(compiler.isPresent());
    CCompiler.Refusal refused = compiler.refusal(directory, lines, "-Werror=overflow");
    CCompiler.Refusal disliked = compiler.complaints(directory, lines);
    Problems problems = new Problems();
    String name = "oracle" + compiler.suffix();
    SourceText source = new SourceText(name, 1, String.join("\n", lines));
    CUnit unit = CReader.read(CReader.Input.of(List.of(source), compiler.abi()), problems);
    assertEquals(List.of(), problems.list());
    List<String> asserted = new ArrayList<>(lines);
    List<String> wronglyRefused = new ArrayList<>();
    int compared = 0;
    for (CEnum e : unit.enums()) {
      int line = e.place().line() - 1;
      if (e.hasErrors()) {
        if (compiler == CCompiler.GCC && !disliked.of(line)) {
          wronglyRefused.add(e.problems() + " <- " + lines.get(line));
        }
        asserted.set(line, "");
      } else if (refused.of(line)) {
        asserted.set(line, "");
      } else {
        asserted.set(line, asserted.get(line) + " " + assertions(e, compiler));
        compared++;
      }
    }
    assertEquals("", compiler.refusal(directory, asserted, "-w").words());
    assertEquals("", String.join("\n", wronglyRefused));
    assertTrue(compared > lines.size() / 2, compared + " of " + lines.size());
  }

  private static String assertions(CEnum e, CCompiler compiler) {
    boolean cxx = compiler.suffix().equals(".cc");
    String scope = e.scope().isEmpty() ? "" : e.scope() + "::";
    Optional<String> type = e.tag().map(t -> (cxx ? "" : "enum ") + scope + t);
    StringBuilder all = new StringBuilder();
    String check = cxx ? "static_assert(" : "_Static_assert(";
    for (CConstant c : e.constants()) {
      String name = (cxx ? type.map(t -> t + "::").orElse(scope) : "") + c.name();
      String wide = "(unsigned long long)" + name;
      boolean negative = e.type().signed() && c.value() < 0;
      String sign = cxx ? "" : String.format(" && (%s < 0) == %d", name, negative ? 1 : 0);
      all.append(String.format("%s%s == 0x%XULL%s, \"\"); ", check, wide, c.value(), sign));
    }
    String range = cxx ? "(__underlying_type(%1$s))-1" : "(%1$s)-1";
    type.ifPresent(
        t ->
            all.append(
                String.format(
                    check + "sizeof(%1$s) == %2$d && (" + range + " < 0) == %3$d, \"\");",
                    t,
                    e.type().bits() / 8,
                    e.type().signed() ? 1 : 0)));
    return all.toString();
  }
}
