package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.math.BigInteger;
import java.util.Set;

/** The binary operators on values (C17 6.5.5 to 6.5.12). */
final class Arithmetic {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", ">", "<=", ">=");

  private Arithmetic() {}

  /** The type of the result. */
  static CType type(String operator, CType left, CType right) {
    if (COMPARISONS.contains(operator) || operator.equals("&&") || operator.equals("||")) {
      return CType.INT;
    }
    boolean shift = operator.equals("<<") || operator.equals(">>");
    return shift ? CTypes.promoted(left) : CTypes.common(left, right);
  }

  static CValue binary(Token at, String operator, CValue left, CValue right) {
    if (operator.equals("<<") || operator.equals(">>")) {
      return shift(at, operator, left.as(CTypes.promoted(left.type())), right);
    }
    CType type = CTypes.common(left.type(), right.type());
    CValue a = left.as(type);
    CValue b = right.as(type);
    return COMPARISONS.contains(operator)
        ? CValue.of(CType.INT, compares(operator, a.exact().compareTo(b.exact())) ? 1 : 0)
        : combined(at, operator, a, b);
  }

  private static CValue combined(Token at, String operator, CValue a, CValue b) {
    CType type = a.type();
    return switch (operator) {
      case "+" -> fit(at, type, a.exact().add(b.exact()));
      case "-" -> fit(at, type, a.exact().subtract(b.exact()));
      case "*" -> fit(at, type, a.exact().multiply(b.exact()));
      case "/", "%" -> divide(at, operator, a, b);
      case "&" -> CValue.of(type, a.bits() & b.bits());
      case "|" -> CValue.of(type, a.bits() | b.bits());
      case "^" -> CValue.of(type, a.bits() ^ b.bits());
      default -> throw new IllegalArgumentException(operator);
    };
  }

  private static boolean compares(String operator, int order) {
    return switch (operator) {
      case "==" -> order == 0;
      case "!=" -> order != 0;
      case "<" -> order < 0;
      case ">" -> order > 0;
      case "<=" -> order <= 0;
      default -> order >= 0;
    };
  }

  /** 6.5.5p5, p6. */
  private static CValue divide(Token at, String operator, CValue a, CValue b) {
    if (b.bits() == 0) {
      throw new CFailure(at, ProblemKind.ARITHMETIC, "Division by zero");
    }
    BigInteger[] both = a.exact().divideAndRemainder(b.exact());
    CValue quotient = fit(at, a.type(), both[0]);
    return operator.equals("/") ? quotient : fit(at, a.type(), both[1]);
  }

  /** 6.5.7; like gcc, clang and MSVC, a left shift may move a bit into the sign. */
  private static CValue shift(Token at, String operator, CValue value, CValue count) {
    BigInteger by = count.exact();
    CType type = value.type();
    if (by.signum() < 0 || by.compareTo(BigInteger.valueOf(type.bits())) >= 0) {
      throw new CFailure(
          at, ProblemKind.ARITHMETIC, "A shift by " + by + " is undefined for " + type.name());
    }
    int n = by.intValue();
    if (operator.equals("<<")) {
      return CValue.of(type, value.bits() << n);
    }
    return CValue.of(type, type.signed() ? value.bits() >> n : value.bits() >>> n);
  }

  /** 6.5p5: what a signed type cannot hold is undefined; an unsigned one wraps (6.2.5p9). */
  static CValue fit(Token at, CType type, BigInteger exact) {
    CValue value = CValue.of(type, exact.longValue());
    if (type.signed() && !value.exact().equals(exact)) {
      throw new CFailure(at, ProblemKind.ARITHMETIC, exact + " overflows " + type.name());
    }
    return value;
  }
}
