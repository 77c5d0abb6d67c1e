package io.github.nativeflags.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A field as meant.
 *
 * @param name its Java name
 * @param mask its bits, zero-extended
 * @param maskName the C name of the constant that has its bits
 * @param members the C names of its values
 */
public record MaskFieldModel(
    String name, long mask, Optional<String> maskName, List<String> members) {
  /** The name of its constant in the mask: {@code screenDepth} is SCREEN_DEPTH_FIELD. */
  public String constantName() {
    String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
    return words.toUpperCase(Locale.ROOT) + "_FIELD";
  }
}
