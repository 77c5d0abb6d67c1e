package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.model.FlagConstant.Role;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a spec might say of fields and does not. */
final class FieldHints {
  private static final Pattern MASK = Pattern.compile("(?i).*(_MASK|[a-z0-9]MASK|_ACCMODE|_IFMT)");
  private static final int SHOWN = 3;

  private final List<FlagConstant> constants;
  private final List<MaskFieldModel> fields;
  private final Problems problems;

  private FieldHints(List<FlagConstant> constants, List<MaskFieldModel> fields, Problems problems) {
    this.constants = constants;
    this.fields = fields;
    this.problems = problems;
  }

  static void of(
      List<FlagConstant> constants, List<MaskFieldModel> fields, Kind kind, Problems problems) {
    if (kind == Kind.FLAGS && !problems.hasErrors()) {
      FieldHints hints = new FieldHints(constants, fields, problems);
      constants.forEach(hints::suggest);
      hints.zeros();
    }
  }

  /** Names that share bits within a mask are values: as flags, some combinations are others. */
  private void suggest(FlagConstant mask) {
    if (!MASK.matcher(mask.nativeName()).matches()
        || fields.stream().anyMatch(f -> (f.mask() & mask.value()) != 0)) {
      return;
    }
    List<FlagConstant> within =
        constants.stream()
            .filter(c -> c.role() != Role.SENTINEL && c.aliasOf().isEmpty())
            .filter(c -> c.value() != 0 && (c.value() & ~mask.value()) == 0)
            .filter(c -> c.value() != mask.value())
            .toList();
    if (share(within)) {
      String names =
          within.stream()
              .limit(SHOWN)
              .map(FlagConstant::nativeName)
              .collect(Collectors.joining(", "));
      String others = within.size() > SHOWN ? " and others" : "";
      problems.add(
          Problem.of(ProblemKind.SUGGESTED_FIELD, mask.nativeName(), names + others).on("fields"));
    }
  }

  private static boolean share(List<FlagConstant> constants) {
    long bits = 0;
    boolean shared = false;
    for (FlagConstant constant : constants) {
      shared |= (bits & constant.value()) != 0;
      bits |= constant.value();
    }
    return shared;
  }

  private void zeros() {
    String zeros =
        constants.stream()
            .filter(c -> c.role() == Role.ZERO)
            .map(FlagConstant::nativeName)
            .collect(Collectors.joining(", "));
    if (!fields.stream().allMatch(MaskFieldModel::holdsNumber) && !zeros.isEmpty()) {
      problems.add(Problem.of(ProblemKind.UNCLAIMED_ZERO, zeros).on("fields"));
    }
  }
}
