package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.Outcome;
import io.github.nativeflags.processor.model.Output;
import io.github.nativeflags.processor.model.Reading;
import io.github.nativeflags.processor.model.SpecResolver;
import io.github.nativeflags.processor.model.SpecTextReader;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What files declare.
 *
 * @param outcomes what became of each enumeration
 * @param problems what is wrong with the files as a whole
 * @param readings what the files give
 */
record Findings(List<Outcome> outcomes, List<Problem> problems, List<Reading> readings) {
  private static final List<ProblemKind> NOTHING =
      List.of(ProblemKind.UNKNOWN_TYPE, ProblemKind.NO_DECLARATION);

  /** Reads the files as a spec of some types would. */
  static Findings in(GivenFiles files, List<String> types, Optional<CAbi> abi) {
    return in(files, FlagSpec.of("Found", types, List.of(), abi));
  }

  /** Reads the files as a spec of a family of macros would. */
  static Findings ofMacros(GivenFiles files, List<String> macros, Optional<CAbi> abi) {
    String family = macros.get(0).replaceAll("\\W+", " ").strip().replaceAll("_?(?: .*)?$", "");
    return in(files, FlagSpec.of(family, List.of(), macros, abi));
  }

  /** Reads the files as a spec that is written for them will. */
  static Findings toImport(GivenFiles files, Optional<CAbi> abi) {
    FlagSpec spec = FlagSpec.of("Found", List.of("*"), List.of(), abi).generating(Output.OF_SPECS);
    return in(files, spec, Reading::settled);
  }

  /** Reads the files as a spec would. */
  static Findings in(GivenFiles files, FlagSpec spec) {
    return in(files, spec, UnaryOperator.identity());
  }

  private static Findings in(GivenFiles files, FlagSpec spec, UnaryOperator<Reading> as) {
    Problems problems = new Problems();
    FlagSpec defining = spec.defining(files.defines());
    List<Reading> readings =
        SpecTextReader.read(defining, files, problems).stream().map(as).toList();
    List<Outcome> outcomes = SpecResolver.resolve(defining, readings, problems);
    return new Findings(outcomes, problems.list(), readings);
  }

  /** The enumerations that can be generated. */
  List<FlagEnum> enums() {
    return outcomes.stream().map(Outcome::generated).flatMap(Optional::stream).toList();
  }

  /** Everything there is to say. */
  List<Problem> said() {
    List<Problem> all = new ArrayList<>(problems);
    outcomes.forEach(o -> all.addAll(o.problems().list()));
    return all;
  }

  /** Whether the files hold no enumeration, be it one that cannot be read. */
  boolean isNothing() {
    return enums().isEmpty() && errors().isEmpty();
  }

  /** What keeps enumerations from being generated; that there are none is no such thing. */
  List<Problem> errors() {
    return said().stream()
        .filter(Problem::isError)
        .filter(p -> !NOTHING.contains(p.kind()))
        .toList();
  }

  /** Whether the only enumeration of the files need not be told from those that they include. */
  boolean holdOne() {
    return readings.stream().allMatch(Reading::holdsOne);
  }

  /** Whether it cannot be told from the text whether an enumeration is one of flags. */
  boolean isUndecided(FlagEnum flagEnum) {
    return outcomes.stream()
        .filter(o -> o.flagEnum().filter(flagEnum::equals).isPresent())
        .flatMap(o -> o.problems().list().stream())
        .anyMatch(p -> p.kind() == ProblemKind.UNDECIDED_KIND);
  }
}
