package io.github.nativeflags.runtime.random;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A declaration of flags made up at random, and what the words of {@code spec.md} make of it.
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

  long known() {
    long known = 0;
    for (Field field : fields) {
      known |= field.mask();
    }
    for (Declared constant : constants) {
      known |= constant.sentinel() ? 0 : constant.value();
    }
    return known;
  }

  /** Whether bits contain a constant, in the words of the specification. */
  boolean contains(long bits, Declared constant) {
    for (Field field : fields) {
      if (field.values().contains(constant.name())) {
        return (bits & field.mask()) == constant.value();
      }
    }
    boolean set = (bits & constant.value()) == constant.value();
    for (Field field : fields) {
      long part = constant.value() & field.mask();
      set &= part == 0 || (bits & field.mask()) == part;
    }
    return constant.value() == 0 ? bits == 0 : set;
  }

  /** The names that are iterated, in order. */
  List<String> iterated(long bits) {
    List<String> names = new ArrayList<>();
    long rest = bits;
    for (Field field : fields) {
      for (Declared c : constants) {
        boolean isValue = c.value() != 0 && field.values().contains(c.name());
        if (isValue && (bits & field.mask()) == c.value()) {
          names.add(c.name());
          rest &= ~field.mask();
        }
      }
    }
    for (Declared c : own()) {
      if (Long.bitCount(c.value()) == 1 && (rest & c.value()) != 0) {
        names.add(c.name());
        rest &= ~c.value();
      }
    }
    List<Declared> multiBit = new ArrayList<>(own());
    multiBit.removeIf(c -> Long.bitCount(c.value()) < 2 || composite(c));
    multiBit.sort((a, b) -> Long.bitCount(b.value()) - Long.bitCount(a.value()));
    for (Declared c : multiBit) {
      if (contains(bits, c) && (rest & c.value()) != 0) {
        names.add(c.name());
        rest &= ~c.value();
      }
    }
    return names;
  }

  /** The constants outside fields, without zero constants and sentinels. */
  private List<Declared> own() {
    return constants.stream()
        .filter(c -> !c.sentinel() && c.value() != 0)
        .filter(c -> fields.stream().noneMatch(f -> (c.value() & ~f.mask()) == 0))
        .toList();
  }

  private boolean composite(Declared constant) {
    long covered = 0;
    for (Declared c : constants) {
      boolean within = c.value() != constant.value() && (c.value() & ~constant.value()) == 0;
      covered |= within && !c.sentinel() ? c.value() : 0;
    }
    return covered == constant.value();
  }
}
