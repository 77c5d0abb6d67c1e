package io.github.nativeflags.processor.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems of one spec, in the order found, each once. */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();
  private int errors;

  /** Records a problem. */
  public void add(Problem problem) {
    if (found.add(problem) && problem.isError()) {
      errors++;
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
