package io.github.nativeflags.processor.emit.framework;

import java.util.Set;

/**
 * What a compilation sees besides the generated types.
 *
 * @param generated whether {@code javax.annotation.processing.Generated} is visible
 * @param frameworks the frameworks that generated types follow
 */
public record Surroundings(boolean generated, Set<Framework> frameworks) {
  public Surroundings {
    frameworks = Set.copyOf(frameworks);
  }

  /** Tells whether generated types follow a framework. */
  public boolean follow(Framework framework) {
    return frameworks.contains(framework);
  }
}
