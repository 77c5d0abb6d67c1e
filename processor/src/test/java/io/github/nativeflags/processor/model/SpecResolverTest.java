package io.github.nativeflags.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.NativeFlagEnum.Abi;
import io.github.nativeflags.NativeFlagEnum.Constant.Role;
import io.github.nativeflags.NativeFlagEnum.Kind;
import io.github.nativeflags.NativeFlagEnum.Underlying;
import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.expression.Written;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Enumerations as meant by their specs, in the words of {@link SpecBuilder#resolved}. */
class SpecResolverTest {
  private static SpecBuilder of(String syntax) {
    return SpecBuilder.of(syntax);
  }

  private static SpecBuilder flags(String constants) {
    return of("enum e { " + constants + " };").kind(Kind.FLAGS);
  }

  private static Arguments row(SpecBuilder spec, String... resolved) {
    return Arguments.of(spec, String.join("\n", resolved) + "\n");
  }

  static Stream<Arguments> roles() {
    return Stream.of(
        row(
            flags("N = 0, A = 1, B = 2, AB = 3, C = 4, M = 0x18, W = 0x38, A2 = 1, N2 = 0"),
            "e: Lamp flags 32u 0x3f N=0(zero) A=1(bit_flag) B=2(bit_flag) AB=3(composite)"
                + " C=4(bit_flag) M=0x18(multi_bit_flag) W=0x38(multi_bit_flag)"
                + " A2=1(bit_flag as A) N2=0(zero as N)"),
        row(
            flags("A = 3, B = 6, C = 7, D = 1, X_FORCE_DWORD = 0x7FFFFFFF"),
            "e: Lamp flags 32u 0x7 A=3(multi_bit_flag) B=6(multi_bit_flag) C=7(composite)"
                + " D=1(bit_flag) X_FORCE_DWORD=0x7fffffff(sentinel)"),
        row(
            flags("A = -1, B = 1").underlying(Underlying.INT8),
            "e: Lamp flags 8s 0xff A=-1(multi_bit_flag) B=1(bit_flag)"),
        row(
            of("enum e { A = 5, B = 9, C = 5 };"),
            "e: Lamp values 32u 0xd A=5(value) B=9(value) C=5(value as A)",
            "- kind: Lamp is taken as VALUES: 0x5 is neither a single bit nor a union of"
                + " constants."),
        row(
            of("enum e { A = 1, B = 2 };"),
            "e: Lamp values 32u 0x3 A=1(value) B=2(value)",
            "- kind: Whether Lamp is a set of flags or a list of values cannot be told from its"
                + " values."),
        row(
            of("enum e { A = 1, B = 4, C_MAX_ENUM = 0x7FFFFFFF };"),
            "e: Lamp flags 32u 0x5 A=1(bit_flag) B=4(bit_flag) C_MAX_ENUM=0x7fffffff(sentinel)",
            "- kind: Lamp is taken as FLAGS: each value is a single bit or a union of constants."),
        row(
            flags("A = 1, B = 3, C_FORCE_INT = 2")
                .override("A", "", Role.SENTINEL, "Old.")
                .override("C_FORCE_INT", "D", Role.ORDINARY, ""),
            "e: Lamp flags 32u 0x3 A=1(sentinel deprecated Old.) B=3(multi_bit_flag)"
                + " C_FORCE_INT>D=2(bit_flag)"),
        row(
            flags("A = 1, A_FORCE_INT = 1, B = 2, C = 2").override("B", "", Role.SENTINEL, ""),
            "e: Lamp flags 32u 0x3 A=1(bit_flag) A_FORCE_INT=1(sentinel as A) B=2(sentinel)"
                + " C=2(bit_flag)"),
        row(
            of("enum e { A [[deprecated(\"no\")]] = 1, B = 4 /* Deprecated. Use A. */, C = 8 /* c */ };")
                .kind(Kind.FLAGS),
            "e: Lamp flags 32u 0xd A=1(bit_flag deprecated no)"
                + " B=4(bit_flag deprecated Use A. \"Deprecated. Use A.\") C=8(bit_flag \"c\")"));
  }

  static Stream<Arguments> types() {
    String wide = "enum e { A = 0x80000000, B = 1 };";
    return Stream.of(
        row(
            of(wide).kind(Kind.FLAGS).underlying(Underlying.INT32),
            "e: Lamp flags 32s 0x80000001 A=0xffffffff80000000(bit_flag) B=1(bit_flag)",
            "- syntax:1:10 A is 2147483648 to gcc and clang, but -2147483648 to MSVC, where every"
                + " constant is an int."),
        row(
            of(wide).kind(Kind.FLAGS).abi(Abi.LP64),
            "e: Lamp flags 32u 0x80000001 A=0x80000000(bit_flag) B=1(bit_flag)"),
        row(
            of(wide).kind(Kind.FLAGS).abi(Abi.LLP64),
            "e: Lamp flags 32s 0x80000001 A=0xffffffff80000000(bit_flag) B=1(bit_flag)"),
        row(
            of("enum e { A = 255, B = 256 };").kind(Kind.VALUES).underlying(Underlying.UINT8),
            "e: Lamp values 8u 0xff A=255(value) B=0(value)",
            "- syntax:1:19 B = 256 does not fit UINT8."),
        row(
            of("enum e { A = -128, B = -129 };").kind(Kind.VALUES).underlying(Underlying.INT8),
            "e: Lamp values 8s 0xff A=-128(value) B=127(value)",
            "- syntax:1:20 B = -129 does not fit INT8."),
        row(
            of("enum e { A = -1 };").kind(Kind.VALUES).underlying(Underlying.UINT32),
            "e: Lamp values 32u 0xffffffff A=4294967295(value)"),
        row(
            of("enum e { A = -1 };").kind(Kind.VALUES).underlying(Underlying.UINT16),
            "e: Lamp values 16u 0xffff A=65535(value)",
            "- syntax:1:10 A = -1 does not fit UINT16."),
        row(
            of("enum e { A = 0xFFFFFFFFFFFFFFFF };")
                .kind(Kind.VALUES)
                .underlying(Underlying.INT64)
                .abi(Abi.LP64),
            "e: Lamp values 64s 0xffffffffffffffff A=0xffffffffffffffff(value)"),
        row(
            of("enum e { A = 0xFFFFFFFFFFFFFFFF };")
                .kind(Kind.VALUES)
                .underlying(Underlying.INT32)
                .abi(Abi.LP64),
            "e: Lamp values 32s 0xffffffff A=0xffffffffffffffff(value)",
            "- syntax:1:10 A = 18446744073709551615 does not fit INT32."));
  }

  static Stream<Arguments> names() {
    String two = "enum A_B { X_A = 5 }; typedef enum { X_B = 6 } C_t; enum { X_C = 7 };";
    return Stream.of(
        row(value("e { A = 5 }"), "e: Lamp values 32u 0x5 A=5(value)"),
        row(value("e { A = 5 }").called("Spec", ""), "e: E values 32u 0x5 A=5(value)"),
        row(value("e_f { A = 5 }").called("Lamps", ""), "e_f: EF values 32u 0x5 A=5(value)"),
        row(value("VkE_F { A = 5 }").called("Lamps", ""), "VkE_F: VkEF values 32u 0x5 A=5(value)"),
        row(value("_ { A = 5 }").called("Lamps", "B"), "_: B values 32u 0x5 A=5(value)"),
        row(value("{ A = 5 }").called("Lamps", ""), "Lamps: Lamps values 32u 0x5 A=5(value)"),
        row(value("e { A = 5 }").called("LampSpec", "Bulb"), "e: Bulb values 32u 0x5 A=5(value)"),
        row(value("__ { A = 5 }").called("Lamps", ""), "__: __ values 32u 0x5 A=5(value)"),
        row(
            value("e { A = 5 }").called("LampSpec", "class"),
            "e: class values 32u 0x5 A=5(value)",
            "- name: class cannot be a Java name."),
        Arguments.of(
            of(two).types("*").kind(Kind.VALUES).called("LampSpec", "Bulb"),
            """
            A_B: AB values 32u 0x5 X_A=5(value)
            C_t: CT values 32u 0x6 X_B=6(value)
            XC: XC values 32u 0x7 X_C=7(value)
            """),
        Arguments.of(
            of(two).types("A_B", "C_t").kind(Kind.VALUES),
            """
            A_B: AB values 32u 0x5 X_A=5(value)
            C_t: CT values 32u 0x6 X_B=6(value)
            """),
        Arguments.of(
            of(two).types("X_C").kind(Kind.VALUES).strip("X_"),
            """
            Lamp: Lamp values 32u 0x7 X_C>C=7(value)
            """),
        Arguments.of(
            of("enum e { X_A = 5, Y = 6, X_1 = 7, X_int = 8, TABLE = 9, X_Z = 10 };")
                .kind(Kind.VALUES)
                .strip("X_")
                .override("TABLE", "", Role.AUTO, "")
                .override("X_Z", "A", Role.AUTO, ""),
            """
            e: Lamp values 32u 0xf X_A>A=5(value) Y=6(value) X_1>1=7(value) X_int>int=8(value)\
             TABLE=9(value) X_Z>A=10(value)
            - stripPrefix: stripPrefix = "X_" is not a prefix of Y.
            - syntax:1:26 1 cannot be a Java name.
            - syntax:1:35 int cannot be a Java name.
            - stripPrefix: stripPrefix = "X_" is not a prefix of TABLE.
            - syntax:1:46 TABLE cannot be a Java name.
            - syntax:1:57 X_Z and X_A would both be called A in Java.
            """),
        Arguments.of(
            of("enum a_b { A = 5 }; enum AB { B = 6 };").types("*").kind(Kind.VALUES),
            """
            a_b: AB values 32u 0x5 A=5(value)
            AB: Ab values 32u 0x6 B=6(value)
            """),
        Arguments.of(
            of("enum A_B { A = 5 }; enum A__B { B = 6 }; enum A_B_CONSTANTS { C = 7 };")
                .types("*")
                .kind(Kind.VALUES),
            """
            A_B: AB values 32u 0x5 A=5(value)
            A__B: AB values 32u 0x6 B=6(value)
            - syntax:1:26 A__B and A_B would both be generated as AB. / the other is here 1
            A_B_CONSTANTS: ABConstants values 32u 0x7 C=7(value)
            - syntax:1:47 A_B_CONSTANTS and A_B would both be generated as ABConstants. / the other is here 1
            """),
        Arguments.of(
            of("enum e { A = 5 };").kind(Kind.VALUES).override("B", "C", Role.AUTO, ""),
            """
            - constants: @Constant names B, which is no constant of the enumeration. Did you mean A?
            e: Lamp values 32u 0x5 A=5(value)
            """),
        Arguments.of(
            of("enum e { A = 5, B = 6, C = 7 };").kind(Kind.VALUES).atMost(2),
            """
            e: Lamp values 32u 0x7 A=5(value) B=6(value) C=7(value)
            - syntax:1:6 Lamp has 3 constants; a Java enum is limited to 2 here.
            """),
        Arguments.of(
            of("enum e { A = 5, B = 6 };").kind(Kind.VALUES).atMost(2),
            """
            e: Lamp values 32u 0x7 A=5(value) B=6(value)
            """));
  }

  private static SpecBuilder value(String body) {
    return of("enum " + body + ";").kind(Kind.VALUES);
  }

  static Stream<Arguments> selection() {
    String three =
        "enum a { A = 5 }; enum b { B = 6 }; typedef enum c { C = 7 } d;"
            + " namespace n { enum a { N = 8 }; } typedef unsigned t; static const t V = 9;";
    String none = "- types: No enumeration ";
    return Stream.of(
        row(
            of(three).kind(Kind.VALUES),
            "- syntax:1:24 The text declares several enumerations: a, b, d, a. / the first is here 1"),
        row(of("int x;"), "- The text declares no enumeration."),
        row(
            of("#if 1 +\n#endif\nint x;"),
            "- The text declares no enumeration.",
            "- syntax:1:2 This condition cannot be told: Expected an expression but found the end of the text."),
        row(of(three).kind(Kind.VALUES).types("d"), "d: Lamp values 32u 0x7 C=7(value)"),
        row(of(three).kind(Kind.VALUES).types("c"), "d: Lamp values 32u 0x7 C=7(value)"),
        row(of(three).kind(Kind.VALUES).types("n::a"), "a: Lamp values 32u 0x8 N=8(value)"),
        row(of(three).kind(Kind.VALUES).types("t"), "t: Lamp values 32u 0x9 V=9(value)"),
        row(
            of(three).kind(Kind.VALUES).types("b", "?", "!a"),
            "b: B values 32u 0x6 B=6(value)",
            "d: D values 32u 0x7 C=7(value)",
            "t: T values 32u 0x9 V=9(value)"),
        row(
            of(three).kind(Kind.VALUES).types("bb", "z*"),
            none + "bb is declared in the text. Did you mean b?",
            none + "z* is declared in the text."),
        row(
            of("#if 0\nenum x { X };\n#endif\nenum w { W = 1 / 0 };").types("x"),
            none + "x is declared in the text. Did you mean w? / left out by this 1"),
        row(
            of("#if 0\nenum lamp { X };\n#endif\nenum w { W = 1 / 0 };").types("lamp"),
            none + "lamp is declared in the text. / left out by this 1",
            "- syntax:4:16 Division by zero."),
        row(
            of("enum lamp { X };").types("X"),
            none + "X is declared in the text. X is a constant of lamp."),
        row(
            of("#if 1 +\n#endif\nenum w { W };").types("x"),
            none + "x is declared in the text. Did you mean w?",
            "- syntax:1:2 This condition cannot be told: Expected an expression but found the end"
                + " of the text."),
        row(
            of("enum a { A = 5 }; enum ab { B = 6 };").kind(Kind.VALUES).types("ab", "a*", "a"),
            "ab: Ab values 32u 0x6 B=6(value)",
            "a: A values 32u 0x5 A=5(value)"),
        row(
            of("enum a { A = 5 }; enum a { A = 5 };").kind(Kind.VALUES),
            "a: Lamp values 32u 0x5 A=5(value)"),
        row(
            of("enum a { A = 1 / 0 }; enum b { B = 6 };"),
            "- syntax:1:28 The text declares several enumerations: a, b. / the first is here 1",
            "a",
            "- syntax:1:16 Division by zero."),
        row(
            of("enum a { A = 1 / 0 };").override("B", "C", Role.AUTO, ""),
            "a",
            "- syntax:1:16 Division by zero."),
        row(of("enum { };"), "an enumeration"),
        row(
            of("#define M_A 5\n#define M_B 7\nenum e { A };").kind(Kind.VALUES).macros("M_*"),
            "Lamp: Lamp values 32u 0x7 M_A=5(value) M_B=7(value)"),
        row(
            of("#define M_A 5\nenum e { A = 6 };").kind(Kind.VALUES).macros("M_*").types("e"),
            "e: E values 32u 0x6 A=6(value)",
            "Lamp: Lamp values 32u 0x5 M_A=5(value)"),
        row(
            SpecBuilder.ofFiles()
                .file("a.h", "#include <b.h>\nenum a { A = B };")
                .include("b.h", "enum b { B = 5 };")
                .kind(Kind.VALUES),
            "a: Lamp values 32u 0x5 A=5(value)"),
        row(
            of("x")
                .java(
                    new CConstant(
                        "A", 1, 0, Written.UNSEEN, Doc.EMPTY, Optional.empty(), Place.in("L")),
                    new CConstant(
                        "B", 4, 0, Written.UNSEEN, Doc.EMPTY, Optional.empty(), Place.in("L"))),
            "Lamp: Lamp flags 32s 0x5 A=0x1(bit_flag) B=0x4(bit_flag)",
            "- kind: Lamp is taken as FLAGS: each value is a single bit or a union of constants."));
  }

  static Stream<Arguments> fields() {
    String box =
        "OK = 0, YES = 4, ERR = 0x10, ASK = 0x20, WARN = 0x30, STOP = 0x10, MASK = 0xF0, HELP = 0x100";
    return Stream.of(
        Arguments.of(
            flags(box).field("icon", "MASK", ""),
            """
            e: Lamp flags 32u 0x1f4 OK=0(zero) YES=4(bit_flag) ERR=0x10(field_value)\
             ASK=0x20(field_value) WARN=0x30(field_value) STOP=0x10(field_value as ERR)\
             MASK=0xf0(field_mask) HELP=0x100(bit_flag) / icon 0xf0 of MASK [ERR, ASK, WARN, STOP]
            - fields: OK is 0 and lies within every field; it is taken as a value of none.
            """),
        Arguments.of(
            flags(box).field("icon", "0xF0", "OK").field("help", "256", ""),
            """
            e: Lamp flags 32u 0x1f4 OK=0(field_value) YES=4(bit_flag) ERR=0x10(field_value)\
             ASK=0x20(field_value) WARN=0x30(field_value) STOP=0x10(field_value as ERR)\
             MASK=0xf0(field_value) HELP=0x100(field_value) / icon 0xf0 [OK, ERR, ASK, WARN, STOP, MASK]\
             / help 0x100 [HELP]
            """),
        Arguments.of(
            flags(box).field("icon", "", "", "ERR", "ASK"),
            """
            e: Lamp flags 32u 0x1f4 OK=0(zero) YES=4(bit_flag) ERR=0x10(field_value)\
             ASK=0x20(field_value) WARN=0x30(field_mask) STOP=0x10(field_value as ERR)\
             MASK=0xf0(multi_bit_flag) HELP=0x100(bit_flag) / icon 0x30 [ERR, ASK, STOP]
            - fields: OK is 0 and lies within every field; it is taken as a value of none.
            """),
        Arguments.of(
            flags(box).field("icon", "MASK", "", "MASK", "OK"),
            """
            e: Lamp flags 32u 0x1f4 OK=0(field_value) YES=4(bit_flag) ERR=0x10(field_mask)\
             ASK=0x20(field_mask) WARN=0x30(field_mask) STOP=0x10(field_mask as ERR)\
             MASK=0xf0(field_value) HELP=0x100(bit_flag) / icon 0xf0 of MASK [OK, MASK]
            """),
        Arguments.of(
            flags("A = 0, B = 0, C = 0, D = 1, E = 2")
                .field("low", "1", "A")
                .field("high", "2", "B"),
            """
            e: Lamp flags 32u 0x3 A=0(field_value) B=0(field_value) C=0(zero)\
             D=1(field_value) E=2(field_value) / low 0x1 [A, D] / high 0x2 [B, E]
            - fields: C is 0 and lies within every field; it is taken as a value of none.
            """),
        Arguments.of(
            flags("N = 0, Z = 0, A = 1, B = 2, C_FORCE_INT = 3").field("f", "7", "", "N", "A", "B"),
            """
            e: Lamp flags 32u 0x7 N=0(field_value) Z=0(zero) A=1(field_value) B=2(field_value)\
             C_FORCE_INT=3(sentinel) / f 0x7 [N, A, B]
            - fields: Z is 0 and lies within every field; it is taken as a value of none.
            """),
        Arguments.of(
            flags("A = 1, C_FORCE_INT = 3").field("f", "7", ""),
            """
            e: Lamp flags 32u 0x7 A=1(field_value) C_FORCE_INT=3(sentinel) / f 0x7 [A]
            """),
        problems(
            box,
            s -> s.field("icon", "NOPE", "NIL", "ASQ"),
            """
            - fields: The field icon names ASQ, which is no constant of the enumeration. Did you mean ASK?
            - fields: The field icon names NIL, which is no constant of the enumeration.
            - fields: The field icon names NOPE, which is no constant of the enumeration.
            """),
        problems(
            box,
            s -> s.field("icon", "OK", ""),
            "- fields: The field icon is empty: its mask has no bits.\n"),
        problems(
            box,
            s -> s.field("icon", "0x1000", ""),
            "- fields: The field icon is empty: no constant but 0 lies within 0x1000.\n"),
        problems(
            box,
            s -> s.field("icon", "0x1000", "OK"),
            "- fields: The field icon is empty: no constant but 0 lies within 0x1000.\n"),
        problems(
            box,
            s -> s.field("icon", "0x100000000", ""),
            "- fields: the mask of icon = 0x100000000 does not fit 32 bits.\n"),
        problems(
            box,
            s -> s.field("icon", "0x10", "", "ASK"),
            "- syntax:1:39 fields: ASK = 0x20 is no value of the field icon: it has bits outside 0x10.\n"),
        problems(
            box,
            s -> s.field("icon", "MASK", "ERR"),
            "- syntax:1:27 fields: ERR = 0x10 is no value of the field icon: it is not 0.\n"),
        problems(
            box,
            s -> s.field("icon", "0x30", "").field("sign", "0x14", "").field("top", "0x100", ""),
            "- fields: The fields icon and sign share the bits 0x10.\n"),
        problems(
            box,
            s -> s.field("icon", "MASK", "OK").kind(Kind.VALUES),
            "- fields: Only flags have fields, but Lamp is a list of values.\n"));
  }

  private static Arguments problems(
      String constants, UnaryOperator<SpecBuilder> with, String problems) {
    return Arguments.of(with.apply(flags(constants)), "..." + problems);
  }

  static Stream<Arguments> hints() {
    return Stream.of(
        row(
            flags("A = 1, B = 2, C = 3, X_MASK = 7"),
            "e: Lamp flags 32u 0x7 A=1(bit_flag) B=2(bit_flag) C=3(composite) X_MASK=7(multi_bit_flag)",
            "- fields: X_MASK looks like the mask of a field: A, B, C lie within it and share bits."),
        row(
            flags("A = 1, B = 2, C = 3, D = 5, X_MASK = 7, A2 = 1"),
            "e: Lamp flags 32u 0x7 A=1(bit_flag) B=2(bit_flag) C=3(composite)"
                + " D=5(multi_bit_flag) X_MASK=7(composite) A2=1(bit_flag as A)",
            "- fields: X_MASK looks like the mask of a field: A, B, C and others lie within it and"
                + " share bits."),
        row(
            flags("A = 1, B = 2, C = 3, X_MASK = 7, D = 8").field("d", "8", ""),
            "e: Lamp flags 32u 0xf A=1(bit_flag) B=2(bit_flag) C=3(composite)"
                + " X_MASK=7(multi_bit_flag) D=8(field_value) / d 0x8 [D]",
            "- fields: X_MASK looks like the mask of a field: A, B, C lie within it and share bits."),
        row(
            flags("N = 0, A = 1, A2 = 1, B = 2, B_FORCE_INT = 3, X_MASK = 7"),
            "e: Lamp flags 32u 0x7 N=0(zero) A=1(bit_flag) A2=1(bit_flag as A) B=2(bit_flag)"
                + " B_FORCE_INT=3(sentinel) X_MASK=7(multi_bit_flag)"),
        row(
            flags("A = 1, B = 2, X_MASK = 3"),
            "e: Lamp flags 32u 0x3 A=1(bit_flag) B=2(bit_flag) X_MASK=3(composite)"),
        row(
            flags("A = 1, B = 2, C = 3, X_MASK = 7").field("low", "3", ""),
            "e: Lamp flags 32u 0x7 A=1(field_value) B=2(field_value) C=3(field_value)"
                + " X_MASK=7(multi_bit_flag) / low 0x3 [A, B, C]"),
        row(
            of("enum e { A = 1, B = 2, C = 3, X_MASK = 7 };").kind(Kind.VALUES),
            "e: Lamp values 32u 0x7 A=1(value) B=2(value) C=3(value) X_MASK=7(value)"));
  }

  static Stream<Arguments> fieldNames() {
    return Stream.of(
        problems(
            "A = 1",
            s -> s.field("1x", "1", ""),
            "- fields: A field cannot be called \"1x\": it is no name in Java.\n"),
        problems(
            "A = 1",
            s -> s.field("int", "1", ""),
            "- fields: A field cannot be called \"int\": it is no name in Java.\n"),
        problems(
            "A = 1",
            s -> s.field("Size", "1", ""),
            "- fields: A field cannot be called \"Size\": a method of masks is called so.\n"),
        problems(
            "A = 1, B = 2",
            s -> s.field("low", "1", "").field("LOW", "2", ""),
            "- fields: A field cannot be called \"LOW\": another field is.\n"),
        problems(
            "A = 1",
            s -> s.types("e", "f*").field("a", "1", "").field("b", "BB", ""),
            "- types: No enumeration f* is declared in the text.\n"
                + "- fields: The field b names BB, which is no constant of the enumeration.\n"));
  }

  @Test
  void generatesNothingWhereSomethingIsWrong() {
    Outcome whole = value("e { A = 5 }").outcomes(new Problems()).get(0);
    assertEquals(whole.flagEnum(), whole.generated());
    FlagEnum e = whole.generated().orElseThrow();
    assertEquals("e.h", e.headerName());
    assertTrue(e.hasJavaName("A"));
    assertFalse(e.hasJavaName("B"));
    Outcome wrong = value("e { A = 5 }").strip("B").outcomes(new Problems()).get(0);
    assertTrue(wrong.flagEnum().isPresent());
    assertEquals(Optional.empty(), wrong.generated());
  }

  @ParameterizedTest
  @MethodSource({"roles", "types", "names", "selection", "fields", "hints", "fieldNames"})
  void resolves(SpecBuilder spec, String resolved) {
    String actual = spec.resolved();
    if (resolved.startsWith("...")) {
      String problems =
          actual
              .lines()
              .filter(l -> l.startsWith("- "))
              .map(l -> l + "\n")
              .reduce("", String::concat);
      assertEquals(resolved.substring(3), problems);
    } else {
      assertEquals(resolved, actual);
    }
  }
}
