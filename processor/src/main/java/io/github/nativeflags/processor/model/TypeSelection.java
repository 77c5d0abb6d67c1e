package io.github.nativeflags.processor.model;

import io.github.nativeflags.NativeFlagEnum.Abi;
import io.github.nativeflags.processor.c.CConstant;
import io.github.nativeflags.processor.c.CEnum;
import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.NamePatterns;
import io.github.nativeflags.processor.problem.NearNames;
import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The enumerations of a text that a spec means. */
final class TypeSelection {
  private final FlagSpec spec;
  private final Reading reading;
  private final CUnit unit;
  private final Problems problems;

  private TypeSelection(FlagSpec spec, Reading reading, Problems problems) {
    this.spec = spec;
    this.reading = reading;
    this.unit = reading.unit();
    this.problems = problems;
  }

  /** Those meant that have no errors; the problems of those meant are told, and of no others. */
  static List<CEnum> select(FlagSpec spec, Reading reading, Problems problems) {
    TypeSelection selection = new TypeSelection(spec, reading, problems);
    List<CEnum> selected = new ArrayList<>();
    if (!spec.types().isEmpty()) {
      selected.addAll(selection.byName());
    } else if (reading.unit().macros().isEmpty()) {
      selected.addAll(selection.only());
    }
    reading.unit().macros().ifPresent(selected::add);
    selected.forEach(selection::report);
    return selected.stream().filter(e -> !e.hasErrors() && !e.constants().isEmpty()).toList();
  }

  /** Whether one spec means several enumerations, so that each is named after its C name. */
  static boolean many(FlagSpec spec) {
    return spec.types().size() > 1
        || spec.types().stream().anyMatch(NamePatterns::isGlob)
        || !spec.types().isEmpty() && !spec.macros().isEmpty();
  }

  private void report(CEnum declared) {
    declared.problems().stream()
        .filter(p -> spec.abi() == Abi.AUTO || p.kind() != ProblemKind.ABI_DIFFERS)
        .forEach(problems::add);
  }

  private List<CEnum> byName() {
    NamePatterns patterns = new NamePatterns(spec.types());
    Set<CEnum> selected = new LinkedHashSet<>();
    for (int i = 0; i < patterns.wanted().size(); i++) {
      int index = i;
      List<CEnum> found =
          unit.enums().stream()
              .filter(e -> names(e).anyMatch(n -> patterns.matches(index, n)))
              .toList();
      if (found.isEmpty()) {
        unknown(patterns.wanted().get(i));
      }
      selected.addAll(found);
    }
    return withoutRepetitions(selected);
  }

  /** What is asked for may be among what could not be read: that is told, too. */
  private void unknown(String wanted) {
    List<String> names = unit.enums().stream().flatMap(TypeSelection::names).distinct().toList();
    Problem unknown =
        Problem.of(ProblemKind.UNKNOWN_TYPE, wanted, NearNames.hint(wanted, names)).on("types");
    Optional<Place> leftOut = unit.leftOut(wanted);
    problems.add(leftOut.map(p -> unknown.with("left out by this", p)).orElse(unknown));
    unit.enums().stream().filter(CEnum::hasErrors).limit(5).forEach(this::report);
    unit.doubts().stream().limit(5).forEach(problems::add);
  }

  private List<CEnum> only() {
    Set<String> included = unit.included().stream().map(CSource::file).collect(Collectors.toSet());
    List<CEnum> enums =
        withoutRepetitions(
            unit.enums().stream()
                .filter(e -> e.origin() != CEnum.Origin.VARIABLES)
                .filter(e -> !included.contains(e.place().file()))
                .toList());
    List<CEnum> ofPage = enums.stream().filter(reading::isNamedByPage).toList();
    if (enums.size() > 1 && ofPage.size() == 1) {
      return ofPage;
    }
    if (enums.isEmpty() && !problems.hasErrors()) {
      problems.add(Problem.of(ProblemKind.NO_DECLARATION));
      unit.doubts().forEach(problems::add);
    } else if (enums.size() > 1) {
      String names = enums.stream().map(TypeSelection::label).collect(Collectors.joining(", "));
      problems.add(
          Problem.at(enums.get(1).place(), ProblemKind.SEVERAL_ENUMERATIONS, names)
              .with("the first is here", enums.get(0).place()));
      return enums.stream().filter(CEnum::hasErrors).toList();
    }
    return enums;
  }

  /** The same declaration in two texts, or twice in one, is one enumeration. */
  private static List<CEnum> withoutRepetitions(Iterable<CEnum> enums) {
    Map<List<Object>, CEnum> distinct = new LinkedHashMap<>();
    for (CEnum e : enums) {
      List<Object> constants = new ArrayList<>();
      e.constants().forEach(c -> constants.addAll(List.of(c.name(), c.value())));
      distinct.putIfAbsent(List.of(names(e).toList(), constants, e.hasErrors()), e);
    }
    return List.copyOf(distinct.values());
  }

  static String label(CEnum declared) {
    return names(declared).findFirst().orElse("an enumeration");
  }

  /** Typedefs, then the tag, then both with their scope; for an anonymous one its constants. */
  private static Stream<String> names(CEnum declared) {
    List<String> names =
        Stream.concat(declared.typedefs().stream(), declared.tag().stream()).distinct().toList();
    if (names.isEmpty()) {
      return declared.constants().stream().map(CConstant::name);
    }
    return declared.scope().isEmpty()
        ? names.stream()
        : Stream.concat(names.stream(), names.stream().map(n -> declared.scope() + "::" + n));
  }
}
