package io.github.nativeflags.processor.c.expression;

import java.math.BigInteger;
import java.util.Optional;

/** What {@code std::numeric_limits} says of an integer type (C++20 17.3.5). */
final class NumericLimits {
  private NumericLimits() {}

  /** The value of a member, if it is one of those with an integer for a value. */
  static Optional<CValue> of(CType type, String member) {
    int digits = type.isBool() ? 1 : type.bits() - (type.signed() ? 1 : 0);
    return switch (member) {
      case "max" -> Optional.of(CValue.of(type, type.isBool() ? 1 : max(digits)));
      case "min", "lowest" ->
          Optional.of(CValue.of(type, type.signed() ? -1L << (type.bits() - 1) : 0));
      case "digits" -> Optional.of(CValue.of(CType.INT, digits));
      case "digits10" -> Optional.of(CValue.of(CType.INT, (long) (digits * Math.log10(2))));
      case "is_signed" -> Optional.of(CValue.of(CType.BOOL, type.signed() ? 1 : 0));
      case "is_integer", "is_exact", "is_bounded", "is_specialized" ->
          Optional.of(CValue.of(CType.BOOL, 1));
      case "radix" -> Optional.of(CValue.of(CType.INT, 2));
      default -> Optional.empty();
    };
  }

  /** Whether a member is a function. */
  static boolean isFunction(String member) {
    return member.equals("max") || member.equals("min") || member.equals("lowest");
  }

  private static long max(int digits) {
    return BigInteger.ONE.shiftLeft(digits).subtract(BigInteger.ONE).longValue();
  }
}
