package io.github.nativeflags.runtime;

import java.util.Collection;
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
 * @param rules what the constants mean to a mask
 * @param knownBits the union of all fields and all constants but sentinels
 * @param index the constants by sign-extended value
 * @param names the constants by name
 * @param decomposition the flags that masks are taken apart into
 */
record Table<E extends Enum<E> & NativeConstant>(
    Class<E> type,
    Width width,
    FlagRules<E> rules,
    long knownBits,
    ValueIndex<E> index,
    NameIndex<E> names,
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
    return rules.fields().all();
  }

  @Override
  public List<NumberField> numbers() {
    return rules.fields().numbers();
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

  /** Whether the flags of a zero-extended mask include a constant. */
  boolean iterates(long bits, E constant) {
    return decomposition.contains(bits, constant, rules.valueOf(constant));
  }

  @Override
  public boolean has(long bits, E constant) {
    return rules.contains(narrow(bits), constant);
  }

  @Override
  public long bitsOf(E[] constants) {
    return rules.setAll(0, constants);
  }

  @Override
  public long bitsOf(Collection<? extends E> constants) {
    return rules.setAll(0, constants);
  }

  @Override
  public long set(long bits, E constant) {
    return rules.set(narrow(bits), constant);
  }

  @Override
  public long clear(long bits, E constant) {
    return rules.clear(narrow(bits), constant);
  }

  @Override
  public long toggle(long bits, E constant) {
    return rules.toggle(narrow(bits), constant);
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
        () -> new Gathered<>(rules),
        Gathered::add,
        Gathered::addAll,
        gathered -> mask.apply(gathered.bits()));
  }
}
