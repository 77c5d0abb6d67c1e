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
   * Whether the argument is extended from this width by its sign or zeros, to an int or a long. A
   * sign-extended int that is then zero-extended to a long is what a {@code (byte) 0x80} becomes on
   * its way into a mask.
   */
  boolean holds(long value) {
    if (value == signExtend(value)) {
      return true;
    }
    long above = value & ~mask();
    return above == 0 || above == (0xFFFF_FFFFL & ~mask()) && (value >>> (bits - 1) & 1) == 1;
  }

  long zeroExtend(long value) {
    return value & mask();
  }

  /** Casts rather than shifts, since the just-in-time compiler sees through them. */
  long signExtend(long value) {
    return switch (bits) {
      case 8 -> (byte) value;
      case 16 -> (short) value;
      case 32 -> (int) value;
      default -> value;
    };
  }

  /** The value as the native type has it. */
  long extend(long value) {
    return signed ? signExtend(value) : zeroExtend(value);
  }

  /** The value zero-extended from this width, of which it has no bit outside. */
  long narrow(long value, Class<?> type) {
    if (!holds(value)) {
      throw new UnknownBitsException(type, value & ~mask());
    }
    return zeroExtend(value);
  }
}
