package io.github.nativeflags.runtime;

import java.util.List;

/**
 * All fields of an enum, and which of them each constant touches: those that it is a value of, or
 * of which its bits there are a value. Other bits within a field, such as those of its mask, are
 * mere bits.
 *
 * @param <E> the enum
 * @param all the fields, as declared
 * @param numbers those of them that hold a number
 * @param bits the union of their masks
 * @param touched by ordinal, the union of the masks of the touched fields; empty without fields
 * @param onlyMask by ordinal, whether a constant lies in a field and is none of its values
 */
record Fields<E extends Enum<E> & NativeConstant>(
    List<FlagField<E>> all,
    List<NumberField> numbers,
    long bits,
    long[] touched,
    boolean[] onlyMask) {

  static <E extends Enum<E> & NativeConstant> Fields<E> of(
      List<FlagField<E>> fields, List<NumberField> numbers, long[] valueOf, E[] constants) {
    if (fields.isEmpty()) {
      return new Fields<>(List.of(), List.of(), 0, new long[0], new boolean[0]);
    }
    long[] touched = new long[valueOf.length];
    boolean[] onlyMask = new boolean[valueOf.length];
    long bits = 0;
    for (FlagField<E> field : fields) {
      bits |= field.mask();
      for (E constant : constants) {
        int i = constant.ordinal();
        boolean isValue = field.values().contains(constant);
        if (isValue || field.hasValue(valueOf[i])) {
          touched[i] |= field.mask();
        }
        onlyMask[i] |= !isValue && valueOf[i] != 0 && (valueOf[i] & ~field.mask()) == 0;
      }
    }
    return new Fields<>(List.copyOf(fields), List.copyOf(numbers), bits, touched, onlyMask);
  }

  boolean isEmpty() {
    return bits == 0;
  }

  /** The union of the masks of the fields that the constant of an ordinal touches. */
  long touchedBy(int ordinal) {
    return bits == 0 ? 0 : touched[ordinal];
  }

  /** Whether all bits of a value are those of one field. */
  boolean within(long value) {
    for (FlagField<E> field : all) {
      if ((value & ~field.mask()) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the constant lies in a field and is none of its values, such as the field's mask. */
  boolean isOnlyMask(E constant) {
    return bits != 0 && onlyMask[constant.ordinal()];
  }

  /** The mask without a value: of the touched fields, those are cleared that have the value's. */
  long clear(long mask, long value, long touchedFields) {
    return mask & ~(value & ~touchedFields) & ~equal(mask, value, touchedFields);
  }

  /** The mask with the bits of a value inverted: a touched field is cleared if equal, else set. */
  long toggle(long mask, long value, long touchedFields) {
    long changed = touchedFields & ~equal(mask, value, touchedFields);
    return (mask ^ value) & ~touchedFields | value & changed;
  }

  /** Of touched fields, those in which a union of constants has a value, or nothing. */
  long havingValues(long union, long touchedFields) {
    long values = touchedFields;
    for (FlagField<E> field : all) {
      boolean mere = (union & field.mask()) != 0 && !field.hasValue(union);
      values &= mere ? ~field.mask() : -1;
    }
    return values;
  }

  /** The union of the masks of those touched fields that are the same in two masks. */
  private long equal(long mask, long value, long touchedFields) {
    long equal = 0;
    for (FlagField<E> field : all) {
      if ((field.mask() & touchedFields) != 0 && ((mask ^ value) & field.mask()) == 0) {
        equal |= field.mask();
      }
    }
    return equal;
  }
}
