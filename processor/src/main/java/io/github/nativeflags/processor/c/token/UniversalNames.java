package io.github.nativeflags.processor.c.token;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters of names that are written by their numbers (C17 6.4.3). */
final class UniversalNames {
  private static final Pattern WRITTEN =
      Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))");

  private UniversalNames() {}

  /** How many characters of a text at a position write one; 0 where none is written. */
  static int length(String text, int at) {
    Matcher written = WRITTEN.matcher(text).region(at, text.length());
    return written.lookingAt() ? written.end() - at : 0;
  }

  /** A name with its characters themselves. */
  static String decoded(String name) {
    return name.indexOf('\\') < 0
        ? name
        : WRITTEN.matcher(name).replaceAll(m -> Matcher.quoteReplacement(character(m.group())));
  }

  private static String character(String written) {
    int code = Integer.parseUnsignedInt(written.substring(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : written;
  }
}
