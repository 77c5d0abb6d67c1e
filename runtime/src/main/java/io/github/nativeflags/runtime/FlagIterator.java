package io.github.nativeflags.runtime;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The flags that some bits are taken apart into, in order. */
final class FlagIterator<E extends Enum<E> & NativeConstant> implements Iterator<E> {
  private final Decomposition<E> flags;
  private final long bits;
  private long rest;
  private long places;
  private int field;
  private int multiBitFlag;
  private @Nullable E next;

  FlagIterator(Decomposition<E> flags, long bits) {
    this.flags = flags;
    this.bits = bits;
    rest = bits & ~flags.bitFlags();
    places = flags.places(bits);
    field = (rest & flags.fields().bits()) == 0 ? flags.fields().all().size() : 0;
    next = advance();
  }

  private @Nullable E advance() {
    while (field < flags.fields().all().size()) {
      FlagField<E> at = flags.fields().all().get(field++);
      E value = flags.valueOf(at, bits);
      if (value != null) {
        rest &= ~at.mask();
        return value;
      }
    }
    if (places != 0) {
      E flag = flags.byPlace()[Long.numberOfTrailingZeros(places)];
      places &= places - 1;
      return flag;
    }
    return multiBitFlag();
  }

  private @Nullable E multiBitFlag() {
    int at = flags.next(multiBitFlag, bits, rest);
    if (at < 0) {
      rest = 0;
      return null;
    }
    Decomposition.MultiBitFlag<E> found = flags.multiBitFlags().get(at);
    multiBitFlag = at + 1;
    rest &= ~found.value();
    return found.flag();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public E next() {
    E flag = next;
    if (flag == null) {
      throw new NoSuchElementException();
    }
    next = advance();
    return flag;
  }
}
