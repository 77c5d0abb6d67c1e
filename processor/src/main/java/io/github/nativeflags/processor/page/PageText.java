package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;

/**
 * The text of a page, with its front matter.
 *
 * @param file the page's file name
 * @param source all of it, for places
 * @param lines all of it, by lines
 * @param front its front matter
 */
record PageText(String file, SourceText source, List<String> lines, FrontMatter front) {
  /**
   * Line ends of any system become line feeds, so that every reader counts the same lines, and what
   * CommonMark 2.3 replaces is replaced for all of them.
   */
  static PageText of(String file, String text) {
    String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\ufffd');
    List<String> lines = clean.lines().toList();
    return new PageText(file, new SourceText(file, 1, clean), lines, FrontMatter.read(lines));
  }

  /** What follows the front matter; blank lines in its place keep every line number true. */
  String body() {
    StringBuilder body = new StringBuilder("\n".repeat(front.lines()));
    lines.subList(front.lines(), lines.size()).forEach(l -> body.append(l).append('\n'));
    return body.toString();
  }

  /** A line, from 1; empty where there is no such line. */
  String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The place of a word on a line; the line's start where it does not hold the word. */
  Place place(int number, String word) {
    String line = line(number);
    int at = Math.max(line.replace("\\_", "_").indexOf(word), 0);
    // Each escaped underscore before the word moves it by one
    int column = at;
    for (int i = 0, seen = 0; i < line.length() && seen < at; i++) {
      if (line.startsWith("\\_", i)) {
        column++;
        i++;
      }
      seen++;
    }
    return new Place(file, number, column + 1, line.stripTrailing());
  }
}
