package io.github.nativeflags.processor.c.token;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;

/** A problem that ends the reading of one expression or declaration. */
public final class CFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 80;
  private final transient Problem problem;

  public CFailure(Token at, ProblemKind kind, Object... arguments) {
    this(problem(at, kind, arguments));
  }

  public CFailure(Problem problem) {
    super(problem.sentence(), null, false, false);
    this.problem = problem;
  }

  /** What came out of a macro is told where the macro is used, and where it is defined. */
  public static Problem problem(Token at, ProblemKind kind, Object... arguments) {
    Problem problem = Problem.at(at.place(), kind, arguments);
    return at.definition()
        .filter(place -> !place.file().equals("predefined"))
        .map(place -> problem.with("expanded from here", place))
        .orElse(problem);
  }

  public static CFailure expected(String what, Token found) {
    return new CFailure(found, ProblemKind.SYNTAX_ERROR, what, found.shown());
  }

  /** That a name stands where a type is needed, and is none. */
  public static CFailure undeclaredType(Token at, String name) {
    return new CFailure(at, ProblemKind.UNDEFINED_IDENTIFIER, "The type " + name, "");
  }

  /** 6.4.4: that a literal is none of C's. */
  public static CFailure invalidLiteral(Token at, String why) {
    return new CFailure(at, ProblemKind.INVALID_LITERAL, shortened(at.text()), why);
  }

  /** 6.6: that an expression is none that we evaluate. */
  public static CFailure unsupported(Token at, String what, String why) {
    return new CFailure(at, ProblemKind.UNSUPPORTED_EXPRESSION, shortened(what), why);
  }

  /** That the name of a type names no integer type. */
  public static CFailure unreadableType(Token at, String name, String why) {
    return new CFailure(at, ProblemKind.UNREADABLE_TYPE, shortened(name), why);
  }

  /** No sentence gets longer than a few lines. */
  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
  }

  public Problem problem() {
    return problem;
  }
}
