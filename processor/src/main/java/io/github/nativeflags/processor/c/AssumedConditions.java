package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.preprocess.Assumption;
import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Names;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

  private static final int MOST_CONSTANTS = 12;

  private static final int MOST_FILES = 4;

  /** What is read once more, at most; what remains is then taken otherwise all at once. */
  private static final int CHARACTERS = 8_000_000;

  private final Preprocessor text;
  private final List<String> macros;
  private final Function<Set<Assumption.At>, CUnit> rereading;

  /**
   * Those of a text.
   *
   * @param macros what is wanted of its macros
   * @param rereading the same text with some conditions taken otherwise
   */
  AssumedConditions(
      Preprocessor text, List<String> macros, Function<Set<Assumption.At>, CUnit> rereading) {
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

  @Override
  public List<Problem> problems(CUnit unit, Function<CUnit, List<CEnum>> wanted) {
    List<Cause> causes = causes(unit, wanted.apply(unit), wanted);
    List<Cause> missing = causes.stream().filter(c -> !c.first().missing().isEmpty()).toList();
    if (missing.size() <= FEW) {
      return causes.stream().map(AssumedConditions::problem).toList();
    }
    List<Problem> problems = new ArrayList<>();
    problems.add(problem(missing.stream().reduce(Cause::and).orElseThrow()));
    causes.stream().filter(c -> !missing.contains(c)).forEach(c -> problems.add(problem(c)));
    return problems;
  }

  private List<Cause> causes(CUnit unit, List<CEnum> read, Function<CUnit, List<CEnum>> wanted) {
    List<List<Assumption>> candidates = candidates(read);
    List<Cause> causes = new ArrayList<>();
    int left = CHARACTERS;
    for (int i = 0; i < candidates.size(); i++) {
      left -= text.characters();
      List<Assumption> taken = candidates.get(i);
      if (left < 0) {
        taken = candidates.subList(i, candidates.size()).stream().flatMap(List::stream).toList();
        i = candidates.size();
      }
      Set<Assumption.At> turned = taken.stream().map(Assumption::at).collect(Collectors.toSet());
      CUnit otherwise = rereading.apply(turned);
      if (objections(otherwise) <= objections(unit)) {
        ConstantChanges changes = new ConstantChanges(read, wanted.apply(otherwise));
        add(causes, taken, changes);
      }
    }
    return causes;
  }

  /**
   * Where no file is missing, what a condition leaves out is as the text means it, unless it
   * shifts.
   */
  private static void add(List<Cause> causes, List<Assumption> taken, ConstantChanges changes) {
    boolean missing = !taken.get(0).missing().isEmpty();
    Set<String> hanging = missing ? changes.all() : changes.shifted();
    if (!hanging.isEmpty() && (missing || !changes.added().isEmpty())) {
      causes.add(new Cause(taken, hanging, changes.added()));
    }
  }

  /** The conditions that may matter, those on the same names together. */
  private List<List<Assumption>> candidates(List<CEnum> read) {
    List<Assumption> all = text.conditionals().assumptions();
    if (all.isEmpty()) {
      return List.of();
    }
    ConditionReach reach = new ConditionReach(text, read, macros);
    Map<List<Object>, Map<Assumption.At, Assumption>> byNames = new LinkedHashMap<>();
    for (Assumption assumption : all) {
      boolean may =
          reach.isWithin(assumption)
              || !assumption.missing().isEmpty() && reach.reaches(assumption);
      if (may) {
        byNames
            .computeIfAbsent(
                List.of(assumption.names(), assumption.missing().isEmpty()),
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
    List<String> names =
        cause.conditions().stream().flatMap(c -> c.names().stream()).distinct().toList();
    String constants = Names.list(List.copyOf(cause.constants()), MOST_CONSTANTS);
    if (first.missing().isEmpty()) {
      String leftOut = Names.list(List.copyOf(cause.leftOut()), MOST_CONSTANTS);
      return Problem.at(
          first.directive().place(),
          ProblemKind.SHIFTED_VALUES,
          Names.list(names, MOST_CONSTANTS),
          leftOut,
          constants);
    }
    return Problem.at(
        first.directive().place(),
        ProblemKind.ASSUMED_CONDITION,
        Names.list(names, MOST_CONSTANTS),
        first.holds() ? "so" : "not so",
        Names.list(first.missing(), MOST_FILES),
        constants);
  }
}
