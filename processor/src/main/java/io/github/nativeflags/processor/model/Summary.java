package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is told at once of many enumerations, in the place of a note for each. */
final class Summary {
  /** More names than this say no more. */
  private static final int SHOWN = 50;

  private final Map<String, Integer> keptBack = new TreeMap<>();
  private final List<String> guessed = new ArrayList<>();
  private int flags;
  private int values;
  private int failed;

  void count(Outcome outcome) {
    Optional<FlagEnum> made = outcome.generated();
    flags += made.filter(FlagEnum::flags).isPresent() ? 1 : 0;
    values += made.filter(e -> !e.flags()).isPresent() ? 1 : 0;
    failed += made.isEmpty() ? 1 : 0;
    if (made.isPresent() && outcome.problems().list().stream().anyMatch(Reasons::isWeak)) {
      guessed.add(outcome.label());
    }
  }

  void keepBack(Problem note) {
    keptBack.merge(note.kind().id(), 1, Integer::sum);
  }

  /** The note; none where nothing is made. */
  Optional<Problem> problem() {
    if (flags + values + failed == 0) {
      return Optional.empty();
    }
    StringBuilder said = new StringBuilder();
    int made = flags + values;
    said.append(made).append(made == 1 ? " enumeration: " : " enumerations: ");
    said.append(flags).append(" of flags, ");
    said.append(values).append(" of values");
    said.append(failed == 0 ? "." : "; " + failed + " cannot be generated.");
    if (!guessed.isEmpty()) {
      said.append(" Guessed on weak evidence: ").append(Names.list(guessed, SHOWN)).append('.');
    }
    StringBuilder notes = new StringBuilder();
    keptBack.forEach((id, count) -> notes.append(", ").append(count).append(' ').append(id));
    Problem summary =
        Problem.of(
            ProblemKind.SUMMARY,
            said,
            notes.isEmpty() ? "" : " Kept back:" + notes.substring(1) + ".");
    return Optional.of(notes.isEmpty() ? summary.remedied("") : summary);
  }
}
