package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;

/** A problem that ends the reading of one expression or declaration. */
final class CFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;

  CFailure(Token at, ProblemKind kind, Object... arguments) {
    super(kind.id(), null, false, false);
    this.problem = Problem.at(at.place(), kind, arguments);
  }

  static CFailure expected(String what, Token found) {
    return new CFailure(found, ProblemKind.SYNTAX_ERROR, what, found.shown());
  }

  Problem problem() {
    return problem;
  }
}
