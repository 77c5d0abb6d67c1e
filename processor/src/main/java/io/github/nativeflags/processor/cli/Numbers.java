package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.number.IntegerType;
import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers as people and programs write those of a C type.
 *
 * @param type the type
 */
record Numbers(IntegerType type) {
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?)(?:0[xX]([0-9a-fA-F]{1,32})|([0-9]{1,40}))[uUlL]{0,3}");

  /**
   * The bit pattern of a text in hexadecimal or decimal digits, zero-extended from the type's
   * width; nothing for another text and for a number that the type does not hold.
   */
  OptionalLong pattern(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return OptionalLong.empty();
    }
    BigInteger digits =
        number.group(2) != null
            ? new BigInteger(number.group(2), 16)
            : new BigInteger(number.group(3));
    BigInteger value = number.group(1).equals("-") ? digits.negate() : digits;
    return holds(value) ? OptionalLong.of(type.pattern(value.longValue())) : OptionalLong.empty();
  }

  /** Printed by way of a wider type, a negative number is sign-extended. */
  private boolean holds(BigInteger value) {
    boolean extended =
        type.signed()
            && value.bitLength() == 64
            && type.value(value.longValue()) == value.longValue();
    return extended
        || value.signum() >= 0 && value.bitLength() <= type.bits()
        || value.signum() < 0 && value.bitLength() < type.bits();
  }
}
