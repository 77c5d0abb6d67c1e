package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.NearNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The fields of a spec as they apply to one enumeration. */
final class MaskFields {
  private static final Pattern NUMBER = Pattern.compile("0[xX][0-9a-fA-F]{1,16}|[1-9][0-9]{0,18}");

  private final FlagSpec spec;
  private final CEnum declared;
  private final long ones;
  private final Problems problems;
  private final Map<String, CConstant> constants = new LinkedHashMap<>();
  private final List<MaskFieldModel> found = new ArrayList<>();

  private MaskFields(FlagSpec spec, CEnum declared, int bits, Problems problems) {
    this.spec = spec;
    this.declared = declared;
    this.ones = -1L >>> (64 - bits);
    this.problems = problems;
    declared.constants().forEach(c -> constants.put(c.name(), c));
  }

  static List<MaskFieldModel> of(FlagSpec spec, CEnum declared, int bits, Problems problems) {
    MaskFields fields = new MaskFields(spec, declared, bits, problems);
    spec.fields().stream().filter(fields::concerns).forEach(fields::resolve);
    fields.checkOverlaps();
    return List.copyOf(fields.found);
  }

  /** Tells of the fields that belong to none of several enumerations. */
  static void checkUsed(FlagSpec spec, List<CEnum> selected, Problems problems) {
    Set<String> declared = new LinkedHashSet<>();
    selected.forEach(e -> e.constants().forEach(c -> declared.add(c.name())));
    for (FlagSpec.Field field :
        TypeSelection.many(spec) ? spec.fields() : List.<FlagSpec.Field>of()) {
      List<String> names = names(field);
      if (!names.isEmpty() && names.stream().noneMatch(declared::contains)) {
        problems.add(unknown(field, names.get(0), declared));
      }
    }
  }

  private static Problem unknown(FlagSpec.Field field, String name, Set<String> declared) {
    String hint = NearNames.hint(name, declared);
    return Problem.of(ProblemKind.UNKNOWN_FIELD_CONSTANT, field.name(), name, hint).on("fields");
  }

  /** Where a spec means several enumerations, a field belongs to those that declare its names. */
  private boolean concerns(FlagSpec.Field field) {
    return !TypeSelection.many(spec)
        || names(field).isEmpty()
        || names(field).stream().anyMatch(constants::containsKey);
  }

  private static List<String> names(FlagSpec.Field field) {
    List<String> names = new ArrayList<>(field.members());
    Optional.of(field.zero()).filter(n -> !n.isEmpty()).ifPresent(names::add);
    Optional.of(field.mask())
        .filter(n -> !n.isEmpty() && !NUMBER.matcher(n).matches())
        .ifPresent(names::add);
    return names;
  }

  private void resolve(FlagSpec.Field field) {
    List<String> unknown =
        names(field).stream().filter(n -> !constants.containsKey(n)).distinct().toList();
    unknown.forEach(n -> problems.add(unknown(field, n, constants.keySet())));
    if (unknown.isEmpty()) {
      resolve(field, mask(field));
    }
  }

  private void resolve(FlagSpec.Field field, long mask) {
    List<String> members = members(field, mask);
    if (mask == 0) {
      problem(ProblemKind.EMPTY_FIELD, field.name(), "its mask has no bits");
    } else if ((mask & ~ones) != 0) {
      String width = Long.bitCount(ones) + " bits";
      problem(ProblemKind.OUT_OF_RANGE, "the mask of " + field.name(), hex(mask), width);
    } else if (members.isEmpty()) {
      String reason = "no constant but 0 lies within " + hex(mask);
      problem(ProblemKind.EMPTY_FIELD, field.name(), reason);
    } else {
      members.forEach(m -> checkWithin(field, mask, m));
      Optional<String> maskName = Optional.of(field.mask()).filter(constants::containsKey);
      found.add(new MaskFieldModel(field.name(), mask, maskName, members));
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
      String reason = notZero ? "it is not 0" : "it has bits outside " + hex(mask);
      problems.add(
          Problem.at(
                  constant(member).place(),
                  ProblemKind.OUTSIDE_FIELD,
                  member,
                  hex(value),
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
              hex(shared));
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
    return constant(name).value() & ones;
  }

  private CConstant constant(String name) {
    return Objects.requireNonNull(constants.get(name), name);
  }

  private static String hex(long bits) {
    return "0x" + Long.toHexString(bits).toUpperCase(Locale.ROOT);
  }
}
