package io.github.nativeflags.runtime;

import java.util.Objects;

/**
 * Bits of a mask that together hold a number, such as the greatest width of a line.
 *
 * <p>A {@code long} argument may be extended from the width of the native type by zeros or by its
 * sign; a result has the bits of its argument outside the field.
 *
 * @param name the name
 * @param mask the bits, zero-extended
 * @param shift by how many bits the number is shifted up, from 0 to 63
 */
public record NumberField(String name, long mask, int shift) {
  /**
   * A field.
   *
   * @param name the name
   * @param mask the bits, zero-extended
   * @param shift by how many bits the number is shifted up, from 0 to 63
   * @throws IllegalArgumentException if the field has no bits, or bits below the shift
   */
  public NumberField {
    Objects.requireNonNull(name);
    if (mask == 0) {
      throw new IllegalArgumentException("the field " + name + " is empty");
    }
    if (shift < 0 || shift > Long.numberOfTrailingZeros(mask)) {
      throw new IllegalArgumentException("the field " + name + " cannot be shifted by " + shift);
    }
  }

  /**
   * The number that the field has in a mask.
   *
   * @param bits the mask
   * @return the number, shifted down
   */
  public long get(long bits) {
    return (bits & mask) >>> shift;
  }

  /**
   * The mask with another number.
   *
   * @param bits the mask
   * @param number the number; one of 64 bits is an unsigned one
   * @return the mask
   * @throws IllegalArgumentException if the number has bits that the field has not
   */
  public long set(long bits, long number) {
    if ((number & ~(mask >>> shift)) != 0) {
      throw new IllegalArgumentException(Hex.of(number) + " does not fit the field " + this);
    }
    return bits & ~mask | number << shift;
  }

  /**
   * The mask with this field zero.
   *
   * @param bits the mask
   * @return the mask
   */
  public long clear(long bits) {
    return bits & ~mask;
  }

  /**
   * The name and the bits, {@code maxWidth 0xFF}.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return name + " " + Hex.of(mask);
  }
}
