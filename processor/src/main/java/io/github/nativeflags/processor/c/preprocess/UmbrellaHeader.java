package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.text.SourceText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The header that a text asks to be included instead of itself: {@code #error "Include <hb.h>
 * instead."} of HarfBuzz, "Only <glib.h> can be included directly." of GLib, "Never use
 * <bits/stat.h> directly; include <sys/stat.h> instead." of glibc.
 */
final class UmbrellaHeader {
  private static final Pattern HEADER =
      Pattern.compile("<([\\w+./-]+)>|([\\w+./-]+\\.(?:h|hh|hpp|hxx)\\b)");

  private UmbrellaHeader() {}

  /** The header that the words after #error name, if it is there. */
  static Optional<SourceText> in(String words, SourceText asking, Includes includes) {
    return named(words, asking)
        .flatMap(name -> find(name, asking, includes).stream())
        .filter(text -> !text.equals(asking))
        .findFirst();
  }

  /** The first header that the words after #error name, wherever it is. */
  static Optional<String> first(String words, SourceText asking) {
    return named(words, asking).findFirst();
  }

  private static Stream<String> named(String words, SourceText asking) {
    return HEADER
        .matcher(words)
        .results()
        .map(m -> m.group(1) == null ? m.group(2) : m.group(1))
        .filter(name -> !("/" + asking.file()).endsWith("/" + name))
        .distinct();
  }

  /** In the include directories, else beside the text, as the sentence may mean it. */
  private static Optional<SourceText> find(String name, SourceText asking, Includes includes) {
    return includes
        .find(new Includes.Name(name, false, false), asking)
        .or(() -> includes.find(new Includes.Name(name, true, false), asking));
  }

  /** What to do about words after #error. */
  static Optional<String> remedy(String words, SourceText asking) {
    return first(words, asking)
        .map(
            name ->
                "Name "
                    + name
                    + " as source, or its directory by -Anativeflags.sourcePath=DIR: it"
                    + " is then read first.");
  }
}
