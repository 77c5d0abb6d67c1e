package io.github.nativeflags.processor.model;

import java.util.Optional;

/**
 * The name of a spec interface.
 *
 * @param packageName the package, empty for the unnamed one
 * @param enclosing the names of the enclosing types, each with a dot behind it; empty for a
 *     top-level interface
 * @param simpleName the simple name
 */
public record SpecName(String packageName, String enclosing, String simpleName) {
  private static final String SUFFIX = "Spec";

  /** The simple name without {@code Spec} at its end, if that leaves a name. */
  public Optional<String> stem() {
    return Optional.of(simpleName)
        .filter(name -> name.length() > SUFFIX.length() && name.endsWith(SUFFIX))
        .map(name -> name.substring(0, name.length() - SUFFIX.length()));
  }

  /** The qualified name. */
  public String qualified() {
    return (packageName.isEmpty() ? "" : packageName + ".") + enclosing + simpleName;
  }
}
