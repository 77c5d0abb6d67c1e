package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The values of constants under LP64 held against those under LLP64, where {@code long} is narrow.
 */
final class AbiComparison {
  private final Map<String, CConstant> elsewhere = new HashMap<>();

  private AbiComparison(CUnit llp64) {
    llp64.enums().stream().filter(e -> !e.hasErrors()).forEach(this::add);
    llp64.macros().filter(e -> !e.hasErrors()).ifPresent(this::add);
  }

  /** The first, with a note on each enumeration whose values are others in the second. */
  static CUnit noted(CUnit lp64, CUnit llp64) {
    return lp64.map(new AbiComparison(llp64)::noted);
  }

  private void add(CEnum e) {
    e.constants().forEach(c -> elsewhere.putIfAbsent(e.scope() + "::" + c.name(), c));
  }

  private CEnum noted(CEnum e) {
    if (e.problems().stream().anyMatch(p -> p.kind() == ProblemKind.ABI_DIFFERS)) {
      return e;
    }
    return e.constants().stream()
        .flatMap(c -> note(e, c).stream())
        .findFirst()
        .map(e::with)
        .orElse(e);
  }

  /** Beyond int the values differ by the type of the enumeration alone, which is told elsewhere. */
  private Optional<Problem> note(CEnum e, CConstant constant) {
    return Optional.ofNullable(elsewhere.get(e.scope() + "::" + constant.name()))
        .filter(other -> (int) other.value() != (int) constant.value())
        .map(
            other ->
                Problem.at(
                    constant.place(),
                    ProblemKind.ABI_DIFFERS,
                    constant.name(),
                    constant.value(),
                    other.value(),
                    "long has 32 bits"));
  }
}
