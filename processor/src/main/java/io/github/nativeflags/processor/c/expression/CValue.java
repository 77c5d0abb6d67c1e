package io.github.nativeflags.processor.c.expression;

import java.math.BigInteger;

/** An integer with its type; the bits are sign- or zero-extended as the type says. */
public record CValue(CType type, long bits) {
  private static final BigInteger WRAP = BigInteger.ONE.shiftLeft(64);

  /** The value converted to a type (C17 6.3.1.3, modulo 2^N as every compiler does). */
  public static CValue of(CType type, long bits) {
    if (type.isBool()) {
      return new CValue(type, bits == 0 ? 0 : 1);
    }
    return new CValue(type, type.integer().value(bits));
  }

  public CValue as(CType wanted) {
    return of(wanted, bits);
  }

  public BigInteger exact() {
    BigInteger big = BigInteger.valueOf(bits);
    return type.signed() || bits >= 0 ? big : big.add(WRAP);
  }

  public boolean fits(CType other) {
    return as(other).exact().equals(exact());
  }
}
