package io.github.nativeflags.processor.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words by which a page says that constants can be combined. */
final class FlagWording {
  // A look at the first letter spares most of a page the alternatives
  private static final Pattern WORDS =
      Pattern.compile(
          "(?i)(?=[bco])(?:bitwise[ -]or\\b|\\bbitwise combination|\\bcan be combined|\\bbit ?flags?\\b"
              + "|\\bbit ?masks?\\b|\\bor-ed\\b|\\bor['\u2019]e?d\\b|\\bcombination of(?=[\\w\\s]{0,40}?"
              + "\\b(?:flag|value|constant|bit|option|member|enumerat|element|follow|these)))");

  private FlagWording() {}

  static Optional<String> in(String text) {
    Matcher matcher = WORDS.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
