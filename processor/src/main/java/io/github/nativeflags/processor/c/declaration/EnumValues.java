package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.expression.Constant;
import io.github.nativeflags.processor.c.expression.ConstantEvaluator;
import io.github.nativeflags.processor.c.expression.Radix;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Place;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The values of the constants of one enumeration, as the ABI's compiler gives them. */
final class EnumValues {
  /** The constants with their values, and what is wrong with them. */
  record Evaluated(List<EnumConstant> constants, List<Problem> problems) {
    List<CValue> known() {
      return constants.stream().flatMap(c -> c.value().stream()).toList();
    }
  }

  private final CAbi abi;
  private final CScope scope;
  private final ConstantEvaluator evaluator;
  private final Optional<CType> fixed;
  private final List<EnumConstant> constants = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Place> places = new HashMap<>();
  private Optional<CValue> previous = Optional.of(CValue.of(CType.INT, -1));
  private int radix = 10;

  /** Those of an enumeration whose type is fixed, if it is. */
  EnumValues(CAbi abi, CScope scope, Optional<CType> fixed) {
    this.abi = abi;
    this.scope = scope;
    this.evaluator = ConstantEvaluator.in(scope);
    this.fixed = fixed;
  }

  /** What was added, in order. */
  Evaluated evaluated() {
    return new Evaluated(List.copyOf(constants), List.copyOf(problems));
  }

  /** The next constant, which may use those before it. */
  void add(Enumerator e) {
    checkNew(e.name());
    try {
      radix = e.initializer().map(i -> Radix.of(i, scope)).orElse(radix);
      previous = value(e);
    } catch (CFailure failure) {
      problems.add(failure.problem());
      scope.fail(e.name().text(), failure.problem());
      previous = Optional.empty();
    }
    previous.ifPresent(v -> scope.define(e.name().text(), new Constant(v, radix)));
    constants.add(new EnumConstant(e, previous, radix));
  }

  private void checkNew(Token name) {
    Optional<Place> first = Optional.ofNullable(places.putIfAbsent(name.text(), name.place()));
    first.ifPresent(
        place ->
            problems.add(
                Problem.at(name.place(), ProblemKind.DUPLICATE_ENUMERATOR, name.text())
                    .with("first declared here", place)));
  }

  /** 6.7.2.2p3: its initializer's value, else one more than the constant before, at first 0. */
  private Optional<CValue> value(Enumerator e) {
    Optional<CValue> own = e.initializer().map(evaluator::evaluate);
    if (own.isEmpty() && previous.isEmpty()) {
      scope.fail(e.name().text(), problems.get(problems.size() - 1));
      return Optional.empty();
    }
    BigInteger exact =
        own.or(() -> previous)
            .map(CValue::exact)
            .orElseThrow()
            .add(own.isPresent() ? BigInteger.ZERO : BigInteger.ONE);
    return Optional.of(fixed.isPresent() ? fixed(e, exact, fixed.get()) : free(e, exact, own));
  }

  /** C23 6.7.3.3p5, C++20 9.7.1p5: the declared type has to hold it. */
  private static CValue fixed(Enumerator e, BigInteger exact, CType type) {
    CValue value = CValue.of(type, exact.longValue());
    if (!value.exact().equals(exact)) {
      throw outOfRange(e, exact, type.name());
    }
    return value;
  }

  private CValue free(Enumerator e, BigInteger exact, Optional<CValue> own) {
    if (abi == CAbi.LLP64) {
      return cutToInt(e, exact);
    }
    if (scope.isCxx()) {
      return cxx(e, exact, own);
    }
    // As gcc, a value beyond int keeps the type of its initializer until the closing brace
    for (CType type : List.of(CType.INT, CTypes.UINT, CTypes.LLONG, CTypes.ULLONG)) {
      CValue value = CValue.of(type, exact.longValue());
      if (value.exact().equals(exact)) {
        return type.equals(CType.INT) ? value : own.orElse(value);
      }
    }
    throw outOfRange(e, exact, "any integer type");
  }

  /**
   * C++20 9.7.1p5: the type of the initializer, else that of the constant before if it holds it.
   */
  private CValue cxx(Enumerator e, BigInteger exact, Optional<CValue> own) {
    CType before = previous.map(CValue::type).orElse(CType.INT);
    for (CType type : List.of(before, CType.INT, CTypes.UINT, CTypes.LLONG, CTypes.ULLONG)) {
      CValue value = CValue.of(type, exact.longValue());
      if (own.isPresent() || value.exact().equals(exact)) {
        return own.orElse(value);
      }
    }
    throw outOfRange(e, exact, "any integer type");
  }

  /** MSVC: every constant is an int, whatever bits that costs. */
  private CValue cutToInt(Enumerator e, BigInteger exact) {
    CValue value = CValue.of(CType.INT, exact.longValue());
    if (exact.bitLength() > 32) {
      problems.add(
          Problem.at(
              e.name().place(),
              ProblemKind.VALUE_CUT,
              e.name().text(),
              hexadecimal(exact),
              value.bits()));
    }
    return value;
  }

  private static String hexadecimal(BigInteger exact) {
    String sign = exact.signum() < 0 ? "-" : "";
    return sign + "0x" + exact.abs().toString(16).toUpperCase(Locale.ROOT);
  }

  static CFailure outOfRange(Enumerator e, BigInteger exact, String type) {
    return new CFailure(e.name(), ProblemKind.OUT_OF_RANGE, e.name().text(), exact, type);
  }
}
