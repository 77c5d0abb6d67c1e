package io.github.nativeflags.runtime;

/**
 * The bits of a mask, known or not, and the operations between masks, which know bits only: flags
 * and fields are a matter of {@link NativeMask}.
 *
 * @param <M> the mask itself
 */
public abstract sealed class MaskBits<M extends MaskBits<M>> implements Comparable<M>
    permits NativeMask {

  /** Made by deserialisation too, which asks for a constructor that every mask may call. */
  protected MaskBits() {}

  /**
   * A mask of this type.
   *
   * @param bits the bits, zero-extended
   * @return the mask
   */
  protected abstract M create(long bits);

  /** The table of the flags. */
  abstract Table<?> anyTable();

  /**
   * The bits, zero-extended from the width: bit 31 of a 32-bit mask makes no negative number.
   *
   * @return the bits
   */
  public abstract long bits();

  /**
   * The value as C sees it: sign-extended when the native type is signed, otherwise zero-extended.
   *
   * @return the value
   */
  public final long nativeValue() {
    return anyTable().width().extend(bits());
  }

  /**
   * Whether no bit is set, known or not.
   *
   * @return whether the mask is zero
   */
  public final boolean isEmpty() {
    return bits() == 0;
  }

  /**
   * Whether every known bit is set.
   *
   * @return whether all are
   */
  public final boolean isAll() {
    return (~bits() & anyTable().knownBits()) == 0;
  }

  /**
   * Whether every bit of the other mask is set here.
   *
   * @param other the other mask
   * @return whether it is a subset
   */
  public final boolean containsAll(M other) {
    return (other.bits() & ~bits()) == 0;
  }

  /**
   * Whether a bit is set in both masks.
   *
   * @param other the other mask
   * @return whether they overlap
   */
  public final boolean intersects(M other) {
    return (other.bits() & bits()) != 0;
  }

  /**
   * The bits set in either mask.
   *
   * @param other the other mask
   * @return the union
   */
  public final M union(M other) {
    return create(bits() | other.bits());
  }

  /**
   * The bits set in both masks.
   *
   * @param other the other mask
   * @return the intersection
   */
  public final M intersection(M other) {
    return create(bits() & other.bits());
  }

  /**
   * The bits set here and not in the other mask.
   *
   * @param other the other mask
   * @return the difference
   */
  public final M difference(M other) {
    return create(bits() & ~other.bits());
  }

  /**
   * The bits set in exactly one mask.
   *
   * @param other the other mask
   * @return the symmetric difference
   */
  public final M symmetricDifference(M other) {
    return create(bits() ^ other.bits());
  }

  /**
   * The known bits that are not set. Unknown bits are dropped.
   *
   * @return the complement
   */
  public final M complement() {
    return create(~bits() & anyTable().knownBits());
  }

  /**
   * This mask without its unknown bits.
   *
   * @return the known part
   */
  public final M truncate() {
    return create(bits() & anyTable().knownBits());
  }

  /**
   * The bits that belong to no constant, sentinels aside.
   *
   * @return the unknown bits, zero-extended
   */
  public final long unknownBits() {
    return bits() & ~anyTable().knownBits();
  }

  /**
   * {@link #union} by the operator {@code +} of Kotlin. Groovy makes a list of two {@link
   * Iterable}s.
   *
   * @param other the other mask
   * @return the union
   */
  public final M plus(M other) {
    return union(other);
  }

  /**
   * {@link #difference} by the operator {@code -} of Kotlin. Groovy makes a list.
   *
   * @param other the other mask
   * @return the difference
   */
  public final M minus(M other) {
    return difference(other);
  }

  /**
   * The order of the bits as unsigned numbers, unknown ones included.
   *
   * @param other the other mask
   * @return a negative number, zero or a positive number
   */
  @Override
  public final int compareTo(M other) {
    return Long.compareUnsigned(bits(), other.bits());
  }
}
