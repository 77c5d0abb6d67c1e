package io.github.nativeflags.runtime;

/**
 * Which values are composites: covered by other values within them.
 *
 * @param values all values
 * @param singleBits the union of those of one bit
 */
record Composites(long[] values, long singleBits) {
  static Composites of(long[] values) {
    long singleBits = 0;
    for (long value : values) {
      singleBits |= Long.bitCount(value) == 1 ? value : 0;
    }
    return new Composites(values, singleBits);
  }

  /** Whether a value of several bits is a composite. */
  boolean contains(long value) {
    long rest = value & ~singleBits;
    for (int i = 0; rest != 0 && i < values.length; i++) {
      if (values[i] != value && (values[i] & ~value) == 0) {
        rest &= ~values[i];
      }
    }
    return rest == 0;
  }
}
