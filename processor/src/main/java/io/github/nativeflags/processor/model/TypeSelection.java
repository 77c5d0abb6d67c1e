package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.NamePatterns;
import io.github.nativeflags.processor.text.Names;
import io.github.nativeflags.processor.text.NearNames;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The enumerations of its texts that a spec means. */
final class TypeSelection {
  /** More names than this say no more. */
  private static final int MAX_NAMES = 30;

  private final FlagSpec spec;
  private final List<Reading> readings;
  private final Problems problems;
  private final List<Outcome> missing = new ArrayList<>();

  private TypeSelection(FlagSpec spec, List<Reading> readings, Problems problems) {
    this.spec = spec;
    this.readings = readings;
    this.problems = problems;
  }

  /** An enumeration that is meant, and what it was read from. */
  record Selected(Reading reading, CEnum declared) {}

  /**
   * What a spec means.
   *
   * @param enums the enumerations
   * @param missing the names that no enumeration has, as what became of them
   */
  record Selection(List<Selected> enums, List<Outcome> missing) {}

  /** Those meant, also with errors: these have to be told, and those of no others. */
  static Selection select(FlagSpec spec, List<Reading> readings, Problems problems) {
    TypeSelection selection = new TypeSelection(spec, readings, problems);
    List<Selected> selected = new ArrayList<>();
    if (!spec.choice().types().isEmpty()) {
      selected.addAll(selection.byName());
    } else if (readings.stream().allMatch(r -> r.unit().macros().isEmpty())) {
      selected.addAll(selection.only());
    }
    for (Reading reading : readings) {
      reading
          .unit()
          .macros()
          .filter(m -> !reading.failed())
          .ifPresent(m -> selected.add(new Selected(reading, m)));
    }
    return new Selection(selected, selection.missing);
  }

  /** Whether one spec means several enumerations, so that each is named after its C name. */
  static boolean many(FlagSpec spec) {
    return spec.choice().types().size() > 1
        || spec.choice().types().stream().anyMatch(NamePatterns::isGlob)
        || !spec.choice().types().isEmpty() && !spec.choice().macros().isEmpty();
  }

  /** Whether a name asks for all that it matches; a name after {@code !} asks for nothing. */
  static boolean isPattern(String type) {
    return NamePatterns.isGlob(type) && !type.startsWith("!");
  }

  /** Whether what cannot be read of a text may be meant, by the names that its pages tell. */
  static boolean mayMean(FlagSpec spec, Reading reading) {
    NamePatterns patterns = new NamePatterns(spec.choice().types());
    List<String> names = reading.pages().stream().flatMap(p -> p.names().stream()).toList();
    return spec.choice().types().isEmpty()
        || names.isEmpty()
        || names.stream().anyMatch(patterns::matches);
  }

  private Stream<Selected> all() {
    return readings.stream()
        .flatMap(r -> r.unit().enums().stream().map(e -> new Selected(r, e)))
        .filter(s -> !s.reading().failedIn(s.declared().place().file()));
  }

  private List<Selected> byName() {
    NamePatterns patterns = new NamePatterns(spec.choice().types());
    List<Selected> all = all().toList();
    List<Selected> selected = new ArrayList<>();
    for (int i = 0; i < patterns.wanted().size(); i++) {
      int wanted = i;
      boolean found = false;
      boolean any = NamePatterns.meanAll(List.of(patterns.wanted().get(i)));
      for (Selected each : all) {
        if (any && isIncluded(each)) {
          // Included files serve values; to be meant, their types have to be named
          continue;
        }
        if (isUnreadable(each.declared()) && isPattern(patterns.wanted().get(i))
            || names(each).anyMatch(n -> patterns.matches(wanted, n))) {
          found = true;
          selected.add(each);
        }
      }
      if (!found) {
        unknown(patterns.wanted().get(i));
      }
    }
    return withoutRepetitions(selected);
  }

  /** One of which not even a name could be read may be any. */
  private static boolean isUnreadable(CEnum e) {
    return e.hasErrors() && names(e).findAny().isEmpty();
  }

  /** What is asked for may be among what could not be read: that is told, too. */
  private void unknown(String wanted) {
    if (readings.stream().anyMatch(r -> r.failed() && mayMean(spec, r))) {
      return;
    }
    List<String> names = all().flatMap(TypeSelection::names).distinct().toList();
    String hint =
        NamePatterns.meanAll(List.of(wanted))
            ? declaredBelow()
            : constantOf(wanted).orElse(NearNames.hint(wanted, names));
    Problem unknown = Problem.of(ProblemKind.UNKNOWN_TYPE, wanted, hint).on("types");
    Optional<Place> leftOut =
        readings.stream().flatMap(r -> r.unit().leftOut(wanted).stream()).findFirst();
    Problems told = new Problems();
    missing.add(new Outcome(wanted, Optional.empty(), Optional.empty(), told));
    told.add(leftOut.map(p -> unknown.with("left out by this", p)).orElse(unknown));
    if (hint.isEmpty()) {
      all()
          .map(Selected::declared)
          .filter(CEnum::hasErrors)
          .limit(5)
          .forEach(e -> problemsOf(e, spec).forEach(told::add));
    }
    readings.stream().flatMap(r -> r.unit().doubts().stream()).limit(5).forEach(told::add);
  }

  /** The files that declare something and are read only because others include them. */
  private String declaredBelow() {
    List<String> files =
        all()
            .filter(TypeSelection::isIncluded)
            .map(s -> s.declared().place().file())
            .distinct()
            .toList();
    return files.isEmpty()
        ? ""
        : " What it includes declares some: name " + Names.list(files, 6) + ", or the types.";
  }

  /** A constant names only an enumeration that has no name of its own. */
  private Optional<String> constantOf(String wanted) {
    return all()
        .map(Selected::declared)
        .filter(e -> e.constants().stream().anyMatch(c -> c.name().equals(wanted)))
        .map(e -> " " + wanted + " is a constant of " + label(e) + ".")
        .findFirst();
  }

  /** What is wrong with an enumeration or worth saying. */
  static List<Problem> problemsOf(CEnum declared, FlagSpec spec) {
    return declared.problems().stream()
        .filter(p -> spec.texts().abi().isEmpty() || p.kind() != ProblemKind.ABI_DIFFERS)
        .toList();
  }

  private List<Selected> only() {
    List<Selected> enums =
        withoutRepetitions(
            all()
                .filter(s -> s.declared().origin() != CEnum.Origin.VARIABLES)
                .filter(s -> !isIncluded(s))
                .toList());
    List<Selected> ofPage =
        enums.stream().filter(s -> s.reading().isNamedByPage(s.declared())).toList();
    if (enums.size() > 1 && ofPage.size() == 1) {
      return ofPage;
    }
    if (enums.isEmpty() && readings.stream().noneMatch(Reading::failed) && !problems.hasErrors()) {
      problems.add(Problem.of(ProblemKind.NO_DECLARATION));
      readings.stream().flatMap(r -> r.unit().doubts().stream()).forEach(problems::add);
    } else if (enums.size() > 1) {
      problems.add(several(enums.stream().map(Selected::declared).toList()));
      return enums.stream().filter(s -> s.declared().hasErrors()).toList();
    }
    return enums;
  }

  private static Problem several(List<CEnum> enums) {
    List<String> names = enums.stream().map(TypeSelection::label).toList();
    return Problem.at(
            enums.get(1).place(), ProblemKind.SEVERAL_ENUMERATIONS, Names.list(names, MAX_NAMES))
        .with("the first is here", enums.get(0).place());
  }

  private static boolean isIncluded(Selected selected) {
    return selected.reading().isIncluded(selected.declared().place().file());
  }

  /** The same declaration in two texts, or twice in one, is one enumeration. */
  private static List<Selected> withoutRepetitions(Iterable<Selected> enums) {
    Map<List<Object>, Selected> distinct = new LinkedHashMap<>();
    for (Selected selected : enums) {
      List<Object> constants = new ArrayList<>();
      CEnum e = selected.declared();
      e.constants().forEach(c -> constants.addAll(List.of(c.name(), c.value())));
      distinct.putIfAbsent(List.of(names(selected).toList(), constants, e.hasErrors()), selected);
    }
    return List.copyOf(distinct.values());
  }

  static String label(CEnum declared) {
    return names(declared).findFirst().orElse("an enumeration");
  }

  /** Its own; one without a name also goes by that which its page gives it. */
  static Stream<String> names(Selected selected) {
    CEnum e = selected.declared();
    boolean nameless = e.typedefs().isEmpty() && e.tag().isEmpty();
    return nameless ? Stream.concat(selected.reading().nameOnPage(e).stream(), names(e)) : names(e);
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
