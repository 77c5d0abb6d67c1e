package io.github.nativeflags.runtime;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The bit flags in some places, where there is nothing but bit flags. */
final class BitFlagIterator<E> implements Iterator<E> {
  private final E[] byPlace;
  private long places;

  BitFlagIterator(E[] byPlace, long places) {
    this.byPlace = byPlace;
    this.places = places;
  }

  @Override
  public boolean hasNext() {
    return places != 0;
  }

  @Override
  public E next() {
    if (places == 0) {
      throw new NoSuchElementException();
    }
    E flag = byPlace[Long.numberOfTrailingZeros(places)];
    places &= places - 1;
    return flag;
  }
}
