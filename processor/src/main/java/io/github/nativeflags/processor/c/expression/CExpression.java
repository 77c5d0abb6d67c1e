package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.Token;

/** An integer expression (C17 6.5, 6.6). */
public sealed interface CExpression {
  /** What is made of an expression, by its form. */
  interface Visitor<R> {
    R literal(Literal literal);

    R floating(Floating floating);

    R text(Text text);

    R name(Name name);

    R unary(Unary unary);

    R binary(Binary binary);

    R conditional(Conditional choice);

    R cast(Cast cast);

    R sizeOf(SizeOf size);
  }

  /** The token to blame. */
  Token at();

  <R> R accept(Visitor<R> visitor);

  /** What is left without the conversions around it. */
  default CExpression bare() {
    CExpression bare = this;
    while (bare instanceof Cast cast) {
      bare = cast.operand();
    }
    return bare;
  }

  /** A literal. */
  record Literal(Token at, CValue value, int radix) implements CExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.literal(this);
    }
  }

  /**
   * A floating literal, which may stand only right under a cast (6.6p6), with its size in bytes.
   */
  record Floating(Token at, double value, long size) implements CExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.floating(this);
    }
  }

  /** String literals side by side, with their size in bytes (6.4.5p6). */
  record Text(Token at, long size) implements CExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /** A constant by its name. */
  record Name(Token at, String name) implements CExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.name(this);
    }
  }

  /** A unary operator and its operand. */
  record Unary(Token at, CExpression operand) implements CExpression {
    String operator() {
      return Operators.spelling(at);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unary(this);
    }
  }

  /** A binary operator and its operands. */
  record Binary(Token at, CExpression left, CExpression right) implements CExpression {
    String operator() {
      return Operators.spelling(at);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.binary(this);
    }
  }

  /** A choice; in gcc's {@code a ?: b} the test is the first choice, too. */
  record Conditional(Token at, CExpression test, CExpression yes, CExpression no)
      implements CExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.conditional(this);
    }
  }

  /** A conversion. */
  record Cast(Token at, CType type, CExpression operand) implements CExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.cast(this);
    }
  }

  /** The size of an expression's type. */
  record SizeOf(Token at, CExpression operand) implements CExpression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sizeOf(this);
    }
  }
}
