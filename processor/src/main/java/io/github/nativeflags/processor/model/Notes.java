package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.ProblemKind.Severity;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** The notes of a whole build, as far as they are kept back. */
public final class Notes {
  private final Amount amount;
  private final Summary summary = new Summary();

  /** Those of which so many are told. */
  public Notes(Amount amount) {
    this.amount = amount;
  }

  /** How many of them are told. */
  public enum Amount {
    /** Those of a few enumerations; of many in one spec, one that counts them. */
    USUAL,
    /** Each. */
    ALL,
    /** One for the whole build, which counts them. */
    SUMMARY,
    /** None. */
    NONE;

    boolean keepsBack() {
      return this == SUMMARY || this == NONE;
    }
  }

  /** Counts what is made of a spec. */
  public void count(List<Outcome> outcomes) {
    outcomes.forEach(summary::count);
  }

  /** What is told of problems at once; {@link ProblemKind#FILE_READ} has a switch of its own. */
  public List<Problem> told(Problems problems) {
    return problems.list().stream().filter(p -> !amount.keepsBack() || !isKept(p)).toList();
  }

  private boolean isKept(Problem problem) {
    boolean kept =
        problem.kind().severity() == Severity.NOTE && problem.kind() != ProblemKind.FILE_READ;
    if (kept) {
      summary.keepBack(problem);
    }
    return kept;
  }

  /** What is told at the end. */
  public Optional<Problem> atTheEnd() {
    return amount == Amount.SUMMARY ? summary.problem() : Optional.empty();
  }
}
