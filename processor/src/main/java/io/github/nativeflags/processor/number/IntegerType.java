package io.github.nativeflags.processor.number;

import java.util.Locale;

/**
 * An integer type by its width and sign, in two's complement.
 *
 * @param bits its width: 8, 16, 32 or 64
 * @param signed whether it has a sign
 */
public record IntegerType(int bits, boolean signed) {

  /** The pattern of all its bits, zero-extended to 64. */
  public long ones() {
    return -1L >>> (64 - bits);
  }

  /** The bit pattern of a value: its lowest bits, zero-extended to 64. */
  public long pattern(long value) {
    return value & ones();
  }

  /** The value of a bit pattern: its lowest bits, sign-extended to 64 if the type has a sign. */
  public long value(long pattern) {
    int unused = 64 - bits;
    long cut = pattern << unused;
    return signed ? cut >> unused : cut >>> unused;
  }

  /** The greatest bit of a pattern: the sign, if the type has one. */
  public long topBit() {
    return 1L << (bits - 1);
  }

  /** A value in decimal digits; one of 64 bits without a sign is never negative. */
  public String decimal(long value) {
    return signed ? Long.toString(value) : Long.toUnsignedString(value);
  }

  /** A bit pattern in hexadecimal digits, with {@code 0x}. */
  public static String hex(long pattern) {
    return "0x" + Long.toHexString(pattern).toUpperCase(Locale.ROOT);
  }
}
