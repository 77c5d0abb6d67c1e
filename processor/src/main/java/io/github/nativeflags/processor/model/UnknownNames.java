package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.model.FlagSpec.Single;
import io.github.nativeflags.processor.model.TypeSelection.Selected;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.NearNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names in a spec that nothing has which it means.
 *
 * @param spec the spec
 * @param selected what it means
 */
record UnknownNames(FlagSpec spec, List<Selected> selected) {

  void tell(Problems problems) {
    // What could not be read may have the names
    if (selected.isEmpty() || selected.stream().anyMatch(s -> s.declared().hasErrors())) {
      return;
    }
    Set<String> all = constants(selected);
    constants(spec.meaning(), all, problems);
    if (TypeSelection.many(spec)) {
      spec.meaning().fields().stream()
          .filter(f -> !f.names().isEmpty() && f.names().stream().noneMatch(all::contains))
          .forEach(f -> problems.add(MaskFields.unknown(f, f.names().get(0), all)));
    }
    spec.meaning().single().forEach(single -> tell(single, problems));
  }

  private void tell(Single single, Problems problems) {
    List<Selected> meant = selected.stream().filter(s -> AppliedSpec.isMeant(single, s)).toList();
    if (meant.isEmpty()) {
      String name = single.nativeName();
      Set<String> names =
          selected.stream().flatMap(TypeSelection::names).collect(Collectors.toSet());
      problems.add(
          Problem.of(ProblemKind.UNKNOWN_TYPE, name, NearNames.hint(name, names))
              .on("enumerations"));
    } else {
      constants(single.meaning(), constants(meant), problems);
    }
  }

  private static void constants(FlagSpec.Meaning meaning, Set<String> known, Problems problems) {
    for (String name : meaning.constants().keySet()) {
      if (!known.contains(name)) {
        problems.add(
            Problem.of(ProblemKind.UNKNOWN_CONSTANT, name, NearNames.hint(name, known))
                .on("constants"));
      }
    }
  }

  private static Set<String> constants(List<Selected> selected) {
    Set<String> names = new LinkedHashSet<>();
    selected.forEach(
        s -> s.declared().constants().stream().map(CConstant::name).forEach(names::add));
    return names;
  }
}
