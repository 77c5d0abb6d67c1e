package io.github.nativeflags.runtime;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * The one table there is. It is a record, since HotSpot takes the components of a record for
 * constants where it takes the record for one; a final field of a class is read every time.
 *
 * @param <E> the enum
 * @param type the enum
 * @param width the width of the native type
 * @param valueOf the zero-extended values by ordinal
 * @param scopeOf by ordinal, the bits that decide whether a mask contains a constant
 * @param knownBits the union of all fields and all constants but sentinels
 * @param index the constants by sign-extended value
 * @param names the constants by name
 * @param byField the fields
 * @param decomposition the flags that masks are taken apart into
 */
record Table<E extends Enum<E> & NativeConstant>(
    Class<E> type,
    Width width,
    long[] valueOf,
    long[] scopeOf,
    long knownBits,
    ValueIndex<E> index,
    NameIndex<E> names,
    Fields<E> byField,
    Decomposition<E> decomposition)
    implements FlagTable<E> {

  @Override
  public E of(long value) {
    E constant = ofOrNull(value);
    if (constant == null) {
      throw new UnknownConstantException(type, value);
    }
    return constant;
  }

  @Override
  public @Nullable E ofOrNull(long value) {
    return width.holds(value) ? index.get(width.signExtend(value)) : null;
  }

  @Override
  public Optional<E> findByName(String name) {
    return Optional.ofNullable(names.constants().get(Objects.requireNonNull(name)));
  }

  @Override
  public String nativeName(E constant) {
    return names.nativeName(constant);
  }

  @Override
  public List<FlagField<E>> fields() {
    return byField.all();
  }

  @Override
  public long narrow(long bits) {
    return width.narrow(bits, type);
  }

  @Override
  public long strict(long bits) {
    long unknown = unknownBits(bits);
    if (unknown != 0) {
      throw new UnknownBitsException(type, unknown);
    }
    return width.zeroExtend(bits);
  }

  @Override
  public boolean has(long bits, E constant) {
    return contains(narrow(bits), constant);
  }

  /** Whether a zero-extended mask contains a constant. */
  boolean contains(long bits, E constant) {
    int i = constant.ordinal();
    return ((bits ^ valueOf[i]) & scopeOf[i]) == 0;
  }

  /** Whether the flags of a zero-extended mask include a constant. */
  boolean iterates(long bits, E constant) {
    return decomposition.contains(bits, constant, valueOf[constant.ordinal()]);
  }

  @Override
  public long bitsOf(E[] constants) {
    return withAll(0, constants);
  }

  @Override
  public long with(long bits, E constant) {
    return add(narrow(bits), constant);
  }

  /** A zero-extended mask with a constant. */
  long add(long bits, E constant) {
    int i = constant.ordinal();
    return byField.isEmpty() ? bits | valueOf[i] : bits & ~byField.touched()[i] | valueOf[i];
  }

  /** A zero-extended mask with constants, one after the other. */
  long withAll(long bits, E[] constants) {
    long all = bits;
    for (E constant : constants) {
      all = add(all, constant);
    }
    return all;
  }

  @Override
  public long without(long bits, E constant) {
    return remove(narrow(bits), constant);
  }

  /** A zero-extended mask without a constant. */
  long remove(long bits, E constant) {
    int i = constant.ordinal();
    return byField.isEmpty()
        ? bits & ~valueOf[i]
        : byField.without(bits, valueOf[i], byField.touched()[i]);
  }

  @Override
  public long toggle(long bits, E constant) {
    int i = constant.ordinal();
    long mask = narrow(bits);
    return byField.isEmpty()
        ? mask ^ valueOf[i]
        : byField.toggle(mask, valueOf[i], byField.touched()[i]);
  }

  /** A zero-extended mask with the union of constants inverted. */
  long toggleAll(long bits, E[] constants) {
    long union = withAll(0, constants);
    long touched = 0;
    for (E constant : constants) {
      touched |= byField.touchedBy(constant.ordinal());
    }
    return byField.toggle(bits, union, touched);
  }

  @Override
  public void forEach(long bits, Consumer<? super E> action) {
    decomposition.forEach(narrow(bits), Objects.requireNonNull(action));
  }

  @Override
  public String toString(long bits) {
    return MaskText.write(this, narrow(bits));
  }

  @Override
  public long parse(String text) {
    return new MaskText<>(text, this).parse();
  }

  @Override
  public long maskOf(Object given) {
    return new Given<>(this).mask(given);
  }

  @Override
  public E constantOf(Object given) {
    return new Given<>(this).constant(given);
  }

  @Override
  public <M> Collector<E, ?, M> collector(LongFunction<? extends M> mask) {
    Objects.requireNonNull(mask);
    return Collector.of(
        () -> new Gathered<>(this),
        Gathered::add,
        Gathered::addAll,
        gathered -> mask.apply(gathered.bits()));
  }
}
