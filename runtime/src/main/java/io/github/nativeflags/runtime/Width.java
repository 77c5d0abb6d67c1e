package io.github.nativeflags.runtime;

/**
 * The width and signedness of a native integer type.
 *
 * @param bits 8, 16, 32 or 64
 * @param signed whether the type is signed
 */
record Width(int bits, boolean signed) {
  Width {
    if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
      throw new IllegalArgumentException("a native type has 8, 16, 32 or 64 bits, not " + bits);
    }
  }

  long mask() {
    return -1L >>> (64 - bits);
  }

  /**
   * Whether the argument is extended from this width by zeros or its sign, to an int or a long. A
   * sign-extended int that is then zero-extended to a long is what a {@code (byte) 0x80} becomes on
   * its way into a mask.
   */
  boolean holds(long value) {
    long above = value & ~mask();
    if (above == 0) {
      return true;
    }
    boolean negative = (value >>> (bits - 1) & 1) == 1;
    return negative && (above == ~mask() || above == (0xFFFF_FFFFL & ~mask()));
  }

  long zeroExtend(long value) {
    return value & mask();
  }

  long extend(long value) {
    int shift = 64 - bits;
    return signed ? value << shift >> shift : value << shift >>> shift;
  }
}
