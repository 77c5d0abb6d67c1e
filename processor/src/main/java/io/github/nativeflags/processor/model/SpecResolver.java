package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.model.TypeSelection.Selected;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The enumerations of a spec, each resolved by itself. */
public final class SpecResolver {
  private final FlagSpec spec;
  private final Map<String, CEnum> taken = new HashMap<>();

  private SpecResolver(FlagSpec spec) {
    this.spec = spec;
  }

  /** What becomes of each enumeration; problems of the spec as a whole are told apart. */
  public static List<Outcome> resolve(FlagSpec spec, List<Reading> readings, Problems problems) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Reading reading : readings) {
      if (!reading.problems().isEmpty() && TypeSelection.mayMean(spec, reading)) {
        outcomes.add(failed(reading));
      }
    }
    TypeSelection.Selection selection = TypeSelection.select(spec, readings, problems);
    outcomes.addAll(selection.missing());
    List<Selected> selected = selection.enums();
    readings.forEach(r -> assumed(spec, readings, r).forEach(problems::add));
    SpecResolver resolver = new SpecResolver(spec);
    new UnknownNames(spec, selected).tell(problems);
    selected.forEach(s -> outcomes.add(resolver.outcome(s)));
    tellUnused(selected, problems);
    return outcomes;
  }

  /** What is assumed of a text's conditions and matters to the enumerations that are meant. */
  private static List<Problem> assumed(FlagSpec spec, List<Reading> readings, Reading one) {
    return one.unit()
        .assumed(
            unit -> {
              Reading other = one.as(unit);
              List<Reading> all = readings.stream().map(r -> r == one ? other : r).toList();
              return TypeSelection.select(spec, all, new Problems()).enums().stream()
                  .filter(s -> s.reading() == other)
                  .map(Selected::declared)
                  .toList();
            });
  }

  /** Beside a header, a page may be of something else altogether. */
  private static void tellUnused(List<Selected> selected, Problems problems) {
    Map<Reading, Set<String>> unused = new IdentityHashMap<>();
    for (Selected each : selected) {
      Set<String> here = each.reading().unusedBy(each.declared());
      unused.merge(each.reading(), here, (a, b) -> intersection(a, b));
    }
    List<String> files = unused.values().stream().flatMap(Set::stream).sorted().toList();
    if (!files.isEmpty()) {
      problems.add(Problem.of(ProblemKind.UNUSED_PAGE, Names.list(files, 10)).on("source"));
    }
  }

  private static Set<String> intersection(Set<String> first, Set<String> second) {
    return first.stream().filter(second::contains).collect(Collectors.toSet());
  }

  private static Outcome failed(Reading reading) {
    Problems problems = new Problems();
    reading.problems().forEach(problems::add);
    return new Outcome(reading.texts().name(), Optional.empty(), Optional.empty(), problems);
  }

  private Outcome outcome(Selected selected) {
    CEnum declared = selected.declared();
    Problems problems = new Problems();
    TypeSelection.problemsOf(declared, spec).forEach(problems::add);
    Optional<FlagEnum> resolved = Optional.empty();
    if (!declared.hasErrors() && !declared.constants().isEmpty()) {
      resolved =
          Optional.of(
              new FlagEnumResolver(
                      AppliedSpec.of(spec, selected), selected.reading(), declared, problems)
                  .resolve());
      checkTypes(declared, resolved.get(), problems);
    }
    String label = resolved.map(FlagEnum::nativeName).orElse(TypeSelection.label(declared));
    return new Outcome(label, resolved, Optional.of(declared.place()), problems);
  }

  /** No two of them may be generated under one name. */
  private void checkTypes(CEnum declared, FlagEnum resolved, Problems problems) {
    Optional<String> clash = resolved.typeNames().stream().filter(taken::containsKey).findFirst();
    clash.ifPresent(
        type -> problems.add(collision(declared, Objects.requireNonNull(taken.get(type)), type)));
    if (!problems.hasErrors()) {
      resolved.typeNames().forEach(type -> taken.putIfAbsent(type, declared));
    }
  }

  private static Problem collision(CEnum declared, CEnum other, String type) {
    return Problem.at(
            declared.place(),
            ProblemKind.TYPE_COLLISION,
            TypeSelection.label(declared),
            TypeSelection.label(other),
            type)
        .with("the other is here", other.place());
  }
}
