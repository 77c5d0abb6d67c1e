package io.github.nativeflags.processor.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The problems of one spec, in the order found, each cause once. */
public final class Problems {
  private final Set<Object> causes = new HashSet<>();
  private final List<Problem> found = new ArrayList<>();
  private int errors;

  /** Records a problem. */
  public void add(Problem problem) {
    if (causes.add(problem.cause())) {
      found.add(problem);
      errors += problem.isError() ? 1 : 0;
    }
  }

  /** Tells whether a problem forbids to generate. */
  public boolean hasErrors() {
    return errors > 0;
  }

  /** How many problems forbid to generate. */
  public int errors() {
    return errors;
  }

  /** The problems so far. */
  public List<Problem> list() {
    return List.copyOf(found);
  }
}
