package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.problem.Place;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values and types of enumerators, as each ABI's compiler chooses them. */
final class EnumValues {
  /** A constant as written; {@code value} is null when it has no initializer. */
  record Enumerator(Token name, CExpression value, Doc doc, Optional<String> deprecated) {}

  /** The type of an enumeration and its constants. */
  record Result(CType type, List<CConstant> constants) {}

  private final CAbi abi;
  private final Problems problems;
  private final Map<String, ConstantEvaluator.Constant> names = new HashMap<>();
  private final ConstantEvaluator evaluator = new ConstantEvaluator(names, false);

  EnumValues(CAbi abi, Problems problems) {
    this.abi = abi;
    this.problems = problems;
  }

  void variable(String name, CType type, CExpression value) {
    CValue converted = evaluator.evaluate(value).as(type);
    names.put(name, new ConstantEvaluator.Constant(converted, evaluator.radix(value)));
  }

  Optional<Result> of(
      Optional<String> tag, Optional<CType> fixed, List<Enumerator> enumerators, boolean scoped) {
    Map<String, ConstantEvaluator.Constant> outside = scoped ? new HashMap<>(names) : Map.of();
    Map<String, Place> places = new HashMap<>();
    List<CValue> values = new ArrayList<>();
    List<Integer> radixes = new ArrayList<>();
    boolean good = true;
    CValue previous = null;
    int radix = 10;
    for (Enumerator e : enumerators) {
      Place first = places.putIfAbsent(e.name().text(), e.name().place());
      if (first != null) {
        good = false;
        problems.add(
            Problem.at(e.name().place(), ProblemKind.DUPLICATE_ENUMERATOR, e.name().text())
                .with("first declared here", first));
      }
      CValue value = CValue.of(CType.INT, 0);
      try {
        value = value(e, fixed, previous);
        radix = e.value() == null ? radix : evaluator.radix(e.value());
      } catch (CFailure failure) {
        good = false;
        problems.add(failure.problem());
      }
      previous = value;
      values.add(value);
      radixes.add(radix);
      names.put(e.name().text(), new ConstantEvaluator.Constant(value, radix));
    }
    Optional<CType> type = fixed.or(() -> chosen(values, enumerators));
    if (!good || type.isEmpty()) {
      return Optional.empty();
    }
    List<CConstant> constants = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      constants.add(constant(enumerators.get(i), values.get(i), radixes.get(i)));
      name(tag, enumerators.get(i).name().text(), values.get(i), radixes.get(i), type.get());
    }
    if (scoped) {
      enumerators.forEach(e -> names.remove(e.name().text()));
      outside.forEach(names::put);
    }
    return Optional.of(new Result(type.get(), List.copyOf(constants)));
  }

  private void name(Optional<String> tag, String name, CValue value, int radix, CType type) {
    CValue known = value.fits(CType.INT) ? value.as(CType.INT) : value.as(type);
    ConstantEvaluator.Constant constant = new ConstantEvaluator.Constant(known, radix);
    names.put(name, constant);
    tag.ifPresent(t -> names.put(t + "::" + name, constant));
  }

  private static CConstant constant(Enumerator e, CValue value, int radix) {
    return new CConstant(
        e.name().text(),
        value.bits(),
        radix,
        e.value() == null,
        e.doc(),
        e.deprecated(),
        e.name().place());
  }

  private CValue value(Enumerator e, Optional<CType> fixed, CValue previous) {
    Optional<CValue> own = Optional.ofNullable(e.value()).map(evaluator::evaluate);
    BigInteger exact =
        own.isPresent()
            ? own.get().exact()
            : previous == null ? BigInteger.ZERO : previous.exact().add(BigInteger.ONE);
    if (fixed.isPresent()) {
      CValue value = CValue.of(fixed.get(), exact.longValue());
      if (!value.exact().equals(exact)) {
        throw new CFailure(
            e.name(), ProblemKind.OUT_OF_RANGE, e.name().text(), exact, fixed.get().name());
      }
      return value;
    }
    if (abi == CAbi.LLP64) {
      // MSVC cuts every value to int.
      return CValue.of(CType.INT, exact.longValue());
    }
    for (CType type : List.of(CType.INT, CTypes.UINT, CTypes.LLONG, CTypes.ULLONG)) {
      CValue value = CValue.of(type, exact.longValue());
      if (value.exact().equals(exact)) {
        return type.equals(CType.INT) ? value : own.orElse(value);
      }
    }
    throw new CFailure(
        e.name(), ProblemKind.OUT_OF_RANGE, e.name().text(), exact, "any integer type");
  }

  /**
   * As gcc: the narrowest type from int on that holds all values, unsigned unless one is negative.
   */
  private Optional<CType> chosen(List<CValue> values, List<Enumerator> enumerators) {
    if (abi == CAbi.LLP64) {
      return Optional.of(CType.INT);
    }
    boolean negative = values.stream().anyMatch(v -> v.exact().signum() < 0);
    CType narrow = negative ? CType.INT : CTypes.UINT;
    CType wide = new CType(negative ? "long" : "unsigned long", 64, negative);
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).fits(wide)) {
        problems.add(
            Problem.at(
                enumerators.get(i).name().place(),
                ProblemKind.OUT_OF_RANGE,
                enumerators.get(i).name().text(),
                values.get(i).exact(),
                "a type with the negative constants"));
        return Optional.empty();
      }
    }
    return Optional.of(values.stream().allMatch(v -> v.fits(narrow)) ? narrow : wide);
  }
}
