package io.github.nativeflags.processor.c.expression;

import java.util.ArrayDeque;
import java.util.Deque;

/** The radix in which a reader expects the value of an expression. */
public final class Radix implements CExpression.Visitor<Integer> {
  private final CScope scope;
  private final Deque<CExpression> pending = new ArrayDeque<>();

  private Radix(CScope scope) {
    this.scope = scope;
  }

  /** 16 for bits put together or hexadecimal in part, else as written, 10 where that is mixed. */
  public static int of(CExpression expression, CScope scope) {
    return new Radix(scope).of(expression);
  }

  private int of(CExpression expression) {
    pending.push(expression);
    int radix = 0;
    while (!pending.isEmpty()) {
      int here = pending.pop().accept(this);
      if (radix == 0 || here == 0) {
        radix = Math.max(radix, here);
      } else if (radix != here) {
        radix = Math.max(10, Math.max(radix, here));
      }
    }
    return radix == 0 ? 10 : radix;
  }

  @Override
  public Integer literal(CExpression.Literal literal) {
    return literal.radix();
  }

  @Override
  public Integer floating(CExpression.Floating floating) {
    return 0;
  }

  @Override
  public Integer text(CExpression.Text text) {
    return 0;
  }

  @Override
  public Integer name(CExpression.Name name) {
    return scope.find(name.name()).map(Constant::radix).orElse(10);
  }

  @Override
  public Integer unary(CExpression.Unary unary) {
    pending.push(unary.operand());
    return unary.operator().equals("~") ? 16 : 0;
  }

  @Override
  public Integer binary(CExpression.Binary binary) {
    boolean shift = binary.operator().equals("<<");
    pending.push(binary.left());
    if (!shift) {
      pending.push(binary.right());
    }
    return shift || Operators.isBitwise(binary.operator()) ? 16 : 0;
  }

  @Override
  public Integer conditional(CExpression.Conditional choice) {
    pending.push(choice.yes());
    pending.push(choice.no());
    return 0;
  }

  @Override
  public Integer cast(CExpression.Cast cast) {
    pending.push(cast.operand());
    return 0;
  }

  @Override
  public Integer sizeOf(CExpression.SizeOf size) {
    return 0;
  }
}
