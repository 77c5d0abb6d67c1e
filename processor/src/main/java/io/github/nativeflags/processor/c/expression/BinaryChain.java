package io.github.nativeflags.processor.c.expression;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An expression such as {@code a | b | c}, which leans left and may be long: it is walked, not
 * recursed.
 *
 * @param first its first operand
 * @param rest the operators with their right operands, from left to right
 */
record BinaryChain(CExpression first, Deque<CExpression.Binary> rest) {
  static BinaryChain of(CExpression.Binary last) {
    Deque<CExpression.Binary> rest = new ArrayDeque<>();
    CExpression first = last;
    while (first instanceof CExpression.Binary binary) {
      rest.push(binary);
      first = binary.left();
    }
    return new BinaryChain(first, rest);
  }
}
