package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.ProblemKind.Severity;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told of the enumerations of a spec: of a few, everything; of many, what matters. */
public final class BulkReport {
  /** As many notes as are still read. */
  private static final int FEW = 10;

  /** More names than this say no more. */
  private static final int SHOWN = 50;

  private final FlagSpec spec;
  private final List<Outcome> outcomes;
  private final boolean brief;
  private final boolean summarized;
  private final Summary summary = new Summary();
  private final List<String> undecided = new ArrayList<>();

  private BulkReport(FlagSpec spec, List<Outcome> outcomes, Notes.Amount notes) {
    this.spec = spec;
    this.outcomes = outcomes;
    this.brief = TypeSelection.many(spec) && outcomes.size() > FEW && notes != Notes.Amount.ALL;
    this.summarized = brief && !notes.keepsBack();
  }

  private boolean skips() {
    return spec.choice().skips() && TypeSelection.many(spec);
  }

  /** Adds what is to be told. */
  public static void tell(
      FlagSpec spec, List<Outcome> outcomes, Notes.Amount notes, Problems problems) {
    BulkReport report = new BulkReport(spec, outcomes, notes);
    outcomes.forEach(o -> report.tell(o, problems));
    if (!report.undecided.isEmpty()) {
      problems.add(
          Problem.of(ProblemKind.UNDECIDED_KIND, "each of " + Names.list(report.undecided, SHOWN))
              .on("kind"));
    }
    report.nothingLeft().ifPresent(problems::add);
    if (report.summarized) {
      outcomes.forEach(report.summary::count);
      report.summary.problem().ifPresent(problems::add);
    }
  }

  private void tell(Outcome outcome, Problems problems) {
    boolean leftOut = outcome.problems().hasErrors() && skips();
    for (Problem problem : outcome.problems().list()) {
      if (leftOut) {
        if (problem.isError()) {
          problems.add(leftOut(outcome, problem));
        }
      } else if (brief && problem.kind() == ProblemKind.UNDECIDED_KIND) {
        undecided.add(outcome.label());
      } else if (summarized && problem.kind().severity() == Severity.NOTE) {
        summary.keepBack(problem);
      } else {
        problems.add(problem);
      }
    }
  }

  /** To leave out all that there is would be to fail without a word. */
  private Optional<Problem> nothingLeft() {
    boolean nothing =
        skips()
            && outcomes.stream().anyMatch(o -> o.problems().hasErrors())
            && outcomes.stream().noneMatch(o -> o.generated().isPresent());
    return nothing ? Optional.of(Problem.of(ProblemKind.NOTHING_LEFT)) : Optional.empty();
  }

  private static Problem leftOut(Outcome outcome, Problem cause) {
    Problem told =
        Problem.of(ProblemKind.LEFT_OUT, outcome.label(), cause.kind().id(), cause.sentence());
    return new Problem(
        told.kind(),
        told.sentence(),
        cause.place(),
        cause.other(),
        cause.remedy(),
        cause.attribute());
  }
}
