package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CConstant;
import io.github.nativeflags.processor.c.CEnum;
import io.github.nativeflags.processor.model.FlagConstant.Role;
import java.util.List;

/** What each constant of an enumeration is for. */
final class Roles {
  private final FlagSpec spec;
  private final boolean flags;
  private final long ones;
  private final List<Long> values;

  Roles(FlagSpec spec, CEnum declared, int bits, boolean flags) {
    this.spec = spec;
    this.flags = flags;
    this.ones = -1L >>> (64 - bits);
    this.values =
        declared.constants().stream()
            .filter(c -> !isSentinel(c))
            .map(c -> c.value() & ones)
            .distinct()
            .toList();
  }

  Role of(CConstant constant) {
    if (isSentinel(constant)) {
      return Role.SENTINEL;
    }
    if (!flags) {
      return Role.VALUE;
    }
    long value = constant.value() & ones;
    return switch (Long.bitCount(value)) {
      case 0 -> Role.ZERO;
      case 1 -> Role.BIT_FLAG;
      default -> covered(value) ? Role.COMPOSITE : Role.MULTI_BIT_FLAG;
    };
  }

  static long knownBits(List<FlagConstant> constants, int bits) {
    long known = 0;
    for (FlagConstant constant : constants) {
      known |= constant.role() == Role.SENTINEL ? 0 : constant.value();
    }
    return known & -1L >>> (64 - bits);
  }

  /** Whether other constants, each within the value, have all of its bits. */
  private boolean covered(long value) {
    long rest = value;
    for (long other : values) {
      rest &= other != value && (other & ~value) == 0 ? ~other : -1L;
    }
    return rest == 0;
  }

  private boolean isSentinel(CConstant constant) {
    FlagSpec.Override override =
        spec.overrides().getOrDefault(constant.name(), FlagSpec.Override.NONE);
    return Sentinels.isSentinel(override, constant.name());
  }
}
