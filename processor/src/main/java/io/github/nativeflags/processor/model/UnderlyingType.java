package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;

/** The integer type of an enumeration. */
final class UnderlyingType {
  private UnderlyingType() {}

  /** The type that the spec asks for, if each value fits it, else the declared one. */
  static CType of(FlagSpec spec, CEnum declared, Problems problems) {
    CType type = spec.meaning().underlying().orElse(declared.type());
    List<CConstant> outside =
        declared.constants().stream()
            .filter(c -> spec.meaning().underlying().isPresent())
            .filter(c -> !fits(c.value(), type, declared.type()))
            .toList();
    for (CConstant constant : outside) {
      String value = declared.type().integer().decimal(constant.value());
      problems.add(
          Problem.at(
              constant.place(), ProblemKind.OUT_OF_RANGE, constant.name(), value, type.name()));
    }
    return type;
  }

  /**
   * A bit pattern of the type's width is taken as such: 0x80000000 is an {@code INT32} with bit 31.
   */
  private static boolean fits(long value, CType type, CType declared) {
    if (value < 0 && declared.signed()) {
      return type.signed()
          ? value >= -type.integer().topBit() || type.bits() == 64
          : declared.bits() == type.bits();
    }
    return type.integer().pattern(value) == value;
  }
}
