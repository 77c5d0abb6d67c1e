package io.github.nativeflags.processor.troff;

import java.util.Map;

/** The names of characters in escapes (groff_char(7)). */
final class RoffCharacters {
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("bu", "\u2022"),
          Map.entry("em", "\u2014"),
          Map.entry("en", "\u2013"),
          Map.entry("hy", "-"),
          Map.entry("mi", "\u2212"),
          Map.entry("lq", "\u201c"),
          Map.entry("rq", "\u201d"),
          Map.entry("oq", "\u2018"),
          Map.entry("cq", "\u2019"),
          Map.entry("aq", "'"),
          Map.entry("dq", "\""),
          Map.entry("Aq", "'"),
          Map.entry("ga", "`"),
          Map.entry("ha", "^"),
          Map.entry("ti", "~"),
          Map.entry("rs", "\\"),
          Map.entry("sl", "/"),
          Map.entry("or", "|"),
          Map.entry("ba", "|"),
          Map.entry("at", "@"),
          Map.entry("sh", "#"),
          Map.entry("lB", "["),
          Map.entry("rB", "]"),
          Map.entry("lC", "{"),
          Map.entry("rC", "}"),
          Map.entry("la", "\u27e8"),
          Map.entry("ra", "\u27e9"),
          Map.entry("Fo", "\u00ab"),
          Map.entry("Fc", "\u00bb"),
          Map.entry("co", "\u00a9"),
          Map.entry("rg", "\u00ae"),
          Map.entry("tm", "\u2122"),
          Map.entry("de", "\u00b0"),
          Map.entry("mc", "\u00b5"),
          Map.entry("sc", "\u00a7"),
          Map.entry("pl", "+"),
          Map.entry("eq", "="),
          Map.entry("->", "\u2192"),
          Map.entry("<-", "\u2190"),
          Map.entry("<=", "\u2264"),
          Map.entry(">=", "\u2265"),
          Map.entry("!=", "\u2260"),
          Map.entry("+-", "\u00b1"),
          Map.entry("mu", "\u00d7"),
          Map.entry("di", "\u00f7"),
          Map.entry("if", "\u221e"),
          Map.entry("no", "\u00ac"),
          Map.entry("ss", "\u00df"),
          Map.entry("12", "\u00bd"),
          Map.entry("R", "\u00ae"),
          Map.entry("Tm", "\u2122"));

  private RoffCharacters() {}

  /**
   * What a name stands for: a character, one by its code ({@code u2014}), or a letter with an
   * accent; the name itself, where it is none of these.
   */
  static String of(String name) {
    String known = NAMED.get(name);
    if (known != null) {
      return known;
    }
    if (name.matches("u[0-9A-Fa-f]{4,6}") && Character.isValidCodePoint(code(name))) {
      return Character.toString(code(name));
    }
    // \(:a is an umlaut, \('e an acute: the letter is what matters to a reader
    return name.length() == 2 && !Character.isLetterOrDigit(name.charAt(0))
        ? name.substring(1)
        : name;
  }

  private static int code(String name) {
    return Integer.parseInt(name.substring(1), 16);
  }
}
