package io.github.nativeflags.processor.c.preprocess;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What {@code #include} names and could not be found, as written. */
final class MissingFiles {
  private static final String ASKED = "__has_include(";

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

  /** What a condition rests on that asks for a file. */
  static String asked(Includes.Name file) {
    return ASKED + file + ")";
  }

  static boolean isAsked(String name) {
    return name.startsWith(ASKED);
  }

  /** Those that may define one of some names, or are asked for by one. */
  List<String> mayDefine(Collection<String> names) {
    Stream<String> asked =
        names.stream()
            .filter(MissingFiles::isAsked)
            .map(n -> n.substring(ASKED.length(), n.length() - 1));
    Stream<String> defining =
        found.stream()
            .filter(
                f ->
                    names.stream()
                        .filter(n -> !isAsked(n))
                        .anyMatch(n -> StandardHeaders.mayDefine(bare(f), n)));
    return Stream.concat(asked, defining).distinct().toList();
  }

  private static String bare(String written) {
    return written.replaceAll("[<>\"]", "");
  }
}
