package io.github.nativeflags.processor.c.token;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The raw strings of a text (C++17 5.4p1, lex.string). */
final class RawStrings {
  private static final Pattern OPEN = Pattern.compile("\"([^()\"\\\\\\s]{0,16})\\(");
  private static final Pattern CLOSE = Pattern.compile("\\)([^()\"\\\\\\s]{0,16})\"");

  private final String text;
  private Optional<Map<String, NavigableSet<Integer>>> ends = Optional.empty();

  RawStrings(String text) {
    this.text = text;
  }

  /** The end of the one that opens at a quote, if what stands there is one. */
  Optional<Integer> end(int quote) {
    Matcher open = OPEN.matcher(text).region(quote, text.length());
    return open.lookingAt()
        ? Optional.ofNullable(ends().get(open.group(1))).map(all -> all.higher(open.end()))
        : Optional.empty();
  }

  /** Looked for once, lest each of many that are not closed is looked for up to the end. */
  private Map<String, NavigableSet<Integer>> ends() {
    if (ends.isEmpty()) {
      Map<String, NavigableSet<Integer>> all = new HashMap<>();
      Matcher close = CLOSE.matcher(text);
      while (close.find()) {
        all.computeIfAbsent(close.group(1), delimiter -> new TreeSet<>()).add(close.end());
      }
      ends = Optional.of(all);
    }
    return ends.get();
  }
}
