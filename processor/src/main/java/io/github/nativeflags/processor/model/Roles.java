package io.github.nativeflags.processor.model;

import io.github.nativeflags.NativeFlagEnum.Kind;
import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.model.FlagConstant.Role;
import io.github.nativeflags.processor.model.kind.Sentinels;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What each constant of an enumeration is for. */
final class Roles {
  private static final Set<Role> MEANINGLESS = EnumSet.of(Role.SENTINEL, Role.FIELD_MASK);

  private final FlagSpec spec;
  private final CEnum declared;
  private final boolean flags;
  private final List<MaskFieldModel> fields;
  private final long ones;
  private final List<Long> values;

  Roles(FlagSpec spec, CEnum declared, int bits, Kind kind, List<MaskFieldModel> fields) {
    this.spec = spec;
    this.declared = declared;
    this.flags = kind == Kind.FLAGS;
    this.fields = fields;
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
    if (field(constant.name()).isPresent()) {
      return Role.FIELD_VALUE;
    }
    long value = constant.value() & ones;
    if (value != 0 && fields.stream().anyMatch(f -> (value & ~f.mask()) == 0)) {
      return Role.FIELD_MASK;
    }
    return switch (Long.bitCount(value)) {
      case 0 -> Role.ZERO;
      case 1 -> Role.BIT_FLAG;
      default -> covered(value) ? Role.COMPOSITE : Role.MULTI_BIT_FLAG;
    };
  }

  /**
   * Tells whether a constant is another name of an earlier one of the same value. What means
   * something is no other name of what does not, and 0 has a meaning in each field.
   */
  boolean isOtherName(CConstant constant, FlagConstant earlier) {
    if (MEANINGLESS.contains(of(constant))) {
      return true;
    }
    return !MEANINGLESS.contains(earlier.role())
        && field(constant.name()).equals(field(earlier.nativeName()));
  }

  private Optional<MaskFieldModel> field(String name) {
    return fields.stream().filter(f -> f.members().contains(name)).findFirst();
  }

  /** The radix of values that no text writes. */
  int usualRadix() {
    return flags ? 16 : 10;
  }

  static long knownBits(List<FlagConstant> constants, List<MaskFieldModel> fields, int bits) {
    long known = 0;
    for (MaskFieldModel field : fields) {
      known |= field.mask();
    }
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
    return isSentinel(spec, declared, constant);
  }

  /** Whether a constant is only there for the compiler: by its own looks, if the spec is silent. */
  static boolean isSentinel(FlagSpec spec, CEnum declared, CConstant constant) {
    return switch (spec.overrides().getOrDefault(constant.name(), FlagSpec.Override.NONE).role()) {
      case SENTINEL -> true;
      case ORDINARY -> false;
      case AUTO -> Sentinels.isSentinel(declared, constant);
    };
  }
}
