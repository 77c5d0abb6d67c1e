package io.github.nativeflags.processor.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems of one spec, in the order found, each once. */
public final class Problems {
  private final Set<Problem> found = new LinkedHashSet<>();

  /** Records a problem. */
  public void add(Problem problem) {
    found.add(problem);
  }

  /** Tells whether a problem forbids to generate. */
  public boolean hasErrors() {
    return found.stream().anyMatch(Problem::isError);
  }

  /** The problems so far. */
  public List<Problem> list() {
    return List.copyOf(found);
  }
}
