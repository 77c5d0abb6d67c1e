package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.model.FlagConstant.Role;
import io.github.nativeflags.processor.number.IntegerType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number taken apart into the names of an enumeration, as the iteration of generated masks does.
 *
 * @param names the constants, in order
 * @param rest the bits that none of them has; of values, all bits where no constant has the value
 */
public record Decoding(List<FlagConstant> names, long rest) {
  /** A bit pattern, zero-extended. */
  public static Decoding of(FlagEnum e, long pattern) {
    return e.flags() ? flags(e, pattern) : value(e, pattern);
  }

  private static Decoding value(FlagEnum e, long pattern) {
    return named(e, pattern)
        .map(c -> new Decoding(List.of(c), 0))
        .orElse(new Decoding(List.of(), pattern));
  }

  /** The constant that is found by a value: a sentinel only where no other has it. */
  private static Optional<FlagConstant> named(FlagEnum e, long pattern) {
    return e.constants().stream()
        .filter(c -> c.aliasOf().isEmpty() && e.type().pattern(c.value()) == pattern)
        .min(Comparator.comparing(c -> c.role() == Role.SENTINEL));
  }

  private static Decoding flags(FlagEnum e, long pattern) {
    if (pattern == 0) {
      return new Decoding(named(e, 0).stream().toList(), 0);
    }
    List<FlagConstant> names = new ArrayList<>();
    long rest = pattern;
    for (MaskFieldModel field : e.fields()) {
      Optional<FlagConstant> value = valueOf(e, field, pattern);
      names.addAll(value.stream().toList());
      rest = value.isPresent() ? rest & ~field.mask() : rest;
    }
    for (FlagConstant flag : bitFlagsFirst(e)) {
      long bits = e.type().pattern(flag.value());
      if (((pattern ^ bits) & scope(e, bits)) == 0 && (rest & bits) != 0) {
        names.add(flag);
        rest &= ~bits;
      }
    }
    return new Decoding(List.copyOf(names), rest);
  }

  private static Optional<FlagConstant> valueOf(FlagEnum e, MaskFieldModel field, long pattern) {
    long value = pattern & field.mask();
    return of(e, Role.FIELD_VALUE)
        .filter(c -> value != 0 && field.members().contains(c.nativeName()))
        .filter(c -> e.type().pattern(c.value()) == value)
        .findFirst();
  }

  /** Then those of several bits, larger ones first. */
  private static List<FlagConstant> bitFlagsFirst(FlagEnum e) {
    Comparator<FlagConstant> bits =
        Comparator.comparingInt(c -> Long.bitCount(e.type().pattern(c.value())));
    return Stream.concat(of(e, Role.BIT_FLAG), of(e, Role.MULTI_BIT_FLAG).sorted(bits.reversed()))
        .toList();
  }

  /** The bits that tell whether a flag of several is there: a part that is a field's value. */
  private static long scope(FlagEnum e, long flag) {
    long scope = flag;
    for (MaskFieldModel field : e.fields()) {
      scope |= valueOf(e, field, flag).isPresent() ? field.mask() : 0;
    }
    return scope;
  }

  private static Stream<FlagConstant> of(FlagEnum e, Role role) {
    return e.constants().stream().filter(c -> c.role() == role && c.aliasOf().isEmpty());
  }

  /** The text that a generated mask has, and a hexadecimal number for what has no name. */
  public String text() {
    String unnamed = rest == 0 && !names.isEmpty() ? "" : IntegerType.hex(rest);
    return Stream.concat(names.stream().map(FlagConstant::nativeName), Stream.of(unnamed))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "))
        .replaceFirst("^0x0$", "0");
  }
}
