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
 * The values, names and fields of one enum's constants, for look-up and for work on raw masks.
 *
 * <p>A {@code long} argument may be extended from the width by zeros or by its sign, whatever the
 * sign of the native type; every {@code long} result is zero-extended. A mask with bits outside the
 * width is refused by an {@link UnknownBitsException}, since no operation loses a bit in silence. A
 * table never changes and may be shared between threads. {@link #has}, {@link #set}, {@link
 * #clear}, {@link #toggle}, {@link #forEach} and {@link #ofOrNull} allocate nothing.
 *
 * @param <E> the enum
 */
public sealed interface FlagTable<E extends Enum<E> & NativeConstant> permits Table {

  /**
   * Starts a table.
   *
   * @param <E> the enum
   * @param constants all constants of the enum, as its {@code values()} gives them
   * @param bits the width of the native type: 8, 16, 32 or 64
   * @param signed whether the native type is signed
   * @return a builder
   * @throws IllegalArgumentException if the width is another, or there are no constants
   */
  static <E extends Enum<E> & NativeConstant> FlagTableBuilder<E> builder(
      E[] constants, int bits, boolean signed) {
    return new FlagTableBuilder<>(constants.clone(), new Width(bits, signed));
  }

  /**
   * The constant of a value. Of several, it is the first that is neither the mask of a field nor a
   * sentinel.
   *
   * @param value the value
   * @return the constant, or empty if none has the value
   */
  default Optional<E> find(long value) {
    return Optional.ofNullable(ofOrNull(value));
  }

  /**
   * The constant of a value, as {@link #find} finds it.
   *
   * @param value the value
   * @return the constant
   * @throws UnknownConstantException if none has the value
   */
  E of(long value);

  /**
   * The constant of a value, as {@link #find} finds it.
   *
   * @param value the value
   * @return the constant, or {@code null} if none has the value
   */
  @SuppressWarnings("exports") // A transitive requirement would bind the user to JSpecify
  @Nullable E ofOrNull(long value);

  /**
   * The constant of a value, as {@link #find} finds it.
   *
   * @param value the value
   * @param fallback the answer if none has the value; may be {@code null}
   * @return the constant or the fallback
   */
  @SuppressWarnings("exports")
  default @Nullable E ofOrDefault(long value, @Nullable E fallback) {
    E constant = ofOrNull(value);
    return constant == null ? fallback : constant;
  }

  /**
   * The constant of a C name, a Java name or an alias, letter case respected.
   *
   * @param name the name
   * @return the constant, or empty if none has the name
   */
  Optional<E> findByName(String name);

  /**
   * The C name of a constant.
   *
   * @param constant the constant
   * @return the name
   */
  String nativeName(E constant);

  /**
   * The union of all fields and all constants but sentinels.
   *
   * @return the bits
   */
  long knownBits();

  /**
   * The fields, as declared.
   *
   * @return an unmodifiable list
   */
  List<FlagField<E>> fields();

  /**
   * The field of a name.
   *
   * @param name the name
   * @return the field
   * @throws IllegalArgumentException if no field has the name
   */
  default FlagField<E> field(String name) {
    Objects.requireNonNull(name);
    for (FlagField<E> field : fields()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    throw new IllegalArgumentException("there is no field " + name);
  }

  /**
   * Those of the fields that hold a number, as declared.
   *
   * @return an unmodifiable list
   */
  List<NumberField> numbers();

  /**
   * The field of a name that holds a number.
   *
   * @param name the name
   * @return the field
   * @throws IllegalArgumentException if no such field has the name
   */
  default NumberField number(String name) {
    Objects.requireNonNull(name);
    for (NumberField number : numbers()) {
      if (number.name().equals(name)) {
        return number;
      }
    }
    throw new IllegalArgumentException("there is no number " + name);
  }

  /**
   * A mask, zero-extended from the width.
   *
   * @param bits the mask
   * @return the mask
   * @throws UnknownBitsException if the mask does not fit the width
   */
  long narrow(long bits);

  /**
   * The bits of a mask that are not known.
   *
   * @param bits the mask
   * @return the unknown bits
   * @throws UnknownBitsException if the mask does not fit the width
   */
  default long unknownBits(long bits) {
    return narrow(bits) & ~knownBits();
  }

  /**
   * The mask, if all its bits are known.
   *
   * @param bits the mask
   * @return the mask
   * @throws UnknownBitsException if a bit is unknown or outside the width
   */
  long strict(long bits);

  /**
   * Whether a mask contains a constant: for a value of a field, whether the field has it; for a
   * zero constant of no field, whether the mask is zero; else whether every bit is set.
   *
   * @param bits the mask
   * @param constant the constant
   * @return whether it is contained
   * @throws UnknownBitsException if the mask does not fit the width
   */
  boolean has(long bits, E constant);

  /**
   * Whether every bit of a mask is set in another.
   *
   * @param bits the mask
   * @param part the bits to look for
   * @return whether all are set
   * @throws UnknownBitsException if a mask does not fit the width
   */
  default boolean hasAll(long bits, long part) {
    return (narrow(part) & ~narrow(bits)) == 0;
  }

  /**
   * Whether some bit of a mask is set in another.
   *
   * @param bits the mask
   * @param part the bits to look for
   * @return whether one is set
   * @throws UnknownBitsException if a mask does not fit the width
   */
  default boolean hasAny(long bits, long part) {
    return (narrow(part) & narrow(bits)) != 0;
  }

  /**
   * The mask of constants, as {@link #set} sets one after the other.
   *
   * @param constants the constants, none for an empty mask
   * @return their bits
   */
  long bitsOf(E[] constants);

  /**
   * The mask of constants, as {@link #set} sets one after the other in the collection's order.
   *
   * @param constants the constants, none for an empty mask
   * @return their bits
   */
  long bitsOf(Collection<? extends E> constants);

  /**
   * The mask with a constant set: for a value of a field, with the field set to it.
   *
   * @param bits the mask
   * @param constant the constant
   * @return the mask
   * @throws UnknownBitsException if the mask does not fit the width
   */
  long set(long bits, E constant);

  /**
   * The mask with a constant set or cleared.
   *
   * @param bits the mask
   * @param constant the constant
   * @param on whether to {@link #set} it, else to {@link #clear} it
   * @return the mask
   * @throws UnknownBitsException if the mask does not fit the width
   */
  default long set(long bits, E constant, boolean on) {
    return on ? set(bits, constant) : clear(bits, constant);
  }

  /**
   * The mask with a constant cleared: for a value of a field, with the field zero if that was its
   * value.
   *
   * @param bits the mask
   * @param constant the constant
   * @return the mask
   * @throws UnknownBitsException if the mask does not fit the width
   */
  long clear(long bits, E constant);

  /**
   * The mask with the bits of a constant inverted: for a value of a field, with the field zero if
   * that was its value and else set to it.
   *
   * @param bits the mask
   * @param constant the constant
   * @return the mask
   * @throws UnknownBitsException if the mask does not fit the width
   */
  long toggle(long bits, E constant);

  /**
   * Gives the action each flag of a mask: the values of fields, the bit flags as declared, then the
   * multi-bit flags that are contained and add to what was given, larger ones first.
   *
   * @param bits the mask
   * @param action the action
   * @throws UnknownBitsException if the mask does not fit the width
   */
  void forEach(long bits, Consumer<? super E> action);

  /**
   * The text of a mask: the C names of its flags and what they leave, {@code A | B | 0x40}. An
   * empty mask is the name of its first zero constant, or {@code 0}.
   *
   * @param bits the mask
   * @return the text, which {@link #parse} reads back
   * @throws UnknownBitsException if the mask does not fit the width
   */
  String toString(long bits);

  /**
   * The mask of a text: C names, Java names, aliases, and hexadecimal ({@code 0x40}) or decimal
   * numbers, separated by {@code |} or {@code ,}, with white space around them.
   *
   * @param text the text
   * @return the mask
   * @throws MaskFormatException if the text is anything else, a number does not fit the width, or
   *     two names are different values of one field
   */
  long parse(String text);

  /**
   * The mask of what a framework hands over: a text as {@link #parse} reads it, or none where it is
   * blank; a number, of which a negative one is sign-extended; a constant or a mask of this enum;
   * or an array or {@link Iterable} of those.
   *
   * @param given what is given
   * @return the mask
   * @throws IllegalArgumentException if it is anything else; a {@link MaskFormatException} or an
   *     {@link UnknownBitsException} says more
   */
  long maskOf(Object given);

  /**
   * The constant that a framework hands over: a C name, a Java name, an alias or the text of a
   * number, {@code 0x40} or {@code 64} or {@code -1}, with white space around it; a number; or the
   * constant itself. A number is the value in C, never the ordinal.
   *
   * @param given what is given
   * @return the constant
   * @throws IllegalArgumentException if it is anything else; an {@link UnknownConstantException} if
   *     no constant has the number
   */
  E constantOf(Object given);

  /**
   * A collector of constants into the mask that {@link #bitsOf} makes of them.
   *
   * @param <M> the type of the mask
   * @param mask makes the mask of its bits, zero-extended
   * @return the collector
   */
  <M> Collector<E, ?, M> collector(LongFunction<? extends M> mask);
}
