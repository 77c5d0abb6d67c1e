package io.github.nativeflags.runtime;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;

/** The flags a mask is taken apart into: the bit flags as declared, then the multi-bit flags. */
final class Decomposition<E extends Enum<E>> {
  private final E[] flags;
  private final long[] values;

  /**
   * A decomposition.
   *
   * @param constants the constants that are neither sentinels nor aliases, as declared
   * @param valueOf the zero-extended values by ordinal
   * @param none an array of length 0
   */
  Decomposition(List<E> constants, long[] valueOf, E[] none) {
    List<E> bitFlags = new ArrayList<>();
    List<E> multiBitFlags = new ArrayList<>();
    for (E constant : constants) {
      long value = valueOf[constant.ordinal()];
      if (Long.bitCount(value) == 1) {
        bitFlags.add(constant);
      } else if (value != 0 && !isComposite(value, constants, valueOf)) {
        multiBitFlags.add(constant);
      }
    }
    multiBitFlags.sort(Comparator.comparingInt(c -> -Long.bitCount(valueOf[c.ordinal()])));
    bitFlags.addAll(multiBitFlags);
    flags = bitFlags.toArray(none);
    values = bitFlags.stream().mapToLong(c -> valueOf[c.ordinal()]).toArray();
  }

  /** Whether the constants strictly within the value cover it. */
  private static <E extends Enum<E>> boolean isComposite(
      long value, List<E> constants, long[] valueOf) {
    long covered = 0;
    for (E other : constants) {
      long part = valueOf[other.ordinal()];
      if (part != value && (value & part) == part) {
        covered |= part;
      }
    }
    return covered == value;
  }

  /** The index of the next flag that is contained in the bits and adds to the rest, or -1. */
  private int next(int from, long bits, long rest) {
    if (rest == 0) {
      return -1;
    }
    for (int i = from; i < values.length; i++) {
      long value = values[i];
      if ((bits & value) == value && (rest & value) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** Gives each flag to the action; returns the bits that no flag took. */
  long forEach(long bits, Consumer<? super E> action) {
    long rest = bits;
    for (int i = next(0, bits, rest); i >= 0; i = next(i + 1, bits, rest)) {
      rest &= ~values[i];
      action.accept(flags[i]);
    }
    return rest;
  }

  int size(long bits) {
    int size = 0;
    long rest = bits;
    for (int i = next(0, bits, rest); i >= 0; i = next(i + 1, bits, rest)) {
      rest &= ~values[i];
      size++;
    }
    return size;
  }

  Iterator<E> iterator(long bits) {
    return new Iterator<>() {
      private long rest = bits;
      private int at = Decomposition.this.next(0, bits, bits);

      @Override
      public boolean hasNext() {
        return at >= 0;
      }

      @Override
      public E next() {
        if (at < 0) {
          throw new NoSuchElementException();
        }
        E flag = flags[at];
        rest &= ~values[at];
        at = Decomposition.this.next(at + 1, bits, rest);
        return flag;
      }
    };
  }
}
