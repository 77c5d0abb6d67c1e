package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.model.kind.KindVerdict;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;

/** What a user is told of the kind that was found. */
final class Reasons {
  private Reasons() {}

  static Problem of(String javaName, KindVerdict verdict) {
    if (!verdict.decided()) {
      return Problem.of(ProblemKind.UNDECIDED_KIND, javaName).on("kind");
    }
    ProblemKind told = verdict.weak() ? ProblemKind.GUESSED_KIND : ProblemKind.INFERRED_KIND;
    String kind = verdict.flags() ? "FLAGS" : "VALUES";
    return (verdict.place().known()
            ? Problem.at(verdict.place(), told, javaName, kind, verdict.reason())
            : Problem.of(told, javaName, kind, verdict.reason()))
        .on("kind");
  }
}
