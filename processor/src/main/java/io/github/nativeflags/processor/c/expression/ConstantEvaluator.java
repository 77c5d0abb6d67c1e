package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The value of an integer constant expression (C17 6.6). */
public final class ConstantEvaluator {
  private static final BigInteger OUT_OF_REACH = BigInteger.ONE.shiftLeft(64);

  private final CScope scope;
  private final boolean condition;

  private ConstantEvaluator(CScope scope, boolean condition) {
    this.scope = scope;
    this.condition = condition;
  }

  public static ConstantEvaluator in(CScope scope) {
    return new ConstantEvaluator(scope, false);
  }

  /** Of {@code #if}: every type is 64 bits wide and every name left is 0 (6.10.1p4). */
  public static ConstantEvaluator ofConditions(CTypes types) {
    return new ConstantEvaluator(new CScope(types), true);
  }

  public CValue evaluate(CExpression expression) {
    if (expression instanceof CExpression.Literal literal) {
      return literal(literal);
    } else if (expression instanceof CExpression.Name name) {
      return named(name);
    } else if (expression instanceof CExpression.Unary unary) {
      return unary(unary);
    } else if (expression instanceof CExpression.Cast cast) {
      return cast(cast);
    } else if (expression instanceof CExpression.Conditional choice) {
      return conditional(choice);
    } else if (expression instanceof CExpression.SizeOf size) {
      return size(size.operand());
    } else if (expression instanceof CExpression.Binary binary) {
      return chain(binary);
    }
    throw notInteger(expression);
  }

  private static CFailure notInteger(CExpression expression) {
    Token at = expression.at();
    return new CFailure(at, ProblemKind.UNSUPPORTED_EXPRESSION, at.text());
  }

  private CValue literal(CExpression.Literal literal) {
    CValue value = literal.value();
    return condition ? value.as(value.type().signed() ? CTypes.LLONG : CTypes.ULLONG) : value;
  }

  private CValue named(CExpression.Name name) {
    if (condition) {
      return CValue.of(CTypes.LLONG, 0);
    }
    return scope
        .find(name.name())
        .map(CScope.Constant::value)
        .orElseThrow(() -> scope.unknown(name.at(), name.name()));
  }

  private CValue unary(CExpression.Unary unary) {
    CValue operand = evaluate(unary.operand());
    CValue value = operand.as(CTypes.promoted(operand.type()));
    return switch (Operators.spelling(unary.at())) {
      case "-" -> Arithmetic.fit(unary.at(), value.type(), value.exact().negate());
      case "~" -> CValue.of(value.type(), ~value.bits());
      case "!" -> truth(value.bits() == 0);
      default -> value;
    };
  }

  private CValue size(CExpression operand) {
    return CValue.of(
        CTypes.SIZE,
        operand instanceof CExpression.Text text ? text.size() : typeOf(operand).bits() / 8);
  }

  /**
   * 6.6p6: a floating literal may stand under a cast; so may one with its sign, to every compiler.
   */
  private CValue cast(CExpression.Cast cast) {
    CExpression operand = cast.operand();
    boolean signed =
        operand instanceof CExpression.Unary unary
            && Set.of("-", "+").contains(Operators.spelling(unary.at()));
    CExpression bare = signed ? ((CExpression.Unary) operand).operand() : operand;
    if (bare instanceof CExpression.Floating floating) {
      boolean negative = signed && operand.at().is("-");
      return cut(cast, negative ? -floating.value() : floating.value());
    }
    return evaluate(operand).as(cast.type());
  }

  /** 6.3.1.4, 6.3.1.2: a floating value is cut towards zero, but is true unless it is zero. */
  private static CValue cut(CExpression.Cast cast, double value) {
    CType type = cast.type();
    if (type.isBool()) {
      return CValue.of(type, value == 0 ? 0 : 1);
    }
    BigInteger exact =
        Double.isInfinite(value) ? OUT_OF_REACH : new BigDecimal(value).toBigInteger();
    CValue cut = CValue.of(type, exact.longValue());
    if (!cut.exact().equals(exact)) {
      throw new CFailure(cast.at(), ProblemKind.ARITHMETIC, value + " overflows " + type.name());
    }
    return cut;
  }

  /** 6.5.15: only the chosen operand is evaluated; the type comes from both. */
  private CValue conditional(CExpression.Conditional choice) {
    CValue test = evaluate(choice.test());
    boolean yes = test.bits() != 0;
    boolean same = yes && choice.yes() == choice.test();
    CValue chosen = same ? test : evaluate(yes ? choice.yes() : choice.no());
    CType other = typeOf(yes ? choice.no() : choice.yes());
    return chosen.as(CTypes.common(chosen.type(), other));
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
      left = binary(binary, left);
    }
    return left;
  }

  private CValue binary(CExpression.Binary binary, CValue left) {
    String operator = binary.operator();
    if (operator.equals("&&") || operator.equals("||")) {
      boolean and = operator.equals("&&");
      if (and == (left.bits() == 0)) {
        // 6.5.13p4, 6.5.14p4: not evaluated, but its names have to be declared
        typeOf(binary.right());
        return truth(!and);
      }
      return truth(evaluate(binary.right()).bits() != 0);
    }
    CValue value = Arithmetic.binary(binary.at(), operator, left, evaluate(binary.right()));
    return condition && value.type().equals(CType.INT) ? value.as(CTypes.LLONG) : value;
  }

  /** The type of an expression that is not evaluated. */
  private CType typeOf(CExpression expression) {
    if (expression instanceof CExpression.Cast cast) {
      if (!(cast.operand() instanceof CExpression.Floating)) {
        typeOf(cast.operand());
      }
      return cast.type();
    } else if (expression instanceof CExpression.Unary unary) {
      CType operand = typeOf(unary.operand());
      return Operators.spelling(unary.at()).equals("!") ? CType.INT : CTypes.promoted(operand);
    } else if (expression instanceof CExpression.Conditional choice) {
      CType test = typeOf(choice.test());
      CType yes = choice.yes() == choice.test() ? test : typeOf(choice.yes());
      return CTypes.common(yes, typeOf(choice.no()));
    } else if (expression instanceof CExpression.Binary binary) {
      return chainType(binary);
    } else if (expression instanceof CExpression.SizeOf size) {
      return size(size.operand()).type();
    }
    return evaluate(expression).type();
  }

  private CType chainType(CExpression.Binary last) {
    Deque<CExpression.Binary> pending = new ArrayDeque<>();
    CExpression first = last;
    while (first instanceof CExpression.Binary binary) {
      pending.push(binary);
      first = binary.left();
    }
    CType type = typeOf(first);
    for (CExpression.Binary binary : pending) {
      CType right = typeOf(binary.right());
      type = Arithmetic.type(binary.operator(), type, right);
    }
    return type;
  }

  private CValue truth(boolean yes) {
    return CValue.of(condition ? CTypes.LLONG : CType.INT, yes ? 1 : 0);
  }
}
