package io.github.nativeflags.runtime.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A declaration of flags made up at random.
 *
 * @param name the name of the enum
 * @param bits the width
 * @param signed whether the type is signed
 * @param constants the constants, as declared
 * @param fields the fields
 */
record RandomFlags(
    String name, int bits, boolean signed, List<Declared> constants, List<Field> fields) {

  /** A constant; the value is zero-extended. */
  record Declared(String name, long value, boolean sentinel) {}

  /** A field with the names of its values. */
  record Field(String name, long mask, List<String> values) {}

  static RandomFlags make(String name, int bits, boolean signed, Random random) {
    long ones = -1L >>> (64 - bits);
    List<Declared> constants = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    long free = ones;
    for (int i = 0; i < random.nextInt(3); i++) {
      int low = random.nextInt(bits - 2);
      long mask = (random.nextBoolean() ? 0b11L : 0b111L) << low & free;
      free &= ~mask;
      field("field" + i, mask, constants, fields, random);
    }
    for (int bit = 0; bit < bits; bit++) {
      if ((free >>> bit & 1) == 1 && random.nextInt(3) > 0) {
        constants.add(new Declared("BIT_" + bit, 1L << bit, false));
      }
    }
    for (int i = random.nextInt(6); i > 0; i--) {
      long value = random.nextLong() & random.nextLong() & free;
      if (value != 0) {
        constants.add(new Declared("SOME_" + i, value, false));
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      long value = random.nextLong() & random.nextLong() & ones;
      if (value != 0) {
        constants.add(new Declared("ANYWHERE_" + i, value, false));
      }
    }
    for (Field field : fields) {
      within(field, constants, random);
    }
    if (random.nextBoolean()) {
      constants.add(new Declared("ZERO", 0, false));
    }
    if (random.nextBoolean()) {
      constants.add(new Declared("X_MAX_ENUM", ones >>> 1, true));
    }
    constants.add(new Declared("LAST", Long.lowestOneBit(free), false));
    Collections.shuffle(constants, random);
    return new RandomFlags(name, bits, signed, constants, fields);
  }

  private static void field(
      String name, long mask, List<Declared> constants, List<Field> fields, Random random) {
    if (Long.bitCount(mask) < 2) {
      return;
    }
    List<String> values = new ArrayList<>();
    for (long value = mask & -mask; value != 0; value = value - mask & mask) {
      if (random.nextInt(4) > 0) {
        values.add(name.toUpperCase(Locale.ROOT) + "_" + Long.toHexString(value));
        constants.add(new Declared(values.get(values.size() - 1), value, false));
      }
    }
    if (random.nextBoolean()) {
      values.add(name.toUpperCase(Locale.ROOT) + "_ZERO");
      constants.add(new Declared(values.get(values.size() - 1), 0, false));
    }
    if (!values.isEmpty() && !values.get(0).endsWith("_ZERO")) {
      fields.add(new Field(name, mask, values));
    } else {
      constants.removeIf(c -> values.contains(c.name()));
    }
  }

  /** The mask of a field, and some of its bits; those that are no value of it. */
  private static void within(Field field, List<Declared> constants, Random random) {
    for (long value : new long[] {field.mask(), field.mask() & random.nextLong()}) {
      boolean isValue = constants.stream().anyMatch(c -> c.value() == value);
      if (value != 0 && !isValue) {
        constants.add(
            new Declared(
                field.name().toUpperCase(Locale.ROOT) + "_BITS_" + Long.toHexString(value),
                value,
                false));
      }
    }
  }

  /** The same flags, declared in another order. */
  RandomFlags shuffled(String otherName, Random random) {
    List<Declared> others = new ArrayList<>(constants);
    Collections.shuffle(others, random);
    return new RandomFlags(otherName, bits, signed, others, fields);
  }

  /** The spec, in the package {@code random}. */
  String source() {
    String annotations =
        fields.stream()
            .map(
                f ->
                    "@NativeFlagEnum.MaskField(name = \"%s\", mask = \"0x%x\", members = {%s})"
                        .formatted(
                            f.name(),
                            f.mask(),
                            f.values().stream().collect(Collectors.joining("\", \"", "\"", "\""))))
            .collect(Collectors.joining(", "));
    String body =
        constants.stream()
            .map(c -> c.name() + " = 0x" + Long.toHexString(c.value()))
            .collect(Collectors.joining(", "));
    return """
    package random;
    import io.github.nativeflags.NativeFlagEnum;
    @NativeFlagEnum(
        kind = NativeFlagEnum.Kind.FLAGS,
        underlying = NativeFlagEnum.Underlying.%s,
        fields = {%s},
        syntax = "enum %s { %s };")
    interface %sSpec {}
    """
        .formatted((signed ? "INT" : "UINT") + bits, annotations, name, body, name);
  }

  long ones() {
    return -1L >>> (64 - bits);
  }
}
