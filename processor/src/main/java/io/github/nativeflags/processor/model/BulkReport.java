package io.github.nativeflags.processor.model;

import io.github.nativeflags.NativeFlagEnum.OnProblem;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.ProblemKind.Severity;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is told of the enumerations of a spec: of a few, everything; of many, what matters. */
public final class BulkReport {
  /** As many notes as are still read. */
  private static final int FEW = 10;

  /** More names than this say no more. */
  private static final int SHOWN = 50;

  private final FlagSpec spec;
  private final List<Outcome> outcomes;
  private final boolean brief;
  private final Map<String, Integer> keptBack = new TreeMap<>();
  private final List<String> undecided = new ArrayList<>();
  private final List<String> guessed = new ArrayList<>();

  private BulkReport(FlagSpec spec, List<Outcome> outcomes, boolean verbose) {
    this.spec = spec;
    this.outcomes = outcomes;
    this.brief = TypeSelection.many(spec) && outcomes.size() > FEW && !verbose;
  }

  /** Leaving out the only one would leave nothing. */
  private static boolean skips(FlagSpec spec) {
    return spec.onProblem() == OnProblem.SKIP && TypeSelection.many(spec);
  }

  /** Adds what is to be told. */
  public static void tell(
      FlagSpec spec, List<Outcome> outcomes, boolean verbose, Problems problems) {
    BulkReport report = new BulkReport(spec, outcomes, verbose);
    outcomes.forEach(o -> report.tell(o, problems));
    if (!report.undecided.isEmpty()) {
      problems.add(
          Problem.of(ProblemKind.UNDECIDED_KIND, "each of " + Names.list(report.undecided, SHOWN))
              .on("kind"));
    }
    report.nothingLeft().ifPresent(problems::add);
    if (report.brief) {
      problems.add(report.summary());
    }
  }

  private void tell(Outcome outcome, Problems problems) {
    boolean leftOut = outcome.problems().hasErrors() && skips(spec);
    for (Problem problem : outcome.problems().list()) {
      if (leftOut) {
        if (problem.isError()) {
          problems.add(leftOut(outcome, problem));
        }
      } else if (brief && problem.kind() == ProblemKind.UNDECIDED_KIND) {
        undecided.add(outcome.label());
      } else if (brief && problem.kind().severity() == Severity.NOTE) {
        keptBack.merge(problem.kind().id(), 1, Integer::sum);
        if (Reasons.isWeak(problem)) {
          guessed.add(outcome.label());
        }
      } else {
        problems.add(problem);
      }
    }
  }

  /** To leave out all that there is would be to fail without a word. */
  private Optional<Problem> nothingLeft() {
    boolean nothing =
        skips(spec)
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

  private Problem summary() {
    List<FlagEnum> generated = outcomes.stream().flatMap(o -> o.generated().stream()).toList();
    long flags = generated.stream().filter(FlagEnum::flags).count();
    StringBuilder said = new StringBuilder();
    said.append(generated.size()).append(" enumerations: ").append(flags).append(" of flags, ");
    said.append(generated.size() - flags).append(" of values");
    long failed = outcomes.stream().filter(o -> o.generated().isEmpty()).count();
    said.append(failed == 0 ? "." : "; " + failed + " cannot be generated.");
    StringBuilder notes = new StringBuilder();
    keptBack.forEach((id, count) -> notes.append(", ").append(count).append(' ').append(id));
    if (!guessed.isEmpty()) {
      said.append(" Guessed on weak evidence: ").append(Names.list(guessed, SHOWN)).append('.');
    }
    Problem summary =
        Problem.of(
            ProblemKind.SUMMARY,
            said,
            notes.isEmpty() ? "" : " Kept back:" + notes.substring(1) + ".");
    return notes.isEmpty() ? summary.remedied("") : summary;
  }
}
