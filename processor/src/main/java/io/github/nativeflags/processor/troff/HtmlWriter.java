package io.github.nativeflags.processor.troff;

import java.util.Map;
import java.util.TreeMap;

/** HTML as it is written, with the line of the file on which each block starts. */
final class HtmlWriter {
  private final StringBuilder html = new StringBuilder();
  private final Map<Integer, Integer> lines = new TreeMap<>();
  private String font = "";

  String html() {
    return html.toString();
  }

  /** For the offset of each block's tag, its line. */
  Map<Integer, Integer> lines() {
    return lines;
  }

  void open(String tag, int line) {
    font("");
    lines.put(html.length(), line);
    html.append('<').append(tag).append('>');
  }

  /** A tag whose line follows from the block around it. */
  void plain(String tag) {
    font("");
    html.append('<').append(tag).append('>');
  }

  void close(String tag) {
    font("");
    html.append("</").append(tag).append('>');
  }

  void lineBreak() {
    html.append("<br>");
  }

  /** A font: {@code b}, {@code i}, {@code tt}, or nothing for the ordinary one. */
  void font(String tag) {
    if (!font.equals(tag)) {
      html.append(font.isEmpty() ? "" : "</" + font + ">");
      html.append(tag.isEmpty() ? "" : "<" + tag + ">");
      font = tag;
    }
  }

  String font() {
    return font;
  }

  void text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        default -> html.append(c);
      }
    }
  }
}
