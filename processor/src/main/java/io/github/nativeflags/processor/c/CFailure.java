package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;

/** A problem that ends the reading of one expression or declaration. */
final class CFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  CFailure(Token at, ProblemKind kind, Object... arguments) {
    this(problem(at, kind, arguments));
  }

  CFailure(Problem problem) {
    super(problem.sentence(), null, false, false);
    this.problem = problem;
  }

  /** What came out of a macro is told where the macro is used, and where it is defined. */
  static Problem problem(Token at, ProblemKind kind, Object... arguments) {
    Problem problem = Problem.at(at.place(), kind, arguments);
    return at.definition()
        .filter(place -> !place.file().equals("predefined"))
        .map(place -> problem.with("expanded from here", place))
        .orElse(problem);
  }

  static CFailure expected(String what, Token found) {
    return new CFailure(found, ProblemKind.SYNTAX_ERROR, what, found.shown());
  }

  Problem problem() {
    return problem;
  }
}
