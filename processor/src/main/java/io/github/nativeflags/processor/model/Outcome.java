package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import java.util.Optional;

/**
 * What became of one enumeration that a spec means, or of a text that should declare one.
 *
 * @param label what users know it by
 * @param flagEnum it as meant, as far as it could be read
 * @param place where it is declared, if it was found
 * @param problems what is wrong with it or worth saying
 */
public record Outcome(
    String label, Optional<FlagEnum> flagEnum, Optional<Place> place, Problems problems) {
  /** It, if nothing forbids to generate it. */
  public Optional<FlagEnum> generated() {
    return flagEnum.filter(e -> !problems.hasErrors());
  }
}
