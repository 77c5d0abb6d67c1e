package io.github.nativeflags.processor.c.expression;

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
    CExpression bare = initializer.bare();
    if (bare instanceof CExpression.Literal) {
      return of(Form.NUMBER);
    }
    return bare instanceof CExpression.Binary shift && shift.operator().equals("<<")
        ? shifted(shift)
        : Combination.names(bare)
            .map(names -> new Written(Form.COMBINED, "", names))
            .orElse(UNSEEN);
  }

  private static Written shifted(CExpression.Binary shift) {
    if (!(shift.left().bare() instanceof CExpression.Literal literal)) {
      return UNSEEN;
    }
    Form form = literal.value().bits() == 1 ? Form.BIT : Form.SHIFTED;
    CExpression by = shift.right().bare();
    boolean word = by instanceof CExpression.Literal || by instanceof CExpression.Name;
    return new Written(form, word ? by.at().text() : "", List.of());
  }
}
