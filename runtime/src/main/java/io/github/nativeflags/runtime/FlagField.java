package io.github.nativeflags.runtime;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Bits of a mask that together hold one of several values, such as the icon of a message box.
 *
 * <p>A {@code long} argument may be extended from the width of the native type by zeros or by its
 * sign; a result has the bits of its argument outside the field.
 *
 * @param <E> the enum
 */
public final class FlagField<E extends Enum<E> & NativeConstant> {
  private final String name;
  private final long mask;
  private final List<E> values;
  private final ValueIndex<E> index;

  private FlagField(String name, long mask, List<E> values, ValueIndex<E> index) {
    this.name = name;
    this.mask = mask;
    this.values = values;
    this.index = index;
  }

  static <E extends Enum<E> & NativeConstant> FlagField<E> of(
      String name, long mask, E[] values, Width width) {
    if (mask == 0 || values.length == 0) {
      throw new IllegalArgumentException("the field " + name + " is empty");
    }
    return indexed(name, mask, values, width);
  }

  /** The bits of a number: no constant is a value. */
  static <E extends Enum<E> & NativeConstant> FlagField<E> ofNumber(
      NumberField number, E[] none, Width width) {
    return indexed(number.name(), number.mask(), none, width);
  }

  private static <E extends Enum<E> & NativeConstant> FlagField<E> indexed(
      String name, long mask, E[] values, Width width) {
    ValueIndex.Builder<E> index = new ValueIndex.Builder<>(values);
    for (E value : values) {
      long bits = width.zeroExtend(value.nativeValue());
      if ((bits & ~mask) != 0) {
        throw new IllegalArgumentException(value + " lies outside the field " + name);
      }
      index.add(bits >>> Long.numberOfTrailingZeros(mask), value);
    }
    return new FlagField<>(name, mask, List.of(values), index.build());
  }

  /**
   * The name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * The bits, zero-extended.
   *
   * @return the bits
   */
  public long mask() {
    return mask;
  }

  /**
   * The constants that are values of this field, as declared; none where it holds a number.
   *
   * @return an unmodifiable list
   */
  public List<E> values() {
    return values;
  }

  /**
   * The value that the field has in a mask.
   *
   * @param bits the mask
   * @return the constant, or empty if none is defined for the value
   */
  public Optional<E> find(long bits) {
    return Optional.ofNullable(ofOrNull(bits));
  }

  /**
   * The value that the field has in a mask.
   *
   * @param bits the mask
   * @return the constant, or {@code null} if none is defined for the value
   */
  @SuppressWarnings("exports") // A transitive requirement would bind the user to JSpecify
  public @Nullable E ofOrNull(long bits) {
    return index.get((bits & mask) >>> Long.numberOfTrailingZeros(mask));
  }

  /** Whether the bits of this field in a mask are a value other than zero. */
  boolean hasValue(long bits) {
    return (bits & mask) != 0 && ofOrNull(bits) != null;
  }

  /**
   * The mask with this field set to a value.
   *
   * @param bits the mask
   * @param value one of {@link #values}
   * @return the mask
   * @throws IllegalArgumentException if the constant is no value of this field
   */
  public long set(long bits, E value) {
    if (ofOrNull(value.nativeValue()) != value) {
      throw new IllegalArgumentException(value + " is no value of the field " + name);
    }
    return bits & ~mask | value.nativeValue() & mask;
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
   * The name and the bits, {@code icon 0xF0}.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return name + " " + Hex.of(mask);
  }
}
