package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.Token;

/** An integer expression (C17 6.5, 6.6). */
public sealed interface CExpression {
  /** The token to blame. */
  Token at();

  /** A literal. */
  record Literal(Token at, CValue value, int radix) implements CExpression {}

  /** A floating literal, which may stand only right under a cast (6.6p6). */
  record Floating(Token at, double value) implements CExpression {}

  /** String literals side by side, with their size in bytes (6.4.5p6). */
  record Text(Token at, long size) implements CExpression {}

  /** A constant by its name. */
  record Name(Token at, String name) implements CExpression {}

  /** A unary operator and its operand. */
  record Unary(Token at, CExpression operand) implements CExpression {}

  /** A binary operator and its operands. */
  record Binary(Token at, CExpression left, CExpression right) implements CExpression {
    String operator() {
      return Operators.spelling(at);
    }
  }

  /** A choice; in gcc's {@code a ?: b} the test is the first choice, too. */
  record Conditional(Token at, CExpression test, CExpression yes, CExpression no)
      implements CExpression {}

  /** A conversion. */
  record Cast(Token at, CType type, CExpression operand) implements CExpression {}

  /** The size of an expression's type. */
  record SizeOf(Token at, CExpression operand) implements CExpression {}
}
