package io.github.nativeflags.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A field as meant.
 *
 * @param name its Java name
 * @param mask its bits, zero-extended
 * @param maskName the C name of the constant that has its bits
 * @param members the C names of its values; none of a number
 * @param shift by how many bits a number is shifted; empty where the values are constants
 */
public record MaskFieldModel(
    String name, long mask, Optional<String> maskName, List<String> members, OptionalInt shift) {
  /** Whether it holds a number. */
  public boolean holdsNumber() {
    return shift.isPresent();
  }

  /** Its name within another: {@code Icon} of {@code withIcon}. */
  public String capitalName() {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  /** The name of its constant in the mask: {@code screenDepth} is SCREEN_DEPTH_FIELD. */
  public String constantName() {
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
    return words.toUpperCase(Locale.ROOT) + "_FIELD";
  }
}
