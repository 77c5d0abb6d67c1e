package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.model.FlagSpec.Field.Holds;
import io.github.nativeflags.processor.number.IntegerType;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.NearNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of a spec as they apply to one enumeration. */
final class MaskFields {
  private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{1,16}|[1-9][0-9]{0,18}");

  private final FlagSpec spec;
  private final CEnum declared;
  private final IntegerType type;
  private final Problems problems;
  private final Map<String, CConstant> constants = new LinkedHashMap<>();
  private final List<MaskFieldModel> found = new ArrayList<>();

  private MaskFields(FlagSpec spec, CEnum declared, IntegerType type, Problems problems) {
    this.spec = spec;
    this.declared = declared;
    this.type = type;
    this.problems = problems;
    declared.constants().forEach(c -> constants.put(c.name(), c));
  }

  static List<MaskFieldModel> of(
      FlagSpec spec, CEnum declared, IntegerType type, Problems problems) {
    MaskFields fields = new MaskFields(spec, declared, type, problems);
    spec.meaning().fields().stream().forEach(fields::resolve);
    fields.checkOverlaps();
    return List.copyOf(fields.found);
  }

  static Problem unknown(FlagSpec.Field field, String name, Set<String> declared) {
    String hint = NearNames.hint(name, declared);
    return Problem.of(ProblemKind.UNKNOWN_FIELD_CONSTANT, field.name(), name, hint).on("fields");
  }

  private void resolve(FlagSpec.Field field) {
    List<String> unknown =
        field.names().stream().filter(n -> !constants.containsKey(n)).distinct().toList();
    unknown.forEach(n -> problems.add(unknown(field, n, constants.keySet())));
    if (unknown.isEmpty()) {
      resolve(field, mask(field));
    }
  }

  private void resolve(FlagSpec.Field field, long mask) {
    boolean number = field.holds() != Holds.CONSTANTS;
    List<String> members = number ? List.of() : members(field, mask);
    if (mask == 0) {
      problem(ProblemKind.EMPTY_FIELD, field.name(), "its mask has no bits");
    } else if (type.pattern(mask) != mask) {
      String width = type.bits() + " bits";
      problem(
          ProblemKind.OUT_OF_RANGE, "the mask of " + field.name(), IntegerType.hex(mask), width);
    } else if (number) {
      number(field, mask);
    } else if (members.isEmpty()) {
      String reason = "no constant but 0 lies within " + IntegerType.hex(mask);
      problem(ProblemKind.EMPTY_FIELD, field.name(), reason);
    } else {
      members.forEach(m -> checkWithin(field, mask, m));
      add(field, mask, members, OptionalInt.empty());
    }
  }

  private void add(FlagSpec.Field field, long mask, List<String> members, OptionalInt shift) {
    Optional<String> maskName = Optional.of(field.mask()).filter(constants::containsKey);
    found.add(new MaskFieldModel(field.name(), mask, maskName, members, shift));
  }

  private void number(FlagSpec.Field field, long mask) {
    boolean shifted = field.holds() == Holds.SHIFTED_NUMBER;
    int lowest = Long.numberOfTrailingZeros(mask);
    long row = mask >>> lowest;
    if (!field.members().isEmpty() || !field.zero().isEmpty()) {
      problem(ProblemKind.NUMBER_FIELD, field.name(), "constants are named as its values");
    } else if (shifted && (row & row + 1) != 0) {
      String reason = "its bits " + IntegerType.hex(mask) + " have gaps, and cannot be shifted";
      problem(ProblemKind.NUMBER_FIELD, field.name(), reason);
    } else {
      add(field, mask, List.of(), OptionalInt.of(shifted ? lowest : 0));
    }
  }

  private long mask(FlagSpec.Field field) {
    if (constants.containsKey(field.mask())) {
      return value(field.mask());
    }
    if (!field.mask().isEmpty()) {
      boolean hex = field.mask().matches("0[xX].*");
      return hex
          ? Long.parseUnsignedLong(field.mask().substring(2), 16)
          : Long.parseUnsignedLong(field.mask());
    }
    return field.members().stream().mapToLong(this::value).reduce(0, (a, b) -> a | b);
  }

  /** Those listed with all of the same value, or those within the mask; and the zero. */
  private List<String> members(FlagSpec.Field field, long mask) {
    List<Long> listed = field.members().stream().map(this::value).filter(v -> v != 0).toList();
    List<String> members = new ArrayList<>();
    for (String name : constants.keySet()) {
      long value = value(name);
      boolean isValue =
          field.members().isEmpty()
              ? value != 0 && (value & ~mask) == 0 && !isSentinel(name)
              : listed.contains(value) || field.members().contains(name);
      boolean isMask = name.equals(field.mask()) && !field.members().contains(name);
      if (isValue && !isMask || name.equals(field.zero())) {
        members.add(name);
      }
    }
    return members.stream().allMatch(field.zero()::equals) ? List.of() : members;
  }

  private void checkWithin(FlagSpec.Field field, long mask, String member) {
    long value = value(member);
    boolean notZero = member.equals(field.zero()) && value != 0;
    if (notZero || (value & ~mask) != 0) {
      String reason = notZero ? "it is not 0" : "it has bits outside " + IntegerType.hex(mask);
      problems.add(
          Problem.at(
                  constant(member).place(),
                  ProblemKind.OUTSIDE_FIELD,
                  member,
                  IntegerType.hex(value),
                  field.name(),
                  reason)
              .on("fields"));
    }
  }

  private void checkOverlaps() {
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < i; j++) {
        long shared = found.get(i).mask() & found.get(j).mask();
        if (shared != 0) {
          problem(
              ProblemKind.OVERLAPPING_FIELDS,
              found.get(j).name(),
              found.get(i).name(),
              IntegerType.hex(shared));
        }
      }
    }
  }

  private void problem(ProblemKind kind, Object... arguments) {
    problems.add(Problem.of(kind, arguments).on("fields"));
  }

  private boolean isSentinel(String name) {
    return Roles.isSentinel(spec, declared, constant(name));
  }

  private long value(String name) {
    return type.pattern(constant(name).value());
  }

  private CConstant constant(String name) {
    return Objects.requireNonNull(constants.get(name), name);
  }
}
