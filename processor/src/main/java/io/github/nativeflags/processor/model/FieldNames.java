package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The check that the members named after fields can be members of a mask. */
final class FieldNames {
  /** Methods of a mask without parameters, or those that {@code with} would turn a name into. */
  private static final Set<String> TAKEN =
      Set.of(
          "asset",
          "bits",
          "clone",
          "complement",
          "finalize",
          "getclass",
          "hashcode",
          "isall",
          "isempty",
          "iterator",
          "nativetype",
          "nativevalue",
          "notify",
          "notifyall",
          "out",
          "readresolve",
          "size",
          "spliterator",
          "stream",
          "table",
          "toenumset",
          "tomask",
          "tonative",
          "tostring",
          "truncate",
          "unknownbits",
          "value",
          "wait");

  private FieldNames() {}

  static void check(FlagSpec spec, Problems problems) {
    Set<String> seen = new HashSet<>();
    for (FlagSpec.Field field : spec.fields()) {
      String folded = field.name().toLowerCase(Locale.ROOT);
      if (!SourceVersion.isIdentifier(field.name()) || SourceVersion.isKeyword(field.name())) {
        report(field, "it is no name in Java", problems);
      } else if (TAKEN.contains(folded)) {
        report(field, "a method of masks is called so", problems);
      } else if (!seen.add(folded)) {
        report(field, "another field is", problems);
      }
    }
  }

  private static void report(FlagSpec.Field field, String reason, Problems problems) {
    problems.add(Problem.of(ProblemKind.INVALID_FIELD_NAME, field.name(), reason).on("fields"));
  }
}
