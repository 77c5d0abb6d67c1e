package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Place;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be said of an enumeration whose compiler chooses its type. */
final class EnumChecks {
  private EnumChecks() {}

  /** What does not fit the type of the whole: a negative constant beside one of 64 bits. */
  static List<Problem> of(List<EnumConstant> constants, CType type, CAbi abi) {
    Optional<EnumConstant> beyond = beyond(constants, type);
    if (beyond.isPresent()) {
      EnumConstant c = beyond.get();
      String wanted = "a type that also holds the negative constants";
      return List.of(
          EnumValues.outOfRange(c.enumerator(), c.value().orElseThrow().exact(), wanted).problem());
    }
    return abi == CAbi.LP64
        ? beyond(constants, CType.INT).map(EnumChecks::otherAbi).stream().toList()
        : List.of();
  }

  private static Optional<EnumConstant> beyond(List<EnumConstant> constants, CType type) {
    return constants.stream()
        .filter(c -> c.value().filter(v -> !v.fits(type)).isPresent())
        .findFirst();
  }

  private static Problem otherAbi(EnumConstant c) {
    return Problem.at(
        c.enumerator().name().place(),
        ProblemKind.ABI_DIFFERS,
        c.name(),
        c.value().orElseThrow().exact(),
        c.value().orElseThrow().as(CType.INT).bits(),
        "every constant is an int");
  }

  /** Each cause once, in the order of the text. */
  static List<Problem> inOrder(List<Problem> problems) {
    Set<Object> causes = new HashSet<>();
    return problems.stream()
        .filter(p -> causes.add(p.cause()))
        .sorted(Comparator.comparing(p -> p.place().map(Place::line).orElse(0)))
        .toList();
  }
}
