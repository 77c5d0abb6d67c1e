package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.NearNames;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** The value of an integer constant expression (C17 6.6). */
final class ConstantEvaluator {
  /** A named value with the radix it was written in. */
  record Constant(CValue value, int radix) {}

  private final Map<String, Constant> names;
  private final boolean preprocessing;

  /** In a preprocessing condition, every type is 64 bits wide and unknown names are 0 (6.10.1). */
  ConstantEvaluator(Map<String, Constant> names, boolean preprocessing) {
    this.names = names;
    this.preprocessing = preprocessing;
  }

  CValue evaluate(CExpression expression) {
    if (expression instanceof CExpression.Literal literal) {
      return widened(literal.value());
    } else if (expression instanceof CExpression.Name name) {
      return named(name);
    } else if (expression instanceof CExpression.Unary unary) {
      return unary(unary);
    } else if (expression instanceof CExpression.Cast cast) {
      return evaluate(cast.operand()).as(cast.type());
    } else if (expression instanceof CExpression.Conditional choice) {
      return conditional(choice);
    }
    return chain((CExpression.Binary) expression);
  }

  private CValue widened(CValue value) {
    return preprocessing ? value.as(value.type().signed() ? CTypes.LLONG : CTypes.ULLONG) : value;
  }

  private CValue named(CExpression.Name name) {
    Constant known = names.get(name.name());
    if (known != null) {
      return known.value();
    }
    int qualifier = name.name().lastIndexOf("::");
    if (qualifier >= 0 && names.containsKey(name.name().substring(qualifier + 2))) {
      return names.get(name.name().substring(qualifier + 2)).value();
    }
    if (preprocessing) {
      return CValue.of(CTypes.LLONG, 0);
    }
    throw new CFailure(
        name.at(),
        ProblemKind.UNDEFINED_IDENTIFIER,
        name.name(),
        NearNames.hint(name.name(), names.keySet()));
  }

  private CValue unary(CExpression.Unary unary) {
    CValue operand = evaluate(unary.operand());
    CValue value = operand.as(CTypes.promoted(operand.type()));
    return switch (unary.at().text()) {
      case "-" -> fit(unary.at(), value.type(), value.exact().negate());
      case "~" -> CValue.of(value.type(), ~value.bits());
      case "!" -> truth(value.bits() == 0);
      default -> value;
    };
  }

  /** Only the chosen operand is evaluated; the type comes from both where both have a value. */
  private CValue conditional(CExpression.Conditional choice) {
    boolean yes = evaluate(choice.test()).bits() != 0;
    CValue chosen = evaluate(yes ? choice.yes() : choice.no());
    CType other;
    try {
      other = evaluate(yes ? choice.no() : choice.yes()).type();
    } catch (CFailure notEvaluated) {
      other =
          notEvaluated.problem().kind() == ProblemKind.UNDEFINED_IDENTIFIER && !preprocessing
              ? rethrown(notEvaluated)
              : chosen.type();
    }
    return chosen.as(CTypes.common(chosen.type(), other));
  }

  private static CType rethrown(CFailure failure) {
    throw failure;
  }

  /** A chain such as {@code a | b | c} leans left and may be long: it is walked, not recursed. */
  private CValue chain(CExpression.Binary last) {
    Deque<CExpression.Binary> pending = new ArrayDeque<>();
    CExpression first = last;
    while (first instanceof CExpression.Binary binary) {
      pending.push(binary);
      first = binary.left();
    }
    CValue left = evaluate(first);
    for (CExpression.Binary binary : pending) {
      String operator = ExpressionParser.operator(binary.at());
      if (operator.equals("&&") || operator.equals("||")) {
        boolean and = operator.equals("&&");
        boolean decided = and == (left.bits() == 0);
        left = truth(decided ? !and : evaluate(binary.right()).bits() != 0);
      } else {
        left = binary(binary.at(), operator, left, evaluate(binary.right()));
      }
    }
    return left;
  }

  private CValue binary(Token at, String operator, CValue left, CValue right) {
    if (operator.equals("<<") || operator.equals(">>")) {
      return shift(at, operator, left.as(CTypes.promoted(left.type())), right);
    }
    CType type = CTypes.common(left.type(), right.type());
    CValue a = left.as(type);
    CValue b = right.as(type);
    int order = a.exact().compareTo(b.exact());
    return switch (operator) {
      case "+" -> fit(at, type, a.exact().add(b.exact()));
      case "-" -> fit(at, type, a.exact().subtract(b.exact()));
      case "*" -> fit(at, type, a.exact().multiply(b.exact()));
      case "/", "%" -> divide(at, operator, a, b);
      case "&" -> CValue.of(type, a.bits() & b.bits());
      case "|" -> CValue.of(type, a.bits() | b.bits());
      case "^" -> CValue.of(type, a.bits() ^ b.bits());
      case "==" -> truth(order == 0);
      case "!=" -> truth(order != 0);
      case "<" -> truth(order < 0);
      case ">" -> truth(order > 0);
      case "<=" -> truth(order <= 0);
      default -> truth(order >= 0);
    };
  }

  private CValue divide(Token at, String operator, CValue a, CValue b) {
    if (b.bits() == 0) {
      throw new CFailure(at, ProblemKind.ARITHMETIC, "Division by zero");
    }
    BigInteger[] both = a.exact().divideAndRemainder(b.exact());
    CValue quotient = fit(at, a.type(), both[0]);
    return operator.equals("/") ? quotient : fit(at, a.type(), both[1]);
  }

  /** 6.5.7; like gcc, clang and MSVC, a left shift may move a bit into the sign. */
  private CValue shift(Token at, String operator, CValue value, CValue count) {
    BigInteger by = count.exact();
    if (by.signum() < 0 || by.compareTo(BigInteger.valueOf(value.type().bits())) >= 0) {
      throw new CFailure(
          at,
          ProblemKind.ARITHMETIC,
          "A shift by " + by + " is undefined for " + value.type().name());
    }
    int n = by.intValue();
    if (operator.equals("<<")) {
      return CValue.of(value.type(), value.bits() << n);
    }
    return CValue.of(value.type(), value.type().signed() ? value.bits() >> n : value.bits() >>> n);
  }

  private static CValue fit(Token at, CType type, BigInteger exact) {
    CValue value = CValue.of(type, exact.longValue());
    if (type.signed() && !value.exact().equals(exact)) {
      throw new CFailure(at, ProblemKind.ARITHMETIC, exact + " overflows " + type.name());
    }
    return value;
  }

  private CValue truth(boolean yes) {
    return CValue.of(preprocessing ? CTypes.LLONG : CType.INT, yes ? 1 : 0);
  }

  /** The radix a reader would expect: 16 for bits put together, else the one it was written in. */
  int radix(CExpression expression) {
    Deque<CExpression> pending = new ArrayDeque<>();
    pending.push(expression);
    int radix = 0;
    while (!pending.isEmpty()) {
      CExpression next = pending.pop();
      int here = 0;
      if (next instanceof CExpression.Literal literal) {
        here = literal.radix();
      } else if (next instanceof CExpression.Name name) {
        here = names.containsKey(name.name()) ? names.get(name.name()).radix() : 10;
      } else if (next instanceof CExpression.Unary unary) {
        here = unary.at().is("~") ? 16 : 0;
        pending.push(unary.operand());
      } else if (next instanceof CExpression.Cast cast) {
        pending.push(cast.operand());
      } else if (next instanceof CExpression.Conditional choice) {
        pending.push(choice.yes());
        pending.push(choice.no());
      } else if (next instanceof CExpression.Binary binary) {
        boolean bitwise = "<<>>|&^".contains(ExpressionParser.operator(binary.at()));
        here = bitwise && !"<>".contains(ExpressionParser.operator(binary.at())) ? 16 : 0;
        pending.push(binary.left());
        pending.push(binary.right());
      }
      radix =
          radix == 0 || here == 0
              ? Math.max(radix, here)
              : radix == here ? radix : Math.max(10, Math.max(radix, here));
    }
    return radix == 0 ? 10 : radix;
  }
}
