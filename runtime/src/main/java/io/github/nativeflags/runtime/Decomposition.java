package io.github.nativeflags.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The flags that a mask is taken apart into: the values of fields, the bit flags as declared, then
 * the multi-bit flags. It takes as long as there are fields and set bits.
 *
 * @param <E> the enum
 * @param fields the fields
 * @param bitFlags the bits of all bit flags
 * @param ranks the places of the bit flags as declared, by bit; empty where the places are the bits
 * @param byPlace the bit flags by place
 * @param multiBitFlags the multi-bit flags, larger ones first
 * @param zero the first zero constant, or null
 */
record Decomposition<E extends Enum<E> & NativeConstant>(
    Fields<E> fields,
    long bitFlags,
    byte[] ranks,
    E[] byPlace,
    List<MultiBitFlag<E>> multiBitFlags,
    @Nullable E zero) {

  /** A flag of several bits; the scope has those of the fields it touches, too. */
  record MultiBitFlag<E>(E flag, long value, long scope) {
    /** Whether it is contained in the bits and adds to what they leave. */
    boolean adds(long bits, long rest) {
      return ((bits ^ value) & scope) == 0 && (rest & value) != 0;
    }
  }

  /**
   * A decomposition.
   *
   * @param flags the constants but sentinels, as declared
   * @param valueOf the zero-extended values by ordinal
   * @param fields the fields
   * @param example an array of the enum
   */
  static <E extends Enum<E> & NativeConstant> Decomposition<E> of(
      List<E> flags, long[] valueOf, Fields<E> fields, E[] example) {
    List<E> bitFlags = new ArrayList<>();
    List<MultiBitFlag<E>> multiBitFlags = new ArrayList<>();
    Composites composites = Composites.of(values(flags, valueOf));
    @Nullable E zero = null;
    long bits = 0;
    for (E flag : flags) {
      long value = valueOf[flag.ordinal()];
      zero = zero == null && value == 0 ? flag : zero;
      if (value == 0 || fields.within(value) || (bits & value) == value) {
        continue; // No bits, bits of one field, or none that is new.
      }
      if (Long.bitCount(value) == 1) {
        bitFlags.add(flag);
        bits |= value;
      } else if (!composites.contains(value)) {
        long scope = value | fields.touchedBy(flag.ordinal());
        multiBitFlags.add(new MultiBitFlag<>(flag, value, scope));
      }
    }
    if (multiBitFlags.size() > 1) {
      multiBitFlags.sort(Comparator.comparingInt(flag -> -Long.bitCount(flag.value())));
    }
    byte[] ranks = ranks(bitFlags, valueOf);
    E[] byPlace = byPlace(bitFlags, valueOf, ranks, example);
    return new Decomposition<>(fields, bits, ranks, byPlace, List.copyOf(multiBitFlags), zero);
  }

  private static <E extends Enum<E>> long[] values(List<E> flags, long[] valueOf) {
    long[] values = new long[flags.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = valueOf[flags.get(i).ordinal()];
    }
    return values;
  }

  private static <E extends Enum<E>> byte[] ranks(List<E> bitFlags, long[] valueOf) {
    byte[] ranks = new byte[Long.SIZE];
    boolean ascending = true;
    int before = -1;
    for (int rank = 0; rank < bitFlags.size(); rank++) {
      int bit = Long.numberOfTrailingZeros(valueOf[bitFlags.get(rank).ordinal()]);
      ranks[bit] = (byte) rank;
      ascending &= bit > before;
      before = bit;
    }
    return ascending ? new byte[0] : ranks;
  }

  private static <E extends Enum<E>> E[] byPlace(
      List<E> bitFlags, long[] valueOf, byte[] ranks, E[] example) {
    int places = bitFlags.size();
    if (ranks.length == 0 && places > 0) {
      // They ascend
      places = Long.numberOfTrailingZeros(valueOf[bitFlags.get(places - 1).ordinal()]) + 1;
    }
    E[] byPlace = Arrays.copyOf(Arrays.copyOf(example, 0), places);
    for (E flag : bitFlags) {
      int bit = Long.numberOfTrailingZeros(valueOf[flag.ordinal()]);
      byPlace[ranks.length == 0 ? bit : ranks[bit]] = flag;
    }
    return byPlace;
  }

  /** A one in the place of each bit flag of a mask. */
  long places(long bits) {
    long set = bits & bitFlags;
    if (ranks.length == 0) {
      return set;
    }
    long places = 0;
    for (long rest = set; rest != 0; rest &= rest - 1) {
      places |= 1L << ranks[Long.numberOfTrailingZeros(rest)];
    }
    return places;
  }

  /** Gives each flag to the action; returns the bits that no flag took. */
  long forEach(long bits, Consumer<? super E> action) {
    long rest = bits & ~bitFlags;
    if ((rest & fields.bits()) != 0) {
      for (FlagField<E> field : fields.all()) {
        E value = valueOf(field, bits);
        if (value != null) {
          rest &= ~field.mask();
          action.accept(value);
        }
      }
    }
    for (long places = places(bits); places != 0; places &= places - 1) {
      action.accept(byPlace[Long.numberOfTrailingZeros(places)]);
    }
    for (int i = next(0, bits, rest); i >= 0; i = next(i + 1, bits, rest)) {
      rest &= ~multiBitFlags.get(i).value();
      action.accept(multiBitFlags.get(i).flag());
    }
    return rest;
  }

  /** The value of a field that is iterated, or null: zero never is. */
  @Nullable E valueOf(FlagField<E> field, long bits) {
    return (bits & field.mask()) == 0 ? null : field.ofOrNull(bits);
  }

  /** The index of the next multi-bit flag that is contained in the bits and adds, or -1. */
  int next(int from, long bits, long rest) {
    if (rest != 0) {
      for (int i = from; i < multiBitFlags.size(); i++) {
        if (multiBitFlags.get(i).adds(bits, rest)) {
          return i;
        }
      }
    }
    return -1;
  }

  int size(long bits) {
    if ((bits & ~bitFlags) == 0 || multiBitFlags.isEmpty() && fields.isEmpty()) {
      return Long.bitCount(bits & bitFlags);
    }
    int size = 0;
    for (Iterator<E> flags = iterator(bits); flags.hasNext(); flags.next()) {
      size++;
    }
    return size;
  }

  /** Whether a flag of this value is among those that the bits are taken apart into. */
  boolean contains(long bits, E flag, long value) {
    if ((value & bitFlags) != 0 && Long.bitCount(value) == 1) {
      return (bits & value) != 0;
    }
    for (Iterator<E> flags = iterator(bits); flags.hasNext(); ) {
      if (flags.next() == flag) {
        return true;
      }
    }
    return false;
  }

  Iterator<E> iterator(long bits) {
    boolean onlyBitFlags = multiBitFlags.isEmpty() && fields.isEmpty();
    return onlyBitFlags || (bits & ~bitFlags) == 0
        ? new BitFlagIterator<>(byPlace, places(bits))
        : new FlagIterator<>(this, bits);
  }
}
