package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CConstant;
import io.github.nativeflags.processor.c.CEnum;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.page.ReferencePage.Described;
import io.github.nativeflags.processor.problem.NearNames;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documentation of each constant, by the page where it has one, else by its comment. */
final class Descriptions {
  private final Map<String, Doc> byName;

  private Descriptions(Map<String, Doc> byName) {
    this.byName = byName;
  }

  static Descriptions of(CEnum declared, Optional<ReferencePage> page, Problems problems) {
    Map<String, Doc> byName = new LinkedHashMap<>();
    page.ifPresent(p -> p.constants().forEach(d -> byName.putIfAbsent(d.name(), d.doc())));
    page.ifPresent(p -> check(declared, p, problems));
    return new Descriptions(byName);
  }

  Doc of(CConstant constant) {
    Doc described = byName.getOrDefault(constant.name(), Doc.EMPTY);
    return described.isEmpty() ? constant.doc() : described;
  }

  private static void check(CEnum declared, ReferencePage page, Problems problems) {
    List<CConstant> constants = declared.constants();
    List<String> names = constants.stream().map(CConstant::name).toList();
    for (CConstant constant : constants) {
      if (constant.implicit()) {
        problems.add(
            Problem.at(
                constant.place(), ProblemKind.IMPLICIT_VALUES, constant.name() + " and others"));
        break;
      }
    }
    List<String> described = page.constants().stream().map(Described::name).toList();
    for (CConstant constant : constants) {
      if (!described.isEmpty() && !described.contains(constant.name())) {
        problems.add(Problem.at(constant.place(), ProblemKind.NOT_DESCRIBED, constant.name()));
      }
    }
    // A page may describe several enumerations: only a near miss of one of ours is worth a word
    for (Described entry : page.constants()) {
      int index = names.indexOf(entry.name());
      if (index >= 0) {
        compare(constants.get(index), entry, problems);
      } else if (NearNames.nearest(entry.name(), names).isPresent() && page.syntax().size() == 1) {
        problems.add(
            Problem.at(
                entry.place(),
                ProblemKind.DESCRIBED_BUT_NOT_DECLARED,
                entry.name(),
                NearNames.hint(entry.name(), names)));
      }
    }
  }

  private static void compare(CConstant constant, Described described, Problems problems) {
    described
        .value()
        .flatMap(Descriptions::number)
        .filter(v -> (int) (v ^ constant.value()) != 0)
        .ifPresent(
            v ->
                problems.add(
                    Problem.at(
                            described.place(),
                            ProblemKind.CONFLICTING_VALUE,
                            constant.name(),
                            constant.value(),
                            v)
                        .with("declared here", constant.place())));
  }

  private static Optional<Long> number(String text) {
    try {
      return Optional.of(Long.decode(text.strip().replaceAll("[uUlL]+$", "")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
