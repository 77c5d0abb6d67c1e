package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.EnumDocumentation;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.expression.Written;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The constants of an enumeration put together from what was written and what it evaluates to. */
final class Constants {
  private Constants() {}

  /** Those that have a value, converted to the type. */
  static List<CConstant> of(
      List<Enumerator> enumerators,
      List<EnumValues.Value> values,
      EnumDocumentation documentation) {
    List<CConstant> constants = new ArrayList<>();
    for (int i = 0; i < enumerators.size(); i++) {
      Enumerator e = enumerators.get(i);
      EnumValues.Value value = values.get(i);
      EnumDocumentation.OfConstant said = documentation.constants().get(i);
      constants.add(
          new CConstant(
              e.name().text(),
              value.value().map(CValue::bits).orElse(0L),
              value.radix(),
              Written.of(e.initializer()),
              said.doc(),
              e.deprecated().or(said::deprecated),
              e.name().place()));
    }
    return List.copyOf(constants);
  }

  /** What does not fit the type of the whole: a negative constant beside one of 64 bits. */
  static void check(
      List<Enumerator> enumerators,
      List<EnumValues.Value> values,
      CType type,
      CAbi abi,
      List<Problem> problems) {
    for (int i = 0; i < values.size(); i++) {
      Enumerator e = enumerators.get(i);
      Optional<CValue> value = values.get(i).value();
      if (value.filter(v -> !v.fits(type)).isPresent()) {
        problems.add(
            EnumValues.outOfRange(
                    e, value.get().exact(), "a type that also holds the negative constants")
                .problem());
        return;
      }
    }
    if (abi == CAbi.LP64) {
      noteOtherAbi(enumerators, values, problems);
    }
  }

  private static void noteOtherAbi(
      List<Enumerator> enumerators, List<EnumValues.Value> values, List<Problem> problems) {
    for (int i = 0; i < values.size(); i++) {
      Optional<CValue> value = values.get(i).value();
      if (value.filter(v -> !v.fits(CType.INT)).isPresent()) {
        Enumerator e = enumerators.get(i);
        problems.add(
            Problem.at(
                e.name().place(),
                ProblemKind.ABI_DIFFERS,
                e.name().text(),
                value.get().exact(),
                value.get().as(CType.INT).bits(),
                "every constant is an int"));
        return;
      }
    }
  }

  /** Each problem once, in the order of the text. */
  static List<Problem> inOrder(List<Problem> problems) {
    return problems.stream()
        .distinct()
        .sorted(Comparator.comparing(p -> p.place().map(Place::line).orElse(0)))
        .toList();
  }
}
