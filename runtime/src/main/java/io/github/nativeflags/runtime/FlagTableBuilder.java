package io.github.nativeflags.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a table needs to know beyond the enum itself.
 *
 * @param <E> the enum
 */
public final class FlagTableBuilder<E extends Enum<E> & NativeConstant> {
  private final E[] constants;
  private final Width width;
  private final Map<String, E> aliases = new LinkedHashMap<>();
  private final Map<E, String> nativeNames;
  private final Set<E> sentinels;
  private final List<FlagField<E>> fields = new ArrayList<>();
  private final List<NumberField> numbers = new ArrayList<>();

  FlagTableBuilder(E[] constants, Width width) {
    if (constants.length == 0) {
      throw new IllegalArgumentException("an enum without constants needs no table");
    }
    this.constants = constants;
    this.width = width;
    nativeNames = new EnumMap<>(constants[0].getDeclaringClass());
    sentinels = EnumSet.noneOf(constants[0].getDeclaringClass());
  }

  /**
   * Adds another name of a constant.
   *
   * @param name the name
   * @param constant the constant
   * @return this
   */
  public FlagTableBuilder<E> alias(String name, E constant) {
    aliases.put(Objects.requireNonNull(name), Objects.requireNonNull(constant));
    return this;
  }

  /**
   * Makes a constant a sentinel, which is neither known bits nor iterated.
   *
   * @param constant the constant
   * @return this
   */
  public FlagTableBuilder<E> sentinel(E constant) {
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
  public FlagTableBuilder<E> nativeName(E constant, String name) {
    nativeNames.put(Objects.requireNonNull(constant), Objects.requireNonNull(name));
    return this;
  }

  /**
   * Adds a field: bits that together hold one of several values. A constant that lies within them
   * and is no value of the field, such as the mask itself, is never iterated; it stands for its
   * bits.
   *
   * @param name the name
   * @param mask the bits
   * @param values the constants that are its values
   * @return this
   * @throws IllegalArgumentException if the mask has no bits or shares some with an earlier field,
   *     or if a value has bits outside it
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The array is only read.
  public final FlagTableBuilder<E> field(String name, long mask, E... values) {
    Objects.requireNonNull(name);
    fields.add(FlagField.of(name, free(name, mask), values, width));
    return this;
  }

  /**
   * Adds a field whose bits together hold a number. A constant that lies within them, such as the
   * mask itself, is never iterated; it stands for its bits.
   *
   * @param name the name
   * @param mask the bits
   * @param shift by how many bits the number is shifted up
   * @return this
   * @throws IllegalArgumentException if the mask has no bits, some below the shift or some of an
   *     earlier field
   */
  public FlagTableBuilder<E> number(String name, long mask, int shift) {
    NumberField number = new NumberField(name, free(name, mask), shift);
    fields.add(FlagField.ofNumber(number, Arrays.copyOf(constants, 0), width));
    numbers.add(number);
    return this;
  }

  /** A mask of which no other field has a bit. */
  private long free(String name, long mask) {
    long bits = width.zeroExtend(mask);
    for (FlagField<E> other : fields) {
      if ((other.mask() & bits) != 0) {
        throw new IllegalArgumentException(other.name() + " and " + name + " overlap");
      }
    }
    return bits;
  }

  /**
   * Makes the table.
   *
   * @return the table
   * @throws UnknownBitsException if a constant's value does not fit the width
   */
  public FlagTable<E> build() {
    long[] valueOf = new long[constants.length];
    for (E constant : constants) {
      valueOf[constant.ordinal()] =
          width.narrow(constant.nativeValue(), constant.getDeclaringClass());
    }
    Fields<E> byField = Fields.of(fields, numbers, valueOf, constants);
    return new Table<>(
        constants[0].getDeclaringClass(),
        width,
        FlagRules.of(valueOf, byField, width),
        knownBits(valueOf) | byField.bits(),
        index(valueOf, byField),
        new NameIndex<>(constants, nativeNames, aliases),
        decomposition(valueOf, byField));
  }

  private long knownBits(long[] valueOf) {
    long known = 0;
    for (E constant : constants) {
      known |= sentinels.contains(constant) ? 0 : valueOf[constant.ordinal()];
    }
    return known;
  }

  /** Look-up that prefers what is iterated to the mask of a field, and both to sentinels. */
  private ValueIndex<E> index(long[] valueOf, Fields<E> byField) {
    ValueIndex.Builder<E> index = new ValueIndex.Builder<>(constants);
    for (E constant : constants) {
      if (!sentinels.contains(constant) && !byField.isOnlyMask(constant)) {
        index.add(width.signExtend(valueOf[constant.ordinal()]), constant);
      }
    }
    for (E constant : constants) {
      if (!sentinels.contains(constant) && byField.isOnlyMask(constant)) {
        index.add(width.signExtend(valueOf[constant.ordinal()]), constant);
      }
    }
    for (E constant : sentinels) {
      index.add(width.signExtend(valueOf[constant.ordinal()]), constant);
    }
    return index.build();
  }

  /** Plain values are never taken apart. */
  private Decomposition<E> decomposition(long[] valueOf, Fields<E> byField) {
    List<E> flags = new ArrayList<>();
    if (constants[0] instanceof NativeFlag) {
      for (E constant : constants) {
        if (!sentinels.contains(constant)) {
          flags.add(constant);
        }
      }
    }
    return Decomposition.of(flags, valueOf, byField, constants);
  }
}
