package io.github.nativeflags.processor.model.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.doc.FlagWording;
import io.github.nativeflags.processor.page.Combining;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How flags are told from values, and why. */
class KindVerdictTest {
  private static final String BITS = "each value is a single bit or a union of constants";
  private static final String ROW = "the values follow one another";

  /** An enumeration of these numbers. */
  private static String numbers(String name, String values) {
    String[] each = values.split(" ");
    return IntStream.range(0, each.length)
        .mapToObj(i -> "C" + i + "_ = " + each[i])
        .collect(Collectors.joining(", ", "enum " + name + " {", "};"));
  }

  private static KindVerdict verdict(String text, String page) {
    CReader.Input input = CReader.Input.of(List.of(new SourceText("a.h", 1, text)), CAbi.LP64);
    CEnum declared = CReader.read(input, new Problems()).enums().get(0);
    List<CConstant> meaningful =
        declared.constants().stream().filter(c -> !Sentinels.isSentinel(declared, c)).toList();
    String name =
        Stream.concat(declared.typedefs().stream(), declared.tag().stream()).findFirst().orElse("");
    Optional<Combining> combining =
        FlagWording.in(page).map(w -> new Combining(w, Place.in("page.md")));
    return KindVerdict.of(
        new Subject(declared, name, meaningful, declared.type().bits(), combining));
  }

  /** FLAGS or VALUES, guessed or not, and why. */
  private static String told(KindVerdict verdict) {
    return verdict.decided()
        ? (verdict.flags() ? "FLAGS" : "VALUES")
            + (verdict.weak() ? " ~ " : ": ")
            + verdict.reason()
        : "AUTO";
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 4, FLAGS: " + BITS,
    "0 1 2 4 7, FLAGS: " + BITS,
    "0 1 2 4 8 15 0xFFFFFFFF, FLAGS: " + BITS,
    "1 2 3 4 8, FLAGS: " + BITS,
    "0x80000000 0x40000000, FLAGS ~ " + BITS,
    "0 0x10, FLAGS ~ " + BITS,
    "0 1 2, VALUES: " + ROW,
    "0 1, VALUES: " + ROW,
    "1 2 3, VALUES: " + ROW,
    "0 1 2 3 4 5 6 7, VALUES: " + ROW,
    "-1 0 1, VALUES: " + ROW,
    "1, VALUES: " + ROW,
    "1 2, AUTO",
    "1 2 4 0x30, VALUES: 0x30 is neither a single bit nor a union of constants",
    "0 100 10000, VALUES: 0x64 is neither a single bit nor a union of constants",
    "0 1 2 3 4 5 6 7 0x10, VALUES: the values count from 1 to 7",
    "0 1 2 3 0x80, VALUES: the values count from 1 to 3",
    // All bits beyond every other: everything, in either kind
    "1 2 8 0x7fffffff, FLAGS: " + BITS,
    "1 2 8 0xFF, FLAGS: " + BITS,
    "1 2 8 -1, FLAGS: " + BITS,
    "0 1 0xFF, VALUES: " + ROW,
    "1 2 0x7fffffff, AUTO",
    // Around all others, and a bit more
    "1 2 8 0x1B, FLAGS ~ each value but 0x1b is a single bit or a union",
    "1 2 8 0x16, VALUES: 0x16 is neither a single bit nor a union of constants",
    // Counted in steps, ranks and sizes
    "0 0x1000 0x2000 0x3000 0x4000, VALUES: the values follow one another in steps",
    "0 64 128 256, 'VALUES ~ the values are decimal numbers, all of 16 or more'",
    "0 0x40 0x80 0x100, FLAGS: " + BITS,
    "16 32, FLAGS ~ " + BITS,
    "1 2 4 6 3 5 7 9 8 10 11 20 16, VALUES: the values count from 1 to 11",
    "1 2 8 3 9 10 11 16 17 19, VALUES: most values are no single bit",
  })
  void byValues(String values, String expected) {
    assertEquals(expected, told(verdict(numbers("TEA", values), "")));
  }

  @ParameterizedTest
  @CsvSource({
    "TEA_FLAGS, 0 1, FLAGS ~ its name says \"FLAGS\"",
    "TeaFlags, 1 2, FLAGS: its name says \"Flags\"",
    "TEA_FLAGS2, 1 2 3, FLAGS ~ its name says \"FLAGS\"",
    "TEA_FLAGS_0083_0, 0 1 2, FLAGS ~ its name says \"FLAGS\"",
    "TeaAccessFlagBits, 1 2, FLAGS: its name says \"FlagBits\"",
    "TEAPARAMMASK, 1 2 3, FLAGS ~ its name says \"MASK\"",
    "TEA_FLAGS, 0 1 2 3 4, VALUES: " + ROW,
    "TEA_FLAGS, -1 0 1, VALUES: " + ROW,
    "TEA_FLAGS, 1 0xF0, VALUES: 0xf0 is neither a single bit nor a union of constants",
    "TEA_FLAGS, 1 2 0xF0, FLAGS: its name says \"FLAGS\"",
    "FLAG_KIND, 1 2, AUTO",
    "FLAGS_SHIFT, 1 2, AUTO",
  })
  void byName(String name, String values, String expected) {
    assertEquals(expected, told(verdict(numbers(name, values), "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a_flags",
        "b_flags_t",
        "CFlags_t",
        "d_flags_e",
        "EFlagsEnum",
        "FFlagBits",
        "g_flags_type",
        "HFlags_",
        "IFlagsEXT",
        "JFlagBitsKHR",
        "K_FLAGS_ENUM",
        "l_mask",
        "MBitMask",
        "n_bitfield",
        "O_FLAG_BITS_NV",
        "PFlags2",
        "QFlagBits2KHR",
        "r_event_mask_t",
        "S_FLAGS_EXT",
        "u_flagbits",
        "eVFlag",
        "W_Flags_e",
        "X_FLAGS_V2",
        "YFlagsV1",
        "ZFlagSet",
        "a_bitset_t",
        "BBitFields",
      })
  void byEverySpellingOfAName(String name) {
    assertTrue(verdict(numbers(name, "1 2"), "").flags());
  }

  @ParameterizedTest
  @CsvSource({
    "1 0x30, a bitwise OR of these, FLAGS: the page says \"bitwise OR\"",
    "1 2, a bitwise OR of these, FLAGS: the page says \"bitwise OR\"",
    "0 1 2 3, a bitwise OR of these, VALUES: " + ROW,
    "1 2 4, These values cannot be combined., VALUES: the page says \"values cannot be combined\"",
    "1 2 4, This is not a bitmask., VALUES: the page says \"not a bitmask\"",
    "1 2 4, The first cannot be combined with the second., FLAGS: " + BITS,
  })
  void byThePage(String values, String page, String expected) {
    assertEquals(expected, told(verdict(numbers("TEA", values), page)));
  }

  private static Stream<List<String>> texts() {
    return Stream.of(
        // Declared
        List.of("enum [[clang::flag_enum]] e { A, B, C, D };", "FLAGS: the text says flag_enum"),
        List.of(
            "class P { enum Option { A, B, C }; Q_DECLARE_FLAGS(Options, Option) };"
                + " Q_DECLARE_OPERATORS_FOR_FLAGS(P::Options)",
            "FLAGS: the text says Q_DECLARE_FLAGS"),
        List.of(
            "class Q { enum Option { A, B, C }; };"
                + " class P { enum Option { D, E }; Q_DECLARE_FLAGS(Options, Option) };",
            "VALUES: " + ROW),
        List.of(
            "namespace ns { enum class Opt { A = 1, B = 2 }; } DEFINE_ENUM_FLAG_OPERATORS(ns::Opt)",
            "FLAGS: the text says DEFINE_ENUM_FLAG_OPERATORS"),
        List.of(
            "namespace a { namespace b { enum class T { A, B, C }; } AZ_DEFINE_ENUM_BITWISE_OPERATORS(b::T) }",
            "FLAGS: the text says AZ_DEFINE_ENUM_BITWISE_OPERATORS"),
        List.of(
            "enum class T { A, B, C }; inline T operator|(T a, T b) { return T(int(a) | int(b)); }",
            "FLAGS: the text defines operator| for it"),
        List.of(
            "enum class T { A, B, C }; std::ostream& operator|(std::ostream& o, T t);",
            "VALUES: " + ROW),
        List.of("enum class T { A, B, C }; typedef QFlags<T> Ts;", "FLAGS: the text says QFlags"),
        List.of(
            "enum class T { A = 1, B = 2 }; template<> struct EnableBitMaskOperators<T> {};",
            "FLAGS: the text says EnableBitMaskOperators"),
        List.of(
            "typedef uint32_t WFlags; typedef enum { A = 1, B = 2 } WUsage; typedef WFlags WUsageFlags;",
            "FLAGS: its combinations have a type, WUsageFlags"),
        List.of(
            "typedef enum { A, B, C, D } WUsage; typedef unsigned WUsageFlags;", "VALUES: " + ROW),
        List.of("enum { A = 1, B = 2 }; typedef unsigned Flags;", "AUTO"),
        List.of(
            "typedef enum /*< flags >*/ { A, B, C, D } e;", "FLAGS: the text says /*< flags >*/"),
        List.of(
            "typedef enum { /*< prefix=X, flags >*/ A, B, C, D } e;",
            "FLAGS: the text says /*< prefix=X, flags >*/"),
        List.of(
            "UENUM(meta = (Bitflags)) enum class E { A, B, C };", "FLAGS: the text says Bitflags"),
        List.of("[flags] enum E { A, B, C, D };", "FLAGS: the text says flags"),
        List.of(
            "typedef NS_ENUM(NSInteger, E) { A = 1, B = 2, C = 4 };",
            "VALUES: the text says NS_ENUM"),
        List.of(
            "typedef NS_OPTIONS(NSUInteger, E) { A, B, C, D };", "FLAGS: the text says NS_OPTIONS"),
        // Said
        List.of(
            "/** Can be combined. */\nenum e { A = 1, B = 2 };",
            "FLAGS: its comment says \"Can be combined\""),
        List.of(
            "// Flags for a window\nenum e { A = 1, B = 2 };", "FLAGS: its comment says \"Flags\""),
        List.of("// Flags for a window\nenum e { A, B, C };", "VALUES: " + ROW),
        List.of(
            "/** These are not flags. */\nenum e { A = 1, B = 2, C = 4 };",
            "VALUES: its comment says \"not flags\""),
        List.of(
            "// OR these together\nenum e { A = 1, B = 2 };",
            "FLAGS: its comment says \"OR these together\""),
        List.of(
            "// They may be used together.\nenum e { A = 1, B = 2 };",
            "FLAGS: its comment says \"may be used together\""),
        List.of("// They may not be used together.\nenum e { A = 1, B = 2 };", "AUTO"),
        List.of(
            "/** The values are mutually exclusive. */\nenum e { A = 1, B = 2, C = 4 };",
            "VALUES: its comment says \"The values are mutually exclusive\""),
        List.of(
            "/** Some flags are mutually exclusive. */\nenum e { A = 1, B = 2, C = 4 };",
            "FLAGS: its comment says \"flags\""),
        // Named
        List.of(
            "enum { X_FLAG_A = 1, X_FLAG_B = 2 };",
            "FLAGS ~ the names of its constants say so, such as X_FLAG_A"),
        List.of("enum { A_BIT, B_BIT, C_BIT };", "VALUES: " + ROW),
        List.of("enum { P_10_BIT = 1, P_16_BIT = 2 };", "AUTO"),
        List.of(
            "typedef unsigned RFlags; typedef enum { A = 1, B = 2 } RBits;",
            "FLAGS: its combinations have a type, RFlags"),
        // Written
        List.of("enum e { A = 0, B = 1 << 0, C = 1 << 1 };", "FLAGS: B is written as 1 << 0"),
        List.of("enum e { A = 1u << 0 };", "FLAGS: A is written as 1 << 0"),
        List.of(
            "#define BIT(n) (1UL << (n))\nenum e { A = BIT(0), B = BIT(1) };",
            "FLAGS: A is written as 1 << 0"),
        List.of("enum n { X, Y }; enum e { A = 1 << X, B = 1 << Y };", "VALUES: " + ROW),
        List.of("enum e { A, B, C, D, E = (1 << 16) };", "FLAGS: E is written as 1 << 16"),
        List.of("enum e { A, B, C, D, E, F, G = 1 << 8 };", "FLAGS ~ G is written as 1 << 8"),
        List.of("enum e { A, B, C, MAX_E = 1 << 16 };", "FLAGS ~ " + BITS),
        List.of("enum e { A = 1 << 15, B, C };", "VALUES: " + ROW),
        List.of(
            "enum e { A = 0 << 4, B = 1 << 4, C = 2 << 4, D = 3 << 4 };",
            "VALUES: B and the others are numbers, shifted by 4"),
        List.of("enum e { R = 1, W = 2, RW = R | W };", "FLAGS: RW is put together from R, W"),
        List.of("enum e { N, A, B, ALL = ~N };", "FLAGS: ALL is put together from N"),
        List.of(
            "enum e { A = 1, B = 2, C = 3, D = 4, M = 0x40, N = M | 1, O = M | 2 };",
            "FLAGS: " + BITS),
        List.of(
            "enum e { A = 'a', S = 0x20, B = A | S };",
            "VALUES: 0x61 is neither a single bit nor a union of constants"),
        List.of("enum e { A = 1, B };", "VALUES: B is one more than the constant before"),
        // All that there is
        List.of(
            "/** Bit flags. */\nenum a_flags {\n  A = 1 << 0\n};",
            "FLAGS: its comment says \"Bit flags\", its name says \"flags\" and A is written as 1 << 0 (line 3)"),
        List.of(
            "/** No bitmask. */\nenum a_flags {\n  A = 1 << 0, B = 1 << 1, C = 2\n};",
            "FLAGS: its name says \"flags\" and A is written as 1 << 0 (line 3)"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void byTheText(List<String> row) {
    assertEquals(row.get(1), told(verdict(row.get(0), "")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A_FORCE32",
        "B_FORCE_32",
        "C_Force32Bit",
        "eFORCE_DWORD",
        "D_ForceUInt32",
        "kForceInt32",
        "E_FORCE_U32",
        "F_FORCE_SIZE_32BIT",
        "__G_FORCE_INT__",
        "H_FORCE_ENUM_32BIT",
        "I_PADDING",
        "J_ENUM_MAX",
        "K_32BIT",
        "L_ENSURE_INT",
        "M_MAX_FLAG",
        "N_LAST_ENUM",
        "O_MAKE_ENUM_32BIT",
        "P_UNUSED_MAX",
        "INT_MAX_SENTINEL_DO_NOT_USE_",
        "FORCE_DWORD",
        "Q_MAX_ENUM",
        "R_MAX_ENUM_KHR",
        "OMX_ColorMax",
        "ovrHand_EnumSize",
        "k_EResult_Force32Bit",
        "FMOD_FORCEINT",
        "S_DUMMY",
        "T_ENUM_FORCE_TO_32_BITS",
        "kMaxEnum",
        "U_INT32",
        "V_MAX",
        "X_ENUM_SIZE_INT",
        "ENUM_SIZE_INT",
        "__MAKE_IT_32",
        "_MAX_ENUM_FORCE",
        "X_FORCING_INT",
        "kEnforceSize",
        "X_BIGENUM",
        "X_LASTENUM",
        "X_INT_ENUM",
        "X_SIZEOF_INT",
        "X_WIDEN_TO_INT",
        "X_ABI_SIZE",
        "X_FORCE_WIDTH",
        "X_NOT_USED",
        "X_MAX_INT",
        "xFORCESIZE",
      })
  void knowsSentinels(String name) {
    for (String value : List.of("0x7fffffff", "2147483647", "0xffffffffu")) {
      assertEquals(
          "FLAGS: " + BITS,
          told(verdict("enum e { X1 = 1, X2 = 2, " + name + " = " + value + ", X4 = 4 };", "")));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A_ALL = 0x7fffffff, false",
    "FORCE_READ = 0x8000, false",
    "PUSH_FORCE_READ = 4, false",
    "A_MAX = 9, false",
    "A_MAX_ENUM = 0x7fffffff, true",
    "A_FORCEINT = 65536, true",
    "A_FORCE32 = 4, false",
    "INVALID = 0x7fffffff, false",
    "A_SIZE = 0x7fffffff, false",
    "A_WIDTH = 0x7fffffff, false",
    "A_VALUE = 0x7fffffff, false",
    "A_NO_LIMIT = 0x7fffffff, false",
    "A_INFINITE = 0x7fffffff, false",
    "A_ANY_INT = 0x7fffffff, false",
    "A_LAST = 1 << 31, false",
    "A_UNSIGNED = 1 << 31, false",
    "A_INT = 3, false",
  })
  void knowsWhatIsNoSentinel(String constant, boolean expected) {
    CReader.Input input =
        CReader.Input.of(
            List.of(new SourceText("a.h", 1, "enum e { X1 = 1, " + constant + " };")), CAbi.LP64);
    CEnum declared = CReader.read(input, new Problems()).enums().get(0);
    assertEquals(expected, Sentinels.isSentinel(declared, declared.constants().get(1)));
  }

  /** A list that leads up to the end of a type has it as a value. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "enum e { LOW = 0x7ffffffe, A_MAX = 0x7fffffff };",
        "enum e { A_MAX = 0x7fffffff };"
      })
  void knowsAGreatestValue(String text) {
    CReader.Input input = CReader.Input.of(List.of(new SourceText("a.h", 1, text)), CAbi.LP64);
    CEnum declared = CReader.read(input, new Problems()).enums().get(0);
    assertEquals(
        0, declared.constants().stream().filter(c -> Sentinels.isSentinel(declared, c)).count());
  }
}
