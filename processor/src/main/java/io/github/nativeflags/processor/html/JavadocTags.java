package io.github.nativeflags.processor.html;

import java.util.Locale;

/** The inline tags of a documentation comment as HTML. */
final class JavadocTags {
  private final String comment;
  private final StringBuilder html = new StringBuilder();

  private JavadocTags(String comment) {
    this.comment = comment;
  }

  /** The comment with each of its inline tags as what a reader sees of it. */
  static String html(String comment) {
    JavadocTags tags = new JavadocTags(comment);
    int at = 0;
    while (at < comment.length()) {
      int end = comment.startsWith("{@", at) ? tags.end(at) : -1;
      if (end < 0) {
        tags.html.append(comment.charAt(at++));
      } else {
        tags.tag(comment.substring(at + 2, end - 1));
        at = end;
      }
    }
    return tags.html.toString();
  }

  /** Behind the brace that closes the one at a place: those within go in pairs. */
  private int end(int start) {
    int depth = 0;
    for (int i = start; i < comment.length(); i++) {
      char c = comment.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return -1;
  }

  private void tag(String content) {
    String[] parts = content.split("\\s+", 2);
    String text = parts.length > 1 ? parts[1] : "";
    switch (parts[0].toLowerCase(Locale.ROOT)) {
      case "code", "value" -> code(text);
      case "literal" -> html.append(escaped(text));
      case "link" -> code(label(text));
      case "linkplain" -> html.append(escaped(label(text)));
      default -> html.append(escaped(text));
    }
  }

  private void code(String text) {
    html.append("<code>").append(escaped(text)).append("</code>");
  }

  /** What stands behind a reference, else the reference without its type. */
  private static String label(String text) {
    int parameters = text.indexOf('(') >= 0 ? Math.max(text.indexOf(')'), 0) : 0;
    int space = text.indexOf(' ', parameters);
    String reference = space < 0 ? text : text.substring(0, space);
    String label = space < 0 ? "" : text.substring(space).strip();
    return label.isEmpty() ? reference.substring(reference.indexOf('#') + 1) : label;
  }

  /** A line of the text that begins with @ begins no block tag. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("@", "&#64;");
  }
}
