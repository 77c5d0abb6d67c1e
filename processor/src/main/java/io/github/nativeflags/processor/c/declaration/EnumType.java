package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.CValue;
import java.util.List;
import java.util.stream.Stream;

/** The type a compiler chooses for an enumeration that declares none (C17 6.7.2.2p4). */
final class EnumType {
  private EnumType() {}

  /**
   * As gcc and clang: the narrowest type from int on that holds all values, unsigned unless one is
   * negative. MSVC: int.
   */
  static CType of(List<CValue> values, CAbi abi) {
    return abi == CAbi.LLP64 ? CType.INT : narrowest(values, 32);
  }

  /** The same with attributes: from char on where it is packed, as wide as its machine mode. */
  static CType of(List<CValue> values, CAbi abi, Attributes attributes) {
    if (abi == CAbi.LP64 && attributes.mode().isPresent()) {
      return type(attributes.mode().getAsInt(), isNegative(values));
    }
    return abi == CAbi.LP64 && attributes.packed() ? narrowest(values, 8) : of(values, abi);
  }

  private static CType narrowest(List<CValue> values, int from) {
    return Stream.of(8, 16, 32)
        .filter(bits -> bits >= from)
        .map(bits -> type(bits, isNegative(values)))
        .filter(t -> values.stream().allMatch(v -> v.fits(t)))
        .findFirst()
        .orElse(type(64, isNegative(values)));
  }

  private static boolean isNegative(List<CValue> values) {
    return values.stream().anyMatch(v -> v.exact().signum() < 0);
  }

  private static CType type(int bits, boolean signed) {
    String name =
        switch (bits) {
          case 8 -> "char";
          case 16 -> "short";
          case 32 -> "int";
          default -> "long";
        };
    boolean plain = signed && bits > 8;
    return new CType((plain ? "" : signed ? "signed " : "unsigned ") + name, bits, signed);
  }
}
