package io.github.nativeflags.runtime;

/** Bits that no constant of an enum covers, or that lie outside the width of its native type. */
public final class UnknownBitsException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The unknown bits, zero-extended. */
  private final long bits;

  /**
   * An exception that names the enum and the bits.
   *
   * @param type the enum
   * @param bits the offending bits only
   */
  public UnknownBitsException(Class<?> type, long bits) {
    super(type.getName() + " has no constant for the bits " + Hex.of(bits));
    this.bits = bits;
  }

  /**
   * The offending bits only.
   *
   * @return the bits
   */
  public long bits() {
    return bits;
  }
}
