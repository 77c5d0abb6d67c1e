package io.github.nativeflags.processor.page.format;

import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;

/**
 * The text of a document.
 *
 * @param file its file name
 * @param source all of it, for places
 * @param lines all of it, by lines
 */
public record PageText(String file, SourceText source, List<String> lines) {
  /**
   * Line ends of any system become line feeds, so that every reader counts the same lines, and what
   * CommonMark 2.3 replaces is replaced for all of them.
   */
  public static PageText of(String file, String text) {
    String clean = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\ufffd');
    // No character of Unicode, and to jsoup the end of the text
    clean = clean.replace('\uffff', '\ufffd');
    List<String> lines = clean.lines().toList();
    return new PageText(file, new SourceText(file, 1, clean), lines);
  }

  /** It without its first lines; blank ones in their place keep every line number true. */
  String without(int count) {
    StringBuilder body = new StringBuilder("\n".repeat(count));
    lines.subList(count, lines.size()).forEach(l -> body.append(l).append('\n'));
    return body.toString();
  }

  /** A line, from 1; empty where there is no such line. */
  public String line(int number) {
    return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
  }

  /** The place of a word on a line; the line's start where it does not hold the word. */
  public Place place(int number, String word) {
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
