package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.math.BigDecimal;
import java.math.BigInteger;

/** The value of an integer constant expression (C17 6.6). */
public final class ConstantEvaluator implements CExpression.Visitor<CValue> {
  private static final BigInteger OUT_OF_REACH = BigInteger.ONE.shiftLeft(64);

  private final CScope scope;
  private final boolean condition;
  private final ExpressionTypes types;

  private ConstantEvaluator(CScope scope, boolean condition) {
    this.scope = scope;
    this.condition = condition;
    types = new ExpressionTypes(this, scope.isCxx());
  }

  public static ConstantEvaluator in(CScope scope) {
    return new ConstantEvaluator(scope, false);
  }

  /** Of {@code #if}: every type is 64 bits wide and every name left is 0 (6.10.1p4). */
  public static ConstantEvaluator ofConditions(CTypes types) {
    return new ConstantEvaluator(new CScope(types), true);
  }

  public CValue evaluate(CExpression expression) {
    return expression.accept(this);
  }

  /**
   * That all names of an expression are declared, where its value does not matter.
   *
   * @throws CFailure when one is not
   */
  void check(CExpression expression) {
    types.objectType(expression);
  }

  @Override
  public CValue literal(CExpression.Literal literal) {
    CValue value = literal.value();
    return condition ? value.as(value.type().signed() ? CTypes.LLONG : CTypes.ULLONG) : value;
  }

  @Override
  public CValue floating(CExpression.Floating floating) {
    throw CFailure.unsupported(floating.at(), floating.at().text(), "it is a floating value");
  }

  @Override
  public CValue text(CExpression.Text text) {
    throw CFailure.unsupported(text.at(), text.at().text(), "it is a text");
  }

  @Override
  public CValue name(CExpression.Name name) {
    if (condition) {
      return CValue.of(CTypes.LLONG, 0);
    }
    return scope
        .find(name.name())
        .map(Constant::value)
        .orElseThrow(() -> scope.unknown(name.at(), name.name()));
  }

  @Override
  public CValue unary(CExpression.Unary unary) {
    CValue operand = evaluate(unary.operand());
    CValue value = operand.as(CTypes.promoted(operand.type()));
    return switch (unary.operator()) {
      case "-" -> Arithmetic.fit(unary.at(), value.type(), value.exact().negate());
      case "~" -> CValue.of(value.type(), ~value.bits());
      case "!" -> truth(value.bits() == 0);
      default -> value;
    };
  }

  @Override
  public CValue sizeOf(CExpression.SizeOf size) {
    return CValue.of(CTypes.SIZE, types.objectType(size.operand()).size());
  }

  /**
   * 6.6p6: a floating literal may stand under a cast; so may one with its sign, to every compiler.
   */
  @Override
  public CValue cast(CExpression.Cast cast) {
    CExpression operand = cast.operand();
    if (operand instanceof CExpression.Floating floating) {
      return cut(cast, floating.value());
    } else if (operand instanceof CExpression.Unary sign
        && sign.operand() instanceof CExpression.Floating floating) {
      if (sign.operator().equals("-")) {
        return cut(cast, -floating.value());
      } else if (sign.operator().equals("+")) {
        return cut(cast, floating.value());
      }
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
  @Override
  public CValue conditional(CExpression.Conditional choice) {
    CValue test = evaluate(choice.test());
    boolean yes = test.bits() != 0;
    boolean same = yes && choice.yes() == choice.test();
    CValue chosen = same ? test : evaluate(yes ? choice.yes() : choice.no());
    CType other = types.of(yes ? choice.no() : choice.yes());
    return chosen.as(types.ofChoice(chosen.type(), other));
  }

  @Override
  public CValue binary(CExpression.Binary last) {
    BinaryChain chain = BinaryChain.of(last);
    CValue left = evaluate(chain.first());
    for (CExpression.Binary binary : chain.rest()) {
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
        types.of(binary.right());
        return truth(!and);
      }
      return truth(evaluate(binary.right()).bits() != 0);
    }
    CValue value = Arithmetic.binary(binary.at(), operator, left, evaluate(binary.right()));
    return condition && value.type().equals(CType.INT) ? value.as(CTypes.LLONG) : value;
  }

  private CValue truth(boolean yes) {
    return CValue.of(condition ? CTypes.LLONG : CType.INT, yes ? 1 : 0);
  }
}
