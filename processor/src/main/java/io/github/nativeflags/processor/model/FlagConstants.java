package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.doc.Deprecation;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.number.IntegerType;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The constants of an enumeration as meant.
 *
 * @param spec the spec as it applies to the enumeration
 * @param roles what each is for
 * @param descriptions what each means
 */
record FlagConstants(FlagSpec spec, Roles roles, Descriptions descriptions) {

  /** The constants, in the order of their declaration. */
  List<FlagConstant> of(CEnum declared, IntegerType type, Problems problems) {
    Map<String, String> names = JavaNames.constantNames(spec, declared, problems);
    Map<Long, List<FlagConstant>> byValue = new HashMap<>();
    Map<String, FlagConstant> resolved = new HashMap<>();
    for (CConstant constant : preferredFirst(declared.constants())) {
      long value = type.value(constant.value());
      List<FlagConstant> equal = byValue.computeIfAbsent(value, v -> new ArrayList<>());
      Optional<FlagConstant> original =
          equal.stream().filter(other -> roles.isOtherName(constant, other)).findFirst();
      String javaName = Objects.requireNonNull(names.get(constant.name()));
      FlagConstant meant = meant(constant, javaName, value, original);
      if (original.isEmpty()) {
        equal.add(meant);
      } else if (isPreferred(constant)) {
        problems.add(twice(constant, original.get()));
      }
      resolved.put(constant.name(), meant);
    }
    return declared.constants().stream()
        .map(c -> Objects.requireNonNull(resolved.get(c.name())))
        .toList();
  }

  private FlagConstant meant(
      CConstant constant, String javaName, long value, Optional<FlagConstant> original) {
    Doc doc = descriptions.of(constant);
    return new FlagConstant(
        constant.name(),
        javaName,
        value,
        constant.radix() != 0 ? constant.radix() : roles.usualRadix(),
        roles.of(constant),
        original.map(FlagConstant::javaName),
        doc,
        deprecated(constant, doc));
  }

  private List<CConstant> preferredFirst(List<CConstant> declared) {
    return Stream.concat(
            declared.stream().filter(this::isPreferred),
            declared.stream().filter(c -> !isPreferred(c)))
        .toList();
  }

  private boolean isPreferred(CConstant constant) {
    return spec.meaning().of(constant.name()).preferred();
  }

  private static Problem twice(CConstant constant, FlagConstant other) {
    return Problem.at(
            constant.place(), ProblemKind.PREFERRED_TWICE, other.nativeName(), constant.name())
        .on("constants");
  }

  private Optional<String> deprecated(CConstant constant, Doc doc) {
    return Optional.of(spec.meaning().of(constant.name()).deprecated())
        .filter(said -> !said.isEmpty())
        .or(constant::deprecated)
        .or(() -> Deprecation.in(doc, constant.name()));
  }
}
