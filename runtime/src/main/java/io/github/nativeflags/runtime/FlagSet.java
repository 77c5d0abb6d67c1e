package io.github.nativeflags.runtime;

import java.io.Serializable;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;

/**
 * The flags of a mask as a set.
 *
 * @param <E> the enum
 */
final class FlagSet<E extends Enum<E> & NativeFlag> extends AbstractSet<E> implements Serializable {
  private static final long serialVersionUID = 1;

  private final NativeMask<E, ?> mask;

  FlagSet(NativeMask<E, ?> mask) {
    this.mask = Objects.requireNonNull(mask);
  }

  @Override
  public boolean contains(Object element) {
    return element instanceof Enum<?> constant && mask.iterates(constant);
  }

  @Override
  public Iterator<E> iterator() {
    return mask.iterator();
  }

  @Override
  public Spliterator<E> spliterator() {
    return mask.spliterator();
  }

  @Override
  public void forEach(Consumer<? super E> action) {
    mask.forEach(action);
  }

  @Override
  public int size() {
    return mask.size();
  }
}
