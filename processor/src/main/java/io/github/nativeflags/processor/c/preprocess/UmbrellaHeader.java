package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The header that a text asks to be included instead of itself: {@code #error "Include <hb.h>
 * instead."} of HarfBuzz, "Only <glib.h> can be included directly." of GLib, "Never use
 * <bits/stat.h> directly; include <sys/stat.h> instead." of glibc.
 */
final class UmbrellaHeader {
  private static final Pattern HEADER = Pattern.compile("[\\w+./-]+\\.(?:h|hh|hpp|hxx)\\b");

  private UmbrellaHeader() {}

  /** The header that the words after #error name, if it is there. */
  static Optional<SourceText> in(String words, SourceText asking, Includes includes) {
    List<String> named = HEADER.matcher(words).results().map(m -> m.group()).distinct().toList();
    return named.stream()
        .filter(name -> !("/" + asking.file()).endsWith("/" + name))
        .flatMap(name -> includes.find(new Includes.Name(name, false, false), asking).stream())
        .filter(text -> !text.equals(asking))
        .findFirst();
  }

  /** The first header that the words after #error name, wherever it is. */
  static Optional<String> named(String words, SourceText asking) {
    return HEADER
        .matcher(words)
        .results()
        .map(m -> m.group())
        .filter(name -> !("/" + asking.file()).endsWith("/" + name))
        .findFirst();
  }

  /** What to do about words after #error. */
  static Optional<String> remedy(String words, SourceText asking) {
    return named(words, asking)
        .map(
            name ->
                "Name "
                    + name
                    + " as source, or its directory by -Anativeflags.sourcePath=DIR: it"
                    + " is then read first.");
  }
}
