package io.github.nativeflags.runtime.random;

import io.github.nativeflags.runtime.random.RandomFlags.Declared;
import io.github.nativeflags.runtime.random.RandomFlags.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of {@code spec.md}, written down from its words and not from the product: a constant is
 * taken apart into parts, each of which acts on its own.
 *
 * @param type the flags
 */
record MaskRules(RandomFlags type) {

  /** A part of a constant: a value of a field, or bits. */
  private record Part(Optional<Field> field, long bits) {
    boolean isIn(long mask) {
      for (int bit = 0; field.isEmpty() && bit < 64; bit++) {
        if (has(bits, bit) && !has(mask, bit)) {
          return false;
        }
      }
      return field.isEmpty() || valueOf(field.get(), mask) == bits;
    }

    long with(long mask) {
      return field.map(f -> assigned(mask, f, bits)).orElse(mask | bits);
    }

    long without(long mask) {
      if (field.isPresent()) {
        return isIn(mask) ? assigned(mask, field.get(), 0) : mask;
      }
      return (mask | bits) - bits;
    }

    long toggled(long mask) {
      if (field.isPresent()) {
        return assigned(mask, field.get(), isIn(mask) ? 0 : bits);
      }
      return mask + bits - 2 * (mask & bits);
    }
  }

  private static boolean has(long mask, int bit) {
    return (mask >>> bit & 1) == 1;
  }

  private static long valueOf(Field field, long mask) {
    return mask & field.mask();
  }

  private static long assigned(long mask, Field field, long value) {
    return mask - valueOf(field, mask) + value;
  }

  private boolean isValue(Field field, long bits) {
    return bits != 0
        && type.constants().stream()
            .anyMatch(c -> field.values().contains(c.name()) && c.value() == bits);
  }

  /** The field that lists a constant. */
  private Optional<Field> fieldOf(Declared constant) {
    return type.fields().stream().filter(f -> f.values().contains(constant.name())).findFirst();
  }

  private List<Part> parts(Declared constant) {
    if (fieldOf(constant).isPresent()) {
      return List.of(new Part(fieldOf(constant), constant.value()));
    }
    List<Part> parts = new ArrayList<>();
    long rest = constant.value();
    for (Field field : type.fields()) {
      long bits = valueOf(field, constant.value());
      if (bits != 0) {
        parts.add(new Part(Optional.of(field).filter(f -> isValue(f, bits)), bits));
        rest -= bits;
      }
    }
    parts.add(new Part(Optional.empty(), rest));
    return parts;
  }

  boolean contains(long mask, Declared constant) {
    boolean zero = constant.value() == 0 && fieldOf(constant).isEmpty();
    return zero ? mask == 0 : parts(constant).stream().allMatch(part -> part.isIn(mask));
  }

  long with(long mask, Declared constant) {
    long changed = mask;
    for (Part part : parts(constant)) {
      changed = part.with(changed);
    }
    return changed;
  }

  long without(long mask, Declared constant) {
    long changed = mask;
    for (Part part : parts(constant)) {
      changed = part.without(changed);
    }
    return changed;
  }

  /** Toggles several constants at once. */
  long toggle(long mask, List<Declared> constants) {
    long united = 0;
    List<Field> whole = new ArrayList<>();
    for (Declared constant : constants) {
      united = with(united, constant);
      parts(constant).forEach(part -> part.field().ifPresent(whole::add));
    }
    long changed = mask;
    long rest = united;
    for (Field field : type.fields()) {
      long bits = valueOf(field, united);
      if (whole.contains(field) && (bits == 0 || isValue(field, bits))) {
        changed = new Part(Optional.of(field), bits).toggled(changed);
        rest -= bits;
      }
    }
    return new Part(Optional.empty(), rest).toggled(changed);
  }

  long known() {
    long known = 0;
    for (Field field : type.fields()) {
      known |= field.mask();
    }
    for (Declared constant : type.constants()) {
      known |= constant.sentinel() ? 0 : constant.value();
    }
    return known;
  }

  /** The names that are iterated, in order. */
  List<String> iterated(long bits) {
    List<String> names = new ArrayList<>();
    long rest = bits;
    for (Field field : type.fields()) {
      for (Declared c : type.constants()) {
        boolean isValue = c.value() != 0 && field.values().contains(c.name());
        if (isValue && valueOf(field, bits) == c.value()) {
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

  /** The constants that lie within no field, without zero constants and sentinels. */
  private List<Declared> own() {
    return type.constants().stream()
        .filter(c -> !c.sentinel() && c.value() != 0)
        .filter(c -> type.fields().stream().noneMatch(f -> (c.value() & ~f.mask()) == 0))
        .toList();
  }

  private boolean composite(Declared constant) {
    long covered = 0;
    for (Declared c : type.constants()) {
      boolean within = c.value() != constant.value() && (c.value() & ~constant.value()) == 0;
      covered |= within && !c.sentinel() ? c.value() : 0;
    }
    return covered == constant.value();
  }
}
