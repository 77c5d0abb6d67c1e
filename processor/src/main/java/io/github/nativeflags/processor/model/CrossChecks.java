package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.page.ReferencePage;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Names;
import io.github.nativeflags.processor.text.NearNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a page declares against what it describes. */
final class CrossChecks {
  /** More names than this say no more. */
  private static final int MAX_NAMES = 10;

  private final CEnum declared;
  private final ReferencePage page;
  private final Problems problems;
  private final Map<String, CConstant> constants = new HashMap<>();

  CrossChecks(CEnum declared, ReferencePage page, Problems problems) {
    this.declared = declared;
    this.page = page;
    this.problems = problems;
    declared.constants().forEach(c -> constants.put(c.name(), c));
  }

  void check(Reading reading, boolean implicitValues) {
    page.constants().forEach(this::checkValue);
    List<CConstant> silent = notDescribed();
    boolean ours = describesIt();
    if (ours && !silent.isEmpty()) {
      problems.add(
          Problem.at(
              silent.get(0).place(),
              ProblemKind.NOT_DESCRIBED,
              Names.list(names(silent), MAX_NAMES)));
    }
    if (reading.complete()) {
      checkDeclared(reading.constants(), names(silent), ours);
    }
    if (!implicitValues) {
      checkImplicit();
    }
  }

  /** A value that the page states is compared as the type holds it. */
  private void checkValue(Described described) {
    CConstant constant = constants.get(described.name());
    Optional<Long> stated = described.value().flatMap(CrossChecks::number);
    if (constant == null || stated.isEmpty()) {
      return;
    }
    if (declared.type().integer().pattern(stated.get() ^ constant.value()) != 0) {
      problems.add(
          Problem.at(
                  described.place(),
                  ProblemKind.CONFLICTING_VALUE,
                  constant.name(),
                  constant.value(),
                  described.value().get())
              .with("declared here", constant.place()));
    }
  }

  /** A page's lists may be those of something else, such as a function's. */
  private boolean describesIt() {
    return page.constants().stream().anyMatch(d -> constants.containsKey(d.name()));
  }

  private List<CConstant> notDescribed() {
    Set<String> described = new HashSet<>();
    page.constants().forEach(d -> described.add(d.name()));
    return declared.constants().stream().filter(c -> !described.contains(c.name())).toList();
  }

  /**
   * What other enumerations of the text declare is none of this one's business. A name elsewhere
   * than in a list of constants is told where it is a slip for one of them.
   */
  private void checkDeclared(Set<String> ofText, List<String> silent, boolean ours) {
    Set<String> told = new HashSet<>();
    for (Described entry : page.constants()) {
      boolean known = constants.containsKey(entry.name()) || ofText.contains(entry.name());
      if (!known && told.size() < MAX_NAMES && told.add(entry.name())) {
        String twin = NearNames.hint(entry.name(), silent);
        if (entry.listed() && ours || !twin.isEmpty()) {
          problems.add(
              Problem.at(
                  entry.place(), ProblemKind.DESCRIBED_BUT_NOT_DECLARED, entry.name(), twin));
        }
      }
    }
  }

  /** A value that nobody states; one that the description states was compared. */
  private void checkImplicit() {
    Set<String> stated = new HashSet<>();
    page.constants().stream()
        .filter(d -> d.value().flatMap(CrossChecks::number).isPresent())
        .forEach(d -> stated.add(d.name()));
    List<CConstant> implicit =
        declared.constants().stream()
            .filter(c -> c.implicit() && !stated.contains(c.name()))
            .filter(c -> c.place().file().equals(page.file()))
            .toList();
    if (!implicit.isEmpty()) {
      problems.add(
          Problem.at(
              implicit.get(0).place(),
              ProblemKind.IMPLICIT_VALUES,
              Names.list(names(implicit), MAX_NAMES)));
    }
  }

  private static List<String> names(List<CConstant> constants) {
    return constants.stream().map(CConstant::name).toList();
  }

  private static Optional<Long> number(String text) {
    String digits = text.strip().replaceAll("[uUlL]+$", "");
    try {
      if (digits.startsWith("~")) {
        return number(digits.substring(1)).map(v -> ~v);
      }
      boolean hex = digits.regionMatches(true, 0, "0x", 0, 2);
      return Optional.of(
          hex ? Long.parseUnsignedLong(digits.substring(2), 16) : Long.decode(digits));
    } catch (NumberFormatException e) {
      // An expression: what it says was read as C where it declares
      return Optional.empty();
    }
  }
}
