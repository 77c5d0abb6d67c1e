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
   * negative; from char on where it is packed. MSVC: int.
   */
  static CType of(List<CValue> values, CAbi abi, boolean packed) {
    if (abi == CAbi.LLP64) {
      return CType.INT;
    }
    boolean negative = values.stream().anyMatch(v -> v.exact().signum() < 0);
    Stream<CType> types = packed ? Stream.of(type(8, negative), type(16, negative)) : Stream.of();
    return Stream.concat(types, Stream.of(type(32, negative)))
        .filter(t -> values.stream().allMatch(v -> v.fits(t)))
        .findFirst()
        .orElse(type(64, negative));
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
