package io.github.nativeflags.runtime;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * An immutable combination of flags, with every bit that the native side set, known or not.
 *
 * <p>No operation loses a bit unless its name says so. Iteration, {@link #stream}, {@link #size},
 * {@link #toEnumSet}, {@link #asSet} and the text agree: the values of fields, the bit flags as
 * declared, then the multi-bit flags that are contained and add to what came before, larger ones
 * first. Composites, zero constants and sentinels are not iterated. A mask is no {@link Set}, since
 * masks that differ in unknown bits are not equal.
 *
 * @param <E> the enum of the flags
 * @param <M> the mask itself
 */
public abstract non-sealed class NativeMask<
        E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>>
    extends MaskBits<M> implements Iterable<E>, Serializable {
  private static final long serialVersionUID = 1;

  /** The bits, zero-extended. */
  private final long bits;

  /**
   * A mask.
   *
   * @param bits the bits, zero-extended from the width
   */
  protected NativeMask(long bits) {
    this.bits = bits;
  }

  /**
   * The table of the flags, the same at every call, even before the mask is constructed.
   *
   * @return the table
   */
  protected abstract FlagTable<E> table();

  @Override
  final Table<E> anyTable() {
    return (Table<E>) table();
  }

  private FlagRules<E> rules() {
    return anyTable().rules();
  }

  @Override
  public final long bits() {
    return bits;
  }

  /**
   * Whether a flag is set: for a value of a field, whether the field has it; for a zero constant of
   * no field, whether the mask is empty; else whether every bit of the flag is set.
   *
   * @param flag the flag
   * @return whether it is contained
   */
  public boolean contains(E flag) {
    return rules().contains(bits, flag);
  }

  /**
   * Whether each of some flags is contained.
   *
   * @param flags the flags
   * @return whether all are, as of none
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final boolean containsAll(E... flags) {
    return rules().containsAll(bits, flags);
  }

  /**
   * Whether one of some flags is contained.
   *
   * @param flags the flags
   * @return whether one is, as of none is not
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final boolean containsAny(E... flags) {
    return rules().containsAny(bits, flags);
  }

  /**
   * {@link #contains} by the operator {@code in} of Groovy; that of Kotlin calls {@link #contains}.
   *
   * @param flag the flag
   * @return whether it is contained
   */
  public final boolean isCase(E flag) {
    return contains(flag);
  }

  /**
   * This mask with a flag set: for a value of a field, with the field set to it.
   *
   * @param flag the flag
   * @return the mask
   */
  public final M with(E flag) {
    return create(rules().set(bits, flag));
  }

  /**
   * This mask with flags set, one after the other.
   *
   * @param flags the flags
   * @return the mask
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final M with(E... flags) {
    return create(rules().setAll(bits, flags));
  }

  /**
   * This mask with a flag set or cleared.
   *
   * @param flag the flag
   * @param on whether to set it, as {@link #with(Enum)} does, else to clear it
   * @return the mask
   */
  public final M with(E flag, boolean on) {
    return on ? with(flag) : without(flag);
  }

  /**
   * {@link #with(Enum)} by the operator {@code +} of Kotlin and Groovy.
   *
   * @param flag the flag
   * @return the mask
   */
  public final M plus(E flag) {
    return with(flag);
  }

  /**
   * This mask with every bit of a flag cleared: for a value of a field, with the field zero if that
   * was its value.
   *
   * @param flag the flag
   * @return the mask
   */
  public final M without(E flag) {
    return create(rules().clear(bits, flag));
  }

  /**
   * This mask with flags cleared, one after the other.
   *
   * @param flags the flags
   * @return the mask
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final M without(E... flags) {
    return create(rules().clearAll(bits, flags));
  }

  /**
   * {@link #without(Enum)} by the operator {@code -} of Kotlin and Groovy.
   *
   * @param flag the flag
   * @return the mask
   */
  public final M minus(E flag) {
    return without(flag);
  }

  /**
   * This mask with every bit of the flags inverted, once each however many flags share it. A field
   * becomes zero if it has the value of a flag, and that value otherwise.
   *
   * @param flags the flags
   * @return the mask
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final M toggle(E... flags) {
    return create(rules().toggleAll(bits, flags));
  }

  /**
   * The number of flags iterated, which unknown bits do not count towards.
   *
   * @return the number
   */
  public final int size() {
    return anyTable().decomposition().size(bits);
  }

  /**
   * The flags in order.
   *
   * @return a stream
   */
  public final Stream<E> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /**
   * The flags in order.
   *
   * @return an iterator without {@code remove}
   */
  @Override
  public final Iterator<E> iterator() {
    return anyTable().decomposition().iterator(bits);
  }

  /**
   * The flags in order.
   *
   * @return a sized, ordered spliterator
   */
  @Override
  public final Spliterator<E> spliterator() {
    int traits = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
    return Spliterators.spliterator(iterator(), size(), traits | Spliterator.IMMUTABLE);
  }

  /**
   * Gives each flag to the action, in order, without an iterator.
   *
   * @param action the action
   */
  @Override
  public final void forEach(Consumer<? super E> action) {
    table().forEach(bits, action);
  }

  /**
   * The flags in a new set, which unknown bits are not part of.
   *
   * @return a set that belongs to the caller
   */
  public final EnumSet<E> toEnumSet() {
    EnumSet<E> flags = EnumSet.noneOf(anyTable().type());
    forEach(flags::add);
    return flags;
  }

  /**
   * The flags as a set, which unknown bits are not part of. It contains what is iterated: a
   * composite that {@link #contains} affirms is not an element.
   *
   * @return an unmodifiable view
   */
  public final Set<E> asSet() {
    return new FlagSet<>(this);
  }

  /** Whether a constant of any enum is one of the flags. */
  final boolean iterates(Enum<?> constant) {
    Table<E> table = anyTable();
    return constant.getDeclaringClass() == table.type()
        && table.iterates(bits, table.type().cast(constant));
  }

  /**
   * Whether the other object is a mask of the same type with the same bits, unknown ones included.
   *
   * @param other the other object
   * @return whether they are equal
   */
  @Override
  public final boolean equals(Object other) {
    return other != null
        && getClass() == other.getClass()
        && bits == ((NativeMask<?, ?>) other).bits;
  }

  /**
   * A hash code of the type and the bits.
   *
   * @return the hash code
   */
  @Override
  public final int hashCode() {
    return 31 * getClass().getName().hashCode() + Long.hashCode(bits);
  }

  /**
   * The C names of the flags and what they leave, {@code A | B | 0x40}; for an empty mask the name
   * of its zero constant, or {@code 0}.
   *
   * @return the text
   */
  @Override
  public final String toString() {
    return table().toString(bits);
  }

  /**
   * The mask that stands for a deserialised one, its bits checked against the width.
   *
   * @return the mask
   * @throws UnknownBitsException if they do not fit the width
   */
  protected final Object readResolve() {
    return create(table().narrow(bits));
  }
}
