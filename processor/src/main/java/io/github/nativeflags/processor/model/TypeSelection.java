package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CEnum;
import io.github.nativeflags.processor.problem.NearNames;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The enumerations of a text that a spec means. */
final class TypeSelection {
  private TypeSelection() {}

  static List<CEnum> select(FlagSpec spec, List<CEnum> enums, Problems problems) {
    if (spec.types().isEmpty()) {
      return only(enums, problems);
    }
    Set<CEnum> selected = new LinkedHashSet<>();
    for (String wanted : spec.types()) {
      List<CEnum> found = enums.stream().filter(e -> matches(wanted, e)).toList();
      if (found.isEmpty()) {
        List<String> names = enums.stream().flatMap(TypeSelection::names).distinct().toList();
        problems.add(
            Problem.of(ProblemKind.UNKNOWN_TYPE, wanted, NearNames.hint(wanted, names))
                .on("types"));
      }
      selected.addAll(found);
    }
    return List.copyOf(selected);
  }

  /** Whether one spec means several enumerations, so that each is named after its C name. */
  static boolean many(FlagSpec spec) {
    return spec.types().size() > 1 || spec.types().stream().anyMatch(t -> t.matches(".*[*?].*"));
  }

  private static List<CEnum> only(List<CEnum> enums, Problems problems) {
    if (enums.isEmpty() && !problems.hasErrors()) {
      problems.add(Problem.of(ProblemKind.NO_DECLARATION));
    } else if (enums.size() > 1) {
      String names = enums.stream().map(TypeSelection::label).collect(Collectors.joining(", "));
      problems.add(
          Problem.at(enums.get(1).place(), ProblemKind.SEVERAL_ENUMERATIONS, names)
              .with("the first is here", enums.get(0).place()));
      return List.of();
    }
    return enums;
  }

  static String label(CEnum declared) {
    return names(declared).findFirst().orElse("an enumeration");
  }

  private static boolean matches(String glob, CEnum declared) {
    List<String> parts = new ArrayList<>();
    glob.chars()
        .forEach(c -> parts.add(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote("" + (char) c)));
    Pattern pattern = Pattern.compile(String.join("", parts));
    return names(declared).anyMatch(n -> pattern.matcher(n).matches());
  }

  /** Typedefs, then the tag; for an anonymous one its constants. */
  private static Stream<String> names(CEnum declared) {
    List<String> names =
        Stream.concat(declared.typedefs().stream(), declared.tag().stream()).distinct().toList();
    return names.isEmpty() ? declared.constants().stream().map(c -> c.name()) : names.stream();
  }
}
