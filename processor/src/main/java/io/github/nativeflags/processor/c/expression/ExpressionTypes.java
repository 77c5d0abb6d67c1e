package io.github.nativeflags.processor.c.expression;

/** The type of an expression that is not evaluated (C17 6.5.3.4p2, C23 6.7.3.6). */
final class ExpressionTypes implements CExpression.Visitor<CType> {
  private static final CType CHAR = new CType("char", 8, true);

  /** Gives the types of literals and names, which are those of their values. */
  private final CExpression.Visitor<CValue> values;

  private final boolean cxx;

  /**
   * Those of one language.
   *
   * @param cxx whether it is C++
   */
  ExpressionTypes(CExpression.Visitor<CValue> values, boolean cxx) {
    this.values = values;
    this.cxx = cxx;
  }

  CType of(CExpression expression) {
    return expression.accept(this);
  }

  /** The type also of what is no integer. */
  ObjectType objectType(CExpression expression) {
    if (expression instanceof CExpression.Text text) {
      return ObjectType.of(CHAR).array(text.size());
    } else if (expression instanceof CExpression.Floating floating) {
      return ObjectType.other("double", floating.size());
    }
    return ObjectType.of(of(expression));
  }

  @Override
  public CType literal(CExpression.Literal literal) {
    return literal.accept(values).type();
  }

  @Override
  public CType floating(CExpression.Floating floating) {
    return floating.accept(values).type();
  }

  @Override
  public CType text(CExpression.Text text) {
    return text.accept(values).type();
  }

  @Override
  public CType name(CExpression.Name name) {
    return name.accept(values).type();
  }

  @Override
  public CType unary(CExpression.Unary unary) {
    CType operand = of(unary.operand());
    return unary.operator().equals("!") ? CType.INT : CTypes.promoted(operand);
  }

  @Override
  public CType binary(CExpression.Binary last) {
    BinaryChain chain = BinaryChain.of(last);
    CType type = of(chain.first());
    for (CExpression.Binary binary : chain.rest()) {
      CType right = of(binary.right());
      type = Arithmetic.type(binary.operator(), type, right);
    }
    return type;
  }

  @Override
  public CType conditional(CExpression.Conditional choice) {
    CType test = of(choice.test());
    CType yes = choice.yes() == choice.test() ? test : of(choice.yes());
    return ofChoice(yes, of(choice.no()));
  }

  /** C17 6.5.15p5; C++20 7.6.16p6: operands of one type keep it. */
  CType ofChoice(CType one, CType other) {
    return cxx && one.equals(other) ? one : CTypes.common(one, other);
  }

  @Override
  public CType cast(CExpression.Cast cast) {
    if (!(cast.operand() instanceof CExpression.Floating)) {
      of(cast.operand());
    }
    return cast.type();
  }

  @Override
  public CType sizeOf(CExpression.SizeOf size) {
    objectType(size.operand());
    return CTypes.SIZE;
  }
}
