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
public abstract class NativeMask<E extends Enum<E> & NativeFlag, M extends NativeMask<E, M>>
    implements Iterable<E>, Comparable<M>, Serializable {
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

  /**
   * A mask of this type.
   *
   * @param bits the bits, zero-extended
   * @return the mask
   */
  protected abstract M create(long bits);

  private Table<E> knowledge() {
    return (Table<E>) table();
  }

  /**
   * The bits, zero-extended from the width: bit 31 of a 32-bit mask makes no negative number.
   *
   * @return the bits
   */
  public final long bits() {
    return bits;
  }

  /**
   * The value as C sees it: sign-extended when the native type is signed, otherwise zero-extended.
   *
   * @return the value
   */
  public final long nativeValue() {
    return knowledge().width().extend(bits);
  }

  /**
   * Whether no bit is set, known or not.
   *
   * @return whether the mask is zero
   */
  public final boolean isEmpty() {
    return bits == 0;
  }

  /**
   * Whether every known bit is set.
   *
   * @return whether all are
   */
  public final boolean isAll() {
    return (bits & table().knownBits()) == table().knownBits();
  }

  /**
   * Whether a flag is set: for a value of a field, whether the field has it; for a zero constant of
   * no field, whether the mask is empty; else whether every bit of the flag is set.
   *
   * @param flag the flag
   * @return whether it is contained
   */
  public boolean contains(E flag) {
    return knowledge().contains(bits, flag);
  }

  /**
   * Whether every bit of the other mask is set here.
   *
   * @param other the other mask
   * @return whether it is a subset
   */
  public final boolean containsAll(M other) {
    return (other.bits() & ~bits) == 0;
  }

  /**
   * Whether a bit is set in both masks.
   *
   * @param other the other mask
   * @return whether they overlap
   */
  public final boolean intersects(M other) {
    return (other.bits() & bits) != 0;
  }

  /**
   * The bits set in either mask.
   *
   * @param other the other mask
   * @return the union
   */
  public final M union(M other) {
    return create(bits | other.bits());
  }

  /**
   * The bits set in both masks.
   *
   * @param other the other mask
   * @return the intersection
   */
  public final M intersection(M other) {
    return create(bits & other.bits());
  }

  /**
   * The bits set here and not in the other mask.
   *
   * @param other the other mask
   * @return the difference
   */
  public final M difference(M other) {
    return create(bits & ~other.bits());
  }

  /**
   * The bits set in exactly one mask.
   *
   * @param other the other mask
   * @return the symmetric difference
   */
  public final M symmetricDifference(M other) {
    return create(bits ^ other.bits());
  }

  /**
   * This mask with a flag set: for a value of a field, with the field set to it.
   *
   * @param flag the flag
   * @return the mask
   */
  public final M with(E flag) {
    return create(knowledge().add(bits, flag));
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
    return create(knowledge().withAll(bits, flags));
  }

  /**
   * This mask with every bit of a flag cleared: for a value of a field, with the field zero if that
   * was its value.
   *
   * @param flag the flag
   * @return the mask
   */
  public final M without(E flag) {
    return create(knowledge().remove(bits, flag));
  }

  /**
   * This mask with flags cleared, one after the other.
   *
   * @param flags the flags
   * @return the mask
   */
  @SafeVarargs
  public final M without(E... flags) {
    long rest = bits;
    for (E flag : flags) {
      rest = knowledge().remove(rest, flag);
    }
    return create(rest);
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
    return create(knowledge().toggleAll(bits, flags));
  }

  /**
   * The known bits that are not set. Unknown bits are dropped.
   *
   * @return the complement
   */
  public final M complement() {
    return create(~bits & table().knownBits());
  }

  /**
   * This mask without its unknown bits.
   *
   * @return the known part
   */
  public final M truncate() {
    return create(bits & table().knownBits());
  }

  /**
   * The bits that belong to no constant, sentinels aside.
   *
   * @return the unknown bits, zero-extended
   */
  public final long unknownBits() {
    return bits & ~table().knownBits();
  }

  /**
   * The number of flags iterated, which unknown bits do not count towards.
   *
   * @return the number
   */
  public final int size() {
    return knowledge().decomposition().size(bits);
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
    return knowledge().decomposition().iterator(bits);
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
    EnumSet<E> flags = EnumSet.noneOf(knowledge().type());
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
    Table<E> table = knowledge();
    return constant.getDeclaringClass() == table.type()
        && table.iterates(bits, table.type().cast(constant));
  }

  /**
   * The order of the bits as unsigned numbers, unknown ones included.
   *
   * @param other the other mask
   * @return a negative number, zero or a positive number
   */
  @Override
  public final int compareTo(M other) {
    return Long.compareUnsigned(bits, other.bits());
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
