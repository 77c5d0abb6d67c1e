package io.github.nativeflags.processor.troff;

import java.util.Map;

/** The escapes in a line of text (groff(7), "Escape sequences"). */
final class RoffText {
  /** A string that stands for itself would go on for ever. */
  private static final int DEPTH = 8;

  /** Escapes whose argument stands in quotes: movements, widths, drawings. */
  private static final String QUOTED = "hvwlLDbxXZoNABRCHS";

  /** Escapes whose argument is a name: registers, colours, fonts and the like. */
  private static final String NAMED = "nmMkgVYOF";

  /** Escapes that leave no trace. */
  private static final String NOTHING = "&%:/,)c|^}{udrpaEz";

  private final HtmlWriter out;
  private final Map<String, String> strings;
  private String previous = "";

  RoffText(HtmlWriter out, Map<String, String> strings) {
    this.out = out;
    this.strings = strings;
  }

  void write(String text) {
    write(text, 0);
  }

  private void write(String text, int depth) {
    int plain = 0;
    int at = text.indexOf('\\');
    while (at >= 0 && at + 1 < text.length()) {
      out.text(text.substring(plain, at));
      at = escape(text, at + 1, depth);
      plain = Math.min(at, text.length());
      at = text.indexOf('\\', plain);
    }
    out.text(text.substring(plain));
  }

  /** Writes the escape at a place behind its backslash; gives the place behind it. */
  private int escape(String text, int at, int depth) {
    char c = text.charAt(at);
    if (NOTHING.indexOf(c) >= 0) {
      return at + 1;
    } else if (QUOTED.indexOf(c) >= 0) {
      return quoted(text, at, c);
    } else if (NAMED.indexOf(c) >= 0) {
      return nameEnd(text, at + 1);
    } else if (c == 's') {
      return sizeEnd(text, at + 1);
    }
    switch (c) {
      case 'f' -> font(name(text, at + 1));
      case '*' -> string(name(text, at + 1), depth);
      case '(', '[' -> out.text(RoffCharacters.of(name(text, at)));
      case ' ', '~', '0' -> out.text("\u00a0");
      case 'e', '\\' -> out.text("\\");
      case 't' -> out.text("\t");
      default -> out.text(String.valueOf(c));
    }
    return c == 'f' || c == '*'
        ? nameEnd(text, at + 1)
        : c == '(' || c == '[' ? nameEnd(text, at) : at + 1;
  }

  /** {@code X}, {@code (XY} or {@code [name]}. */
  private static String name(String text, int at) {
    int end = nameEnd(text, at);
    String whole = text.substring(Math.min(at, text.length()), end);
    if (whole.startsWith("(")) {
      return whole.substring(1);
    }
    return whole.startsWith("[") && whole.endsWith("]")
        ? whole.substring(1, whole.length() - 1)
        : whole;
  }

  private static int nameEnd(String text, int at) {
    if (at >= text.length()) {
      return text.length();
    }
    int end = at + 1;
    if (text.charAt(at) == '(') {
      end = at + 3;
    } else if (text.charAt(at) == '[') {
      int close = text.indexOf(']', at);
      end = close < 0 ? text.length() : close + 1;
    }
    return Math.min(end, text.length());
  }

  /** {@code \s-1}, {@code \s+2}, {@code \s0}, {@code \s(12}, {@code \s[..]}: a size. */
  private static int sizeEnd(String text, int at) {
    boolean signed = at < text.length() && "+-".indexOf(text.charAt(at)) >= 0;
    return nameEnd(text, signed ? at + 1 : at);
  }

  /** {@code \h'...'}, with any character as the quote. */
  private int quoted(String text, int at, char kind) {
    if (at + 1 >= text.length()) {
      return text.length();
    }
    int close = text.indexOf(text.charAt(at + 1), at + 2);
    int end = close < 0 ? text.length() : close;
    if (kind == 'C') {
      out.text(RoffCharacters.of(text.substring(Math.min(at + 2, end), end)));
    } else if (kind == 'h') {
      out.text(" ");
    }
    return Math.min(end + 1, text.length());
  }

  private void font(String name) {
    String now = out.font();
    String next =
        switch (name) {
          case "B", "3", "CB", "BI", "4" -> "b";
          case "I", "2", "CI" -> "i";
          case "C", "CW", "CR", "TT" -> "tt";
          case "P", "" -> previous;
          default -> "";
        };
    previous = now;
    out.font(next);
  }

  private void string(String name, int depth) {
    String defined = strings.get(name);
    if (defined != null && depth < DEPTH) {
      write(defined, depth + 1);
    } else if (defined == null) {
      out.text(RoffCharacters.of(name));
    }
  }
}
