package io.github.nativeflags.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a framework hands over for a mask or a constant, whose type it does not know.
 *
 * @param <E> the enum
 */
final class Given<E extends Enum<E> & NativeConstant> {
  private final Table<E> table;
  private final List<String> terms = new ArrayList<>();

  Given(Table<E> table) {
    this.table = table;
  }

  /** A zero-extended mask. */
  long mask(Object given) {
    gather(given);
    return terms.isEmpty() ? 0 : table.parse(String.join(" | ", terms));
  }

  private void gather(Object given) {
    if (given instanceof NativeMask<?, ?> mask && mask.table() == table) {
      terms.add(mask.toString());
    } else if (given instanceof Iterable<?> several && !(given instanceof NativeMask)) {
      several.forEach(this::gather);
    } else if (given instanceof Object[] several) {
      gather(Arrays.asList(several));
    } else if (given instanceof CharSequence text) {
      if (!text.toString().isBlank()) {
        terms.add(text.toString());
      }
    } else if (isWhole(given)) {
      terms.add(Hex.of(table.narrow(((Number) given).longValue())));
    } else if (given instanceof Number) {
      terms.add(given.toString());
    } else if (table.type().isInstance(given)) {
      terms.add(table.nativeName(table.type().cast(given)));
    } else {
      throw wrong(given);
    }
  }

  E constant(Object given) {
    if (table.type().isInstance(given)) {
      return table.type().cast(given);
    }
    if (isWhole(given)) {
      return table.of(((Number) given).longValue());
    }
    if (given instanceof CharSequence || given instanceof Number) {
      return constant(given.toString().strip());
    }
    throw wrong(given);
  }

  private E constant(String text) {
    E named = table.names().constants().get(text);
    if (named != null) {
      return named;
    }
    if (text.matches("-[0-9]+")) {
      return table.of(Long.parseLong(text));
    }
    MaskText<E> term = new MaskText<>(text, table);
    if (text.matches("[0-9].*")) {
      return table.of(term.number(text, 0));
    }
    throw new IllegalArgumentException(table.type().getName() + ": " + term.unknown(text));
  }

  private static boolean isWhole(Object given) {
    return given instanceof Long
        || given instanceof Integer
        || given instanceof Short
        || given instanceof Byte;
  }

  private IllegalArgumentException wrong(Object given) {
    String type = given == null ? "null" : given.getClass().getName();
    return new IllegalArgumentException(
        type + " is neither a name of " + table.type().getName() + " nor a number");
  }
}
