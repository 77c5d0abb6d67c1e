package io.github.nativeflags.processor.c.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The operands of bitwise operators such as {@code A | B} and {@code 1 | 4}; tells of each
 * expression whether it may stand in one.
 */
final class Combination implements CExpression.Visitor<Boolean> {
  private final List<String> names = new ArrayList<>();
  // A combination leans left and may be long: it is walked, not recursed
  private final Deque<CExpression> pending = new ArrayDeque<>();
  private boolean bitwise;
  private boolean bits;

  private Combination() {}

  /** The names in an expression, none where it is of bits, if it is one. */
  static Optional<List<String>> names(CExpression whole) {
    Combination combination = new Combination();
    combination.pending.push(whole);
    return combination.names();
  }

  private Optional<List<String>> names() {
    boolean all = true;
    while (all && !pending.isEmpty()) {
      all = pending.pop().accept(this);
    }
    // A name with a bit of its own, such as FACILITY | 1, begins a list
    return all && bitwise && bits == names.isEmpty()
        ? Optional.of(List.copyOf(names))
        : Optional.empty();
  }

  @Override
  public Boolean name(CExpression.Name name) {
    return names.add(name.name());
  }

  @Override
  public Boolean literal(CExpression.Literal literal) {
    boolean bit = Long.bitCount(literal.value().bits()) == 1;
    bits |= bit;
    return bit;
  }

  @Override
  public Boolean unary(CExpression.Unary unary) {
    boolean not = unary.operator().equals("~");
    bitwise |= not;
    if (not) {
      pending.push(unary.operand());
    }
    return not;
  }

  @Override
  public Boolean binary(CExpression.Binary binary) {
    if (Operators.isBitwise(binary.operator())) {
      bitwise = true;
      pending.push(binary.right());
      pending.push(binary.left());
      return true;
    }
    boolean bit =
        binary.operator().equals("<<")
            && binary.left().bare() instanceof CExpression.Literal one
            && one.value().bits() == 1;
    bits |= bit;
    return bit;
  }

  @Override
  public Boolean cast(CExpression.Cast cast) {
    return cast.operand().accept(this);
  }

  @Override
  public Boolean conditional(CExpression.Conditional choice) {
    return false;
  }

  @Override
  public Boolean floating(CExpression.Floating floating) {
    return false;
  }

  @Override
  public Boolean text(CExpression.Text text) {
    return false;
  }

  @Override
  public Boolean sizeOf(CExpression.SizeOf size) {
    return false;
  }
}
