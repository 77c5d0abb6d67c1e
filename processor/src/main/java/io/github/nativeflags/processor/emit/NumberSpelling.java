package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import java.util.Locale;

/**
 * The literals of one enumeration's values.
 *
 * @param bits the width of its type
 * @param signed whether its type has a sign
 * @param digits how many hexadecimal digits its values are padded to
 */
record NumberSpelling(int bits, boolean signed, int digits) {

  /** The literals of an enumeration; a sentinel is no reason to widen the others. */
  static NumberSpelling of(FlagEnum e) {
    int digits = 4;
    for (FlagConstant constant : e.constants()) {
      if (constant.radix() == 16 && constant.role() != FlagConstant.Role.SENTINEL) {
        digits = Math.max(digits, digitsOf(pattern(constant.value(), e.bits())));
      }
    }
    return new NumberSpelling(e.bits(), e.signed(), digits);
  }

  /** A value as a Java literal: an {@code int} up to 32 bits, else a {@code long}. */
  String java(long value, int radix) {
    String suffix = bits == 64 ? "L" : "";
    if (signed && value < 0 && (radix == 10 || bits < 32)) {
      return value + suffix;
    }
    return radix(pattern(value, bits), radix == 10 && !decimalInJava(value) ? 16 : radix) + suffix;
  }

  /** A bit pattern as a hexadecimal Java literal. */
  String javaBits(long value) {
    return hex(pattern(value, bits)) + (bits == 64 ? "L" : "");
  }

  /** A bit pattern as a C literal without a suffix. */
  String cBits(long value, int radix) {
    boolean asIs = value >= 0 && radix != 2;
    return radix(pattern(value, bits), asIs ? radix : 16);
  }

  /** A value as a C expression of type {@code int}, or wider where it does not fit. */
  String c(long value, int radix) {
    if (signed && value < 0) {
      return radix == 10 || bits < 32 ? negative(value) : pattern(value);
    }
    // C has no binary literals before C23.
    String digitsOnly = radix(value, radix == 2 ? 16 : radix);
    return digitsOnly + (fitsInt(value) ? "" : bits == 64 ? signed ? "LL" : "ULL" : "u");
  }

  /** A value as the body of a C macro, which must keep together wherever it is expanded. */
  String macro(long value, int radix) {
    String literal = c(value, radix);
    return literal.startsWith("-") || literal.startsWith("(int)") ? "(" + literal + ")" : literal;
  }

  /**
   * Tells whether a C {@code int} holds a value, as C11 6.7.2.2p2 asks of an enumeration constant.
   */
  boolean fitsInt(long value) {
    return value <= Integer.MAX_VALUE && (signed ? value >= Integer.MIN_VALUE : value >= 0);
  }

  private boolean decimalInJava(long value) {
    return value >= 0 && (bits == 64 || value <= Integer.MAX_VALUE);
  }

  // A pattern such as 0x80070005 is known by its digits: C11 6.3.1.3p3, the same in every compiler
  private String pattern(long value) {
    return bits == 64
        ? "((long long) " + hex(value) + "ULL)"
        : "(int) " + hex(pattern(value, bits)) + "u";
  }

  // C11 6.4.4.1: a literal has no sign, so the least value of a type is no literal of that type.
  private static String negative(long value) {
    if (value == Long.MIN_VALUE) {
      return "(-9223372036854775807LL - 1)";
    }
    if (value == Integer.MIN_VALUE) {
      return "(-2147483647 - 1)";
    }
    return value < Integer.MIN_VALUE ? "(" + value + "LL)" : Long.toString(value);
  }

  private String radix(long value, int radix) {
    return switch (radix) {
      case 2 -> "0b" + Long.toBinaryString(value);
      case 8 -> value == 0 ? "0" : "0" + Long.toOctalString(value);
      case 10 -> Long.toUnsignedString(value);
      default -> hex(value);
    };
  }

  private String hex(long value) {
    String text = Long.toHexString(value).toUpperCase(Locale.ROOT);
    int width = Math.max(digits, digitsOf(value));
    return "0x" + "0".repeat(width - text.length()) + text;
  }

  private static int digitsOf(long pattern) {
    return pattern >>> 16 == 0 ? 4 : pattern >>> 32 == 0 ? 8 : 16;
  }

  private static long pattern(long value, int bits) {
    return bits == 64 ? value : value & ((1L << bits) - 1);
  }
}
