package io.github.nativeflags.processor.c.preprocess;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What {@code #include} names and could not be found, as written. */
final class MissingFiles {
  private final Set<String> found = new LinkedHashSet<>();

  void add(String written) {
    found.add(written);
  }

  Set<String> all() {
    return found;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Those that may define one of some names. */
  List<String> mayDefine(Collection<String> names) {
    return found.stream()
        .filter(f -> names.stream().anyMatch(n -> StandardHeaders.mayDefine(bare(f), n)))
        .toList();
  }

  private static String bare(String written) {
    return written.replaceAll("[<>\"]", "");
  }
}
