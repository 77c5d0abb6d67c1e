package io.github.nativeflags.processor.c.preprocess;

import java.util.Set;

/**
 * Conditions that are taken otherwise than they are, to see what changes.
 *
 * @param conditions where they stand
 * @param deeply whether all that is open within them is then taken as so
 */
public record Turned(Set<Assumption.At> conditions, boolean deeply) {
  /** Every condition as it is. */
  public static final Turned NONE = new Turned(Set.of(), false);

  boolean contains(Assumption.At condition) {
    return conditions.contains(condition);
  }
}
