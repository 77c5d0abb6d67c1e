package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.model.kind.KindVerdict;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;

/** What a user is told of the kind that was found. */
final class Reasons {
  private static final String WEAK =
      "That is weak evidence: say kind = FLAGS or kind = VALUES if you know better.";

  private Reasons() {}

  static Problem of(String javaName, KindVerdict verdict) {
    if (!verdict.decided()) {
      return Problem.of(ProblemKind.UNDECIDED_KIND, javaName).on("kind");
    }
    String kind = verdict.flags() ? "FLAGS" : "VALUES";
    Object[] said = {javaName, kind, verdict.reason()};
    Problem problem =
        verdict.place().known()
            ? Problem.at(verdict.place(), ProblemKind.INFERRED_KIND, said)
            : Problem.of(ProblemKind.INFERRED_KIND, said);
    return (verdict.weak() ? problem.remedied(WEAK) : problem).on("kind");
  }

  /** Whether somebody should look at the kind that was found. */
  static boolean isWeak(Problem problem) {
    return problem.kind() == ProblemKind.INFERRED_KIND && problem.remedy().equals(WEAK);
  }
}
