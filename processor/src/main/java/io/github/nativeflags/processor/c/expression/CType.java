package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.number.IntegerType;

/**
 * A C integer type.
 *
 * @param name as C writes it
 * @param bits its width, up to 64: 8, 16, 32 or 64, but of a {@code _BitInt}
 * @param signed whether it has a sign
 */
public record CType(String name, int bits, boolean signed) {
  /** {@code int}, 32 bits under both ABIs. */
  public static final CType INT = new CType("int", 32, true);

  static final CType BOOL = new CType("bool", 8, false);

  /** Its width and sign. */
  public IntegerType integer() {
    return new IntegerType(bits, signed);
  }

  /** Whether every value but 0 becomes 1 (C17 6.3.1.2). */
  boolean isBool() {
    return this == BOOL;
  }

  /** Whether it is a {@code _BitInt}, which is never promoted (C23 6.3.1.1p2). */
  boolean isBitPrecise() {
    return name.contains("_BitInt");
  }

  /** Its size: a power of two. */
  int bytes() {
    return Math.max(1, Integer.highestOneBit(2 * bits - 1) / 8);
  }

  /** The same type by another name; a truth value stays one. */
  public CType named(String newName) {
    return isBool() || isBitPrecise() ? this : new CType(newName, bits, signed);
  }
}
