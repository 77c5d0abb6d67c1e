package io.github.nativeflags.runtime;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The values and names of one enum's constants, for look-up and for work on raw masks.
 *
 * <p>A {@code long} argument may be extended from the width by zeros or by its sign, whatever the
 * sign of the native type; every {@code long} result is zero-extended. A table never changes and
 * may be shared between threads. {@link #has}, {@link #forEach}, {@link #ofOrNull} and the bit
 * operations allocate nothing.
 *
 * @param <E> the enum
 */
public final class FlagTable<E extends Enum<E> & NativeConstant> {
  private final Class<E> type;
  private final Width width;
  private final long[] valueOf;
  private final NameIndex<E> names;
  private final ValueIndex<E> index;
  private final Set<E> sentinels;
  private final long knownBits;

  /** Made on first use, since plain values need none; a race makes equal ones, safely published. */
  private @Nullable Decomposition<E> decomposition;

  private FlagTable(Builder<E> builder) {
    type = builder.type;
    width = builder.width;
    sentinels = Set.copyOf(builder.sentinels);
    E[] all = type.getEnumConstants();
    valueOf = Arrays.stream(all).mapToLong(c -> narrow(c.nativeValue())).toArray();
    names = NameIndex.of(all, builder.nativeNames, builder.aliases);
    List<E> ordinary =
        Arrays.stream(all).filter(c -> !sentinels.contains(c)).collect(Collectors.toList());
    knownBits = ordinary.stream().mapToLong(this::bitsOf).reduce(0, (a, b) -> a | b);
    ordinary.addAll(sentinels);
    index = ValueIndex.of(ordinary, valueOf, Arrays.copyOf(all, 0));
  }

  /**
   * Starts a table. The enum's constants must be initialised when it is built.
   *
   * @param <E> the enum
   * @param type the enum
   * @param bits the width of the native type: 8, 16, 32 or 64
   * @param signed whether the native type is signed
   * @return a builder
   * @throws IllegalArgumentException if the width is another
   */
  public static <E extends Enum<E> & NativeConstant> Builder<E> of(
      Class<E> type, int bits, boolean signed) {
    return new Builder<>(Objects.requireNonNull(type), new Width(bits, signed));
  }

  /**
   * The constant of a value; of several, the first that is no sentinel.
   *
   * @param value the value
   * @return the constant, or empty if none has the value
   */
  public Optional<E> find(long value) {
    return Optional.ofNullable(ofOrNull(value));
  }

  /**
   * The constant of a value, as {@link #find} finds it.
   *
   * @param value the value
   * @return the constant
   * @throws UnknownConstantException if none has the value
   */
  public E of(long value) {
    E constant = ofOrNull(value);
    if (constant == null) {
      throw new UnknownConstantException(type, value);
    }
    return constant;
  }

  /**
   * The constant of a value, as {@link #find} finds it.
   *
   * @param value the value
   * @return the constant, or {@code null} if none has the value
   */
  @SuppressWarnings("exports") // A transitive requirement would bind the user to JSpecify
  public @Nullable E ofOrNull(long value) {
    return width.holds(value) ? index.get(width.zeroExtend(value)) : null;
  }

  /**
   * The constant of a value, as {@link #find} finds it.
   *
   * @param value the value
   * @param fallback the answer if none has the value; may be {@code null}
   * @return the constant or the fallback
   */
  @SuppressWarnings("exports")
  public @Nullable E ofOrDefault(long value, @Nullable E fallback) {
    E constant = ofOrNull(value);
    return constant == null ? fallback : constant;
  }

  /**
   * The constant of a C name, a Java name or an alias, letter case respected.
   *
   * @param name the name
   * @return the constant, or empty if none has the name
   */
  public Optional<E> findByName(String name) {
    return Optional.ofNullable(names.constants().get(Objects.requireNonNull(name)));
  }

  /**
   * The C name of a constant.
   *
   * @param constant the constant
   * @return the name
   */
  public String nativeName(E constant) {
    return names.nativeNames()[constant.ordinal()];
  }

  /**
   * Ones in every bit of the width.
   *
   * @return the bits
   */
  public long widthMask() {
    return width.mask();
  }

  /**
   * The union of all constants but sentinels.
   *
   * @return the bits
   */
  public long knownBits() {
    return knownBits;
  }

  /**
   * The bits of a mask that are not known.
   *
   * @param bits the mask
   * @return the unknown bits
   * @throws UnknownBitsException if the mask does not fit the width
   */
  public long unknownBits(long bits) {
    return narrow(bits) & ~knownBits;
  }

  /**
   * The mask, if all its bits are known.
   *
   * @param bits the mask
   * @return the mask
   * @throws UnknownBitsException if a bit is unknown or outside the width
   */
  public long strict(long bits) {
    long unknown = unknownBits(bits);
    if (unknown != 0) {
      throw new UnknownBitsException(type, unknown);
    }
    return width.zeroExtend(bits);
  }

  /**
   * Whether a mask has every bit of a constant; for a zero constant, whether the mask is zero.
   *
   * @param bits the mask
   * @param constant the constant
   * @return whether it is contained
   */
  public boolean has(long bits, E constant) {
    long value = bitsOf(constant);
    return value == 0 ? bits == 0 : (bits & value) == value;
  }

  /**
   * The value of a constant.
   *
   * @param constant the constant
   * @return its bits
   */
  public long bitsOf(E constant) {
    return valueOf[constant.ordinal()];
  }

  /**
   * The union of constants.
   *
   * @param constants the constants, none for an empty mask
   * @return their bits
   */
  @SafeVarargs
  public final long bitsOf(E... constants) {
    long bits = 0;
    for (E constant : constants) {
      bits |= bitsOf(constant);
    }
    return bits;
  }

  /**
   * Gives the action each flag of a mask: the bit flags as declared, then the multi-bit flags that
   * are contained and add to what was given, larger ones first.
   *
   * @param bits the mask
   * @param action the action
   * @throws UnknownBitsException if the mask does not fit the width
   */
  public void forEach(long bits, Consumer<? super E> action) {
    decomposition().forEach(narrow(bits), Objects.requireNonNull(action));
  }

  /**
   * The text of a mask: the C names of its flags and what they leave, {@code A | B | 0x40}. An
   * empty mask is the name of its zero constant, or {@code 0}.
   *
   * @param bits the mask
   * @return the text, which {@link #parse} reads back
   * @throws UnknownBitsException if the mask does not fit the width
   */
  public String toString(long bits) {
    long mask = narrow(bits);
    if (mask == 0) {
      E zero = index.get(0);
      return zero == null || sentinels.contains(zero) ? "0" : nativeName(zero);
    }
    StringBuilder text = new StringBuilder();
    long rest = decomposition().forEach(mask, flag -> text.append(nativeName(flag)).append(" | "));
    if (rest != 0) {
      return text.append(Hex.of(rest)).toString();
    }
    return text.substring(0, text.length() - " | ".length());
  }

  /**
   * The mask of a text: C names, Java names, aliases, and hexadecimal ({@code 0x40}) or decimal
   * numbers, separated by {@code |} or {@code ,}, with white space around them.
   *
   * @param text the text
   * @return the mask
   * @throws MaskFormatException if the text is anything else, or a number does not fit the width
   */
  public long parse(String text) {
    return new MaskText<>(text, names.constants(), valueOf, width).parse();
  }

  Class<E> type() {
    return type;
  }

  /** The mask as the native type has it. */
  long extend(long bits) {
    return width.extend(bits);
  }

  /** The mask zero-extended from the width, of which it has no bit outside. */
  long narrow(long bits) {
    if (!width.holds(bits)) {
      throw new UnknownBitsException(type, bits & ~width.mask());
    }
    return width.zeroExtend(bits);
  }

  Decomposition<E> decomposition() {
    Decomposition<E> made = decomposition;
    if (made == null) {
      E[] all = type.getEnumConstants();
      List<E> flags =
          Arrays.stream(all)
              .filter(c -> index.get(bitsOf(c)) == c && !sentinels.contains(c))
              .collect(Collectors.toList());
      made = new Decomposition<>(flags, valueOf, Arrays.copyOf(all, 0));
      decomposition = made;
    }
    return made;
  }

  /**
   * What a table needs to know beyond the enum itself.
   *
   * @param <E> the enum
   */
  public static final class Builder<E extends Enum<E> & NativeConstant> {
    private final Class<E> type;
    private final Width width;
    private final Map<String, E> aliases = new HashMap<>();
    private final Map<E, String> nativeNames = new HashMap<>();
    private final Set<E> sentinels = new HashSet<>();

    private Builder(Class<E> type, Width width) {
      this.type = type;
      this.width = width;
    }

    /**
     * Adds another name of a constant.
     *
     * @param name the name
     * @param constant the constant
     * @return this
     */
    public Builder<E> alias(String name, E constant) {
      aliases.put(Objects.requireNonNull(name), Objects.requireNonNull(constant));
      return this;
    }

    /**
     * Makes a constant a sentinel, which is neither known bits nor iterated.
     *
     * @param constant the constant
     * @return this
     */
    public Builder<E> sentinel(E constant) {
      sentinels.add(Objects.requireNonNull(constant));
      return this;
    }

    /**
     * Gives a constant a C name that differs from its Java name.
     *
     * @param constant the constant
     * @param name the C name
     * @return this
     */
    public Builder<E> nativeName(E constant, String name) {
      nativeNames.put(Objects.requireNonNull(constant), Objects.requireNonNull(name));
      return this;
    }

    /**
     * Makes the table.
     *
     * @return the table
     * @throws UnknownBitsException if a constant's value does not fit the width
     */
    public FlagTable<E> build() {
      return new FlagTable<>(this);
    }
  }
}
