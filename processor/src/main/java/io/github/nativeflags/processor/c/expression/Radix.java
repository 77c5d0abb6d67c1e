package io.github.nativeflags.processor.c.expression;

import java.util.ArrayDeque;
import java.util.Deque;

/** The radix in which a reader expects the value of an expression. */
public final class Radix {
  private Radix() {}

  /** 16 for bits put together or hexadecimal in part, else as written, 10 where that is mixed. */
  public static int of(CExpression expression, CScope scope) {
    Deque<CExpression> pending = new ArrayDeque<>();
    pending.push(expression);
    int radix = 0;
    while (!pending.isEmpty()) {
      int here = visit(pending.pop(), pending, scope);
      if (radix == 0 || here == 0) {
        radix = Math.max(radix, here);
      } else if (radix != here) {
        radix = Math.max(10, Math.max(radix, here));
      }
    }
    return radix == 0 ? 10 : radix;
  }

  private static int visit(CExpression next, Deque<CExpression> pending, CScope scope) {
    if (next instanceof CExpression.Literal literal) {
      return literal.radix();
    } else if (next instanceof CExpression.Name name) {
      return scope.find(name.name()).map(CScope.Constant::radix).orElse(10);
    } else if (next instanceof CExpression.Unary unary) {
      pending.push(unary.operand());
      return Operators.spelling(unary.at()).equals("~") ? 16 : 0;
    } else if (next instanceof CExpression.Cast cast) {
      pending.push(cast.operand());
    } else if (next instanceof CExpression.Conditional choice) {
      pending.push(choice.yes());
      pending.push(choice.no());
    } else if (next instanceof CExpression.Binary binary) {
      pending.push(binary.left());
      if (!binary.operator().equals("<<")) {
        pending.push(binary.right());
      }
      return Operators.isBitwise(binary.operator()) || binary.operator().equals("<<") ? 16 : 0;
    }
    return 0;
  }
}
