package io.github.nativeflags.processor.c.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How a value is written: {@code 1 << n} and {@code A | B} say more of it than the number.
 *
 * @param form what it looks like
 * @param by how far it is shifted, as written; empty where it is not, or by more than one word
 * @param parts the names that it is put together from; none where it is of bits
 */
public record Written(Form form, String by, List<String> parts) {
  /** What an expression looks like. */
  public enum Form {
    /** Not at all: it follows the constant before. */
    NOTHING,
    /** A literal. */
    NUMBER,
    /** {@code 1 << n}. */
    BIT,
    /** Another literal shifted: {@code 2 << n}. */
    SHIFTED,
    /** Names, or bits, joined by bitwise operators: {@code A | B}, {@code ~A}, {@code 1 | 4}. */
    COMBINED,
    OTHER
  }

  /** No initializer. */
  public static final Written NOTHING = of(Form.NOTHING);

  /** An initializer that is not at hand. */
  public static final Written UNSEEN = of(Form.OTHER);

  /** How an initializer is written. */
  public static Written of(Optional<CExpression> initializer) {
    return initializer.map(Written::of).orElse(NOTHING);
  }

  private static Written of(Form form) {
    return new Written(form, "", List.of());
  }

  private static Written of(CExpression initializer) {
    CExpression bare = bare(initializer);
    if (bare instanceof CExpression.Literal) {
      return of(Form.NUMBER);
    } else if (bare instanceof CExpression.Binary shift && shift.operator().equals("<<")) {
      return shifted(shift);
    }
    return combined(bare);
  }

  private static Written shifted(CExpression.Binary shift) {
    if (!(bare(shift.left()) instanceof CExpression.Literal literal)) {
      return of(Form.OTHER);
    }
    Form form = literal.value().bits() == 1 ? Form.BIT : Form.SHIFTED;
    CExpression by = bare(shift.right());
    boolean word = by instanceof CExpression.Literal || by instanceof CExpression.Name;
    return new Written(form, word ? by.at().text() : "", List.of());
  }

  private static Written combined(CExpression whole) {
    List<String> parts = new ArrayList<>();
    Deque<CExpression> pending = new ArrayDeque<>(List.of(whole));
    boolean bitwise = false;
    boolean bits = false;
    while (!pending.isEmpty()) {
      CExpression next = bare(pending.pop());
      if (next instanceof CExpression.Name name) {
        parts.add(name.name());
      } else if (next instanceof CExpression.Unary not
          && Operators.spelling(not.at()).equals("~")) {
        bitwise = true;
        pending.push(not.operand());
      } else if (next instanceof CExpression.Binary binary
          && Operators.isBitwise(binary.operator())) {
        bitwise = true;
        pending.push(binary.right());
        pending.push(binary.left());
      } else if (isBit(next)) {
        bits = true;
      } else {
        return of(Form.OTHER);
      }
    }
    // A name with a bit of its own, such as FACILITY | 1, begins a list
    return bitwise && bits == parts.isEmpty()
        ? new Written(Form.COMBINED, "", List.copyOf(parts))
        : of(Form.OTHER);
  }

  private static boolean isBit(CExpression leaf) {
    return leaf instanceof CExpression.Literal literal
        ? Long.bitCount(literal.value().bits()) == 1
        : leaf instanceof CExpression.Binary shift
            && shift.operator().equals("<<")
            && shifted(shift).form() == Form.BIT;
  }

  private static CExpression bare(CExpression expression) {
    CExpression bare = expression;
    while (bare instanceof CExpression.Cast cast) {
      bare = cast.operand();
    }
    return bare;
  }
}
