package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.ProblemKind;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/** The value of an integer constant expression (C17 6.6). */
final class ConstantEvaluator {
  private final CScope scope;
  private final boolean condition;

  private ConstantEvaluator(CScope scope, boolean condition) {
    this.scope = scope;
    this.condition = condition;
  }

  static ConstantEvaluator in(CScope scope) {
    return new ConstantEvaluator(scope, false);
  }

  /** Of {@code #if}: every type is 64 bits wide and every name left is 0 (6.10.1p4). */
  static ConstantEvaluator ofConditions(CTypes types) {
    return new ConstantEvaluator(new CScope(types), true);
  }

  CValue evaluate(CExpression expression) {
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
      return CValue.of(CTypes.SIZE, typeOf(size.operand()).bits() / 8);
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

  /** 6.3.1.4: a floating value is cut towards zero. */
  private CValue cast(CExpression.Cast cast) {
    CExpression operand = cast.operand();
    boolean negative = operand instanceof CExpression.Unary sign && sign.at().is("-");
    if (operand instanceof CExpression.Unary sign) {
      operand = sign.operand();
    }
    if (operand instanceof CExpression.Floating floating) {
      double value = negative ? -floating.value() : floating.value();
      return CValue.of(cast.type(), new BigDecimal(value).longValue());
    }
    return evaluate(cast.operand()).as(cast.type());
  }

  /** 6.5.15: only the chosen operand is evaluated; the type comes from both. */
  private CValue conditional(CExpression.Conditional choice) {
    boolean yes = evaluate(choice.test()).bits() != 0;
    CValue chosen = evaluate(yes ? choice.yes() : choice.no());
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
      return cast.type();
    } else if (expression instanceof CExpression.Unary unary) {
      CType operand = typeOf(unary.operand());
      return Operators.spelling(unary.at()).equals("!") ? CType.INT : CTypes.promoted(operand);
    } else if (expression instanceof CExpression.Conditional choice) {
      typeOf(choice.test());
      return CTypes.common(typeOf(choice.yes()), typeOf(choice.no()));
    } else if (expression instanceof CExpression.Binary binary) {
      return chainType(binary);
    } else if (expression instanceof CExpression.SizeOf size) {
      typeOf(size.operand());
      return CTypes.SIZE;
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
