package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.preprocess.Assumption;
import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.c.preprocess.Turned;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The conditions of texts of which nothing that was read says how they are meant.
 *
 * <p>What hangs on one is told by reading the texts once more with the condition taken otherwise:
 * whatever leads from it to a value, macros that the value uses or constants left out before it, is
 * then found, and a condition on which nothing hangs is not told at all.
 */
final class AssumedConditions implements CUnit.Conditions {
  /** More conditions on names of one missing file are one problem. */
  private static final int FEW = 8;

  private static final int MOST_NAMES = 12;

  private static final int MOST_FILES = 4;

  /** What is read once more, at most; what remains is then taken otherwise all at once. */
  private static final int CHARACTERS = 8_000_000;

  private final Preprocessor text;
  private final List<String> macros;
  private final Function<Turned, CUnit> rereading;

  /**
   * Those of a text.
   *
   * @param macros what is wanted of its macros
   * @param rereading the same text with some conditions taken otherwise
   */
  AssumedConditions(Preprocessor text, List<String> macros, Function<Turned, CUnit> rereading) {
    this.text = text;
    this.macros = macros;
    this.rereading = rereading;
  }

  /** Conditions on the same names, and what hangs on them. */
  private record Cause(List<Assumption> conditions, Set<String> constants, Set<String> leftOut) {
    Assumption first() {
      return conditions.get(0);
    }

    Cause and(Cause other) {
      Cause both =
          new Cause(
              new ArrayList<>(conditions),
              new LinkedHashSet<>(constants),
              new LinkedHashSet<>(leftOut));
      both.conditions().addAll(other.conditions());
      both.constants().addAll(other.constants());
      both.leftOut().addAll(other.leftOut());
      return both;
    }
  }

  /** What was read, and what of it matters. */
  private record Read(CUnit unit, List<CEnum> enums, Function<CUnit, List<CEnum>> wanted) {}

  @Override
  public List<Problem> problems(CUnit unit, Function<CUnit, List<CEnum>> wanted) {
    List<Cause> causes = causes(new Read(unit, wanted.apply(unit), wanted));
    List<Cause> missing =
        causes.stream().filter(c -> !c.first().ground().missing().isEmpty()).toList();
    if (missing.size() <= FEW) {
      return causes.stream().map(AssumedConditions::problem).toList();
    }
    List<Problem> problems = new ArrayList<>();
    problems.add(problem(missing.stream().reduce(Cause::and).orElseThrow()));
    causes.stream().filter(c -> !missing.contains(c)).forEach(c -> problems.add(problem(c)));
    return problems;
  }

  private List<Cause> causes(Read read) {
    if (text.conditionals().assumptions().isEmpty()) {
      return List.of();
    }
    ConditionReach reach = new ConditionReach(text, read.enums(), macros);
    List<List<Assumption>> candidates = candidates(reach);
    int readings = CHARACTERS / Math.max(1, text.characters());
    List<Cause> causes = causes(read, merged(candidates, readings), false);
    Set<Assumption> told =
        causes.stream().flatMap(c -> c.conditions().stream()).collect(Collectors.toSet());
    List<List<Assumption>> silent =
        candidates.stream()
            .filter(c -> c.stream().noneMatch(told::contains))
            .filter(c -> c.stream().anyMatch(reach::hasOthersWithin))
            .toList();
    causes.addAll(causes(read, merged(silent, readings - candidates.size()), true));
    return causes;
  }

  /** Not more than so many: the last takes all that would be beyond. */
  private static List<List<Assumption>> merged(List<List<Assumption>> candidates, int most) {
    int alone = Math.max(0, most);
    if (candidates.size() <= alone + 1) {
      return candidates;
    }
    List<List<Assumption>> all = new ArrayList<>(candidates.subList(0, alone));
    all.add(candidates.subList(alone, candidates.size()).stream().flatMap(List::stream).toList());
    return all;
  }

  private List<Cause> causes(Read read, List<List<Assumption>> candidates, boolean deeply) {
    return new ArrayList<>(
        candidates.stream().flatMap(taken -> cause(read, taken, deeply).stream()).toList());
  }

  /**
   * Some conditions, if anything hangs on them. Where a compiler sees the same side, what a
   * condition leaves out is as the text means it, unless it shifts.
   */
  private Optional<Cause> cause(Read read, List<Assumption> taken, boolean deeply) {
    Set<Assumption.At> conditions = taken.stream().map(Assumption::at).collect(Collectors.toSet());
    CUnit otherwise = rereading.apply(new Turned(conditions, deeply));
    if (objections(otherwise) > objections(read.unit())) {
      return Optional.empty();
    }
    ConstantChanges changes = new ConstantChanges(read.enums(), read.wanted().apply(otherwise));
    boolean open = taken.get(0).ground().isOpen();
    Set<String> hanging = open ? changes.all() : changes.shifted();
    boolean hangs = !hanging.isEmpty() && (open || !changes.added().isEmpty());
    return hangs ? Optional.of(new Cause(taken, hanging, changes.added())) : Optional.empty();
  }

  /** The conditions that may matter, those on the same names together. */
  private List<List<Assumption>> candidates(ConditionReach reach) {
    Map<List<Object>, Map<Assumption.At, Assumption>> byNames = new LinkedHashMap<>();
    for (Assumption assumption : text.conditionals().assumptions()) {
      if (reach.isWithin(assumption) || reach.reaches(assumption)) {
        byNames
            .computeIfAbsent(
                List.of(
                    assumption.names(),
                    assumption.ground().isOpen(),
                    assumption.ground().undecided()),
                k -> new LinkedHashMap<>())
            .putIfAbsent(assumption.at(), assumption);
      }
    }
    return byNames.values().stream().map(m -> List.copyOf(m.values())).toList();
  }

  /** A text that says #error when a condition is taken otherwise does not mean it so. */
  private static long objections(CUnit unit) {
    return unit.doubts().stream().filter(p -> p.kind() == ProblemKind.ERROR_DIRECTIVE).count();
  }

  private static Problem problem(Cause cause) {
    Assumption first = cause.first();
    Assumption.Ground ground = first.ground();
    return ground.undecided().orElseGet(() -> ground.isOpen() ? assumed(cause) : shifted(cause));
  }

  private static Problem assumed(Cause cause) {
    Assumption first = cause.first();
    List<String> missing = first.ground().missing();
    String files = "; the text includes " + Names.list(missing, MOST_FILES) + ", not found";
    Problem problem =
        Problem.at(
            first.directive().place(),
            ProblemKind.ASSUMED_CONDITION,
            names(cause),
            first.holds() ? "so" : "not so",
            missing.isEmpty() ? "" : files,
            listed(cause.constants()));
    return missing.isEmpty() ? problem.remedied(defining(first)) : problem;
  }

  /** A compiler refuses the condition as long as there is no such macro. */
  private static String defining(Assumption assumption) {
    String define = "defines = \"" + assumption.names().get(0) + "(...)=1\"";
    return "Name the file that defines it as another source; or say what is meant by "
        + define
        + ".";
  }

  private static Problem shifted(Cause cause) {
    return Problem.at(
        cause.first().directive().place(),
        ProblemKind.SHIFTED_VALUES,
        names(cause),
        listed(cause.leftOut()),
        listed(cause.constants()));
  }

  private static String names(Cause cause) {
    return listed(cause.conditions().stream().flatMap(c -> c.names().stream()).distinct().toList());
  }

  private static String listed(Collection<String> names) {
    return Names.list(List.copyOf(names), MOST_NAMES);
  }
}
