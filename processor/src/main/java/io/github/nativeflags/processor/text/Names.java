package io.github.nativeflags.processor.text;

import java.util.List;

/** Names in a sentence. */
public final class Names {
  private Names() {}

  /** The first ones and how many more there are. */
  public static String list(List<String> names, int max) {
    int rest = names.size() - max;
    return String.join(", ", names.subList(0, Math.min(names.size(), max)))
        + (rest > 0 ? " and " + rest + " more" : "");
  }
}
