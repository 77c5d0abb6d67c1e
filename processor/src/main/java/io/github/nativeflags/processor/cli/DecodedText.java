package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.model.Decoding;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.number.IntegerType;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in which numbers get their names. */
final class DecodedText {
  private static final String HEXADECIMAL = "(?<![0-9A-Za-z_])0[xX][0-9a-fA-F]+(?![0-9A-Za-z_])";
  private static final String ANY = "[+-]?(?:0[xX][0-9a-fA-F]+|[0-9]+)(?![0-9A-Za-z_])";

  private final FlagEnum e;
  private final Numbers numbers;
  private final Pattern wanted;
  private boolean complete = true;

  /**
   * Texts with numbers of an enumeration.
   *
   * @param after what stands before the numbers that are meant; nothing for all hexadecimal ones
   */
  DecodedText(FlagEnum e, Optional<String> after) {
    this.e = e;
    this.numbers = new Numbers(e.type());
    this.wanted =
        Pattern.compile(
            after.map(text -> "(?<=" + Pattern.quote(text) + ")" + ANY).orElse(HEXADECIMAL));
  }

  /** Whether all numbers until now had names for all of their bits. */
  boolean isComplete() {
    return complete;
  }

  /** A number with its names, or nothing for what is none. */
  Optional<String> number(String text) {
    OptionalLong pattern = numbers.pattern(text);
    return pattern.isPresent()
        ? Optional.of(text + "  " + names(pattern.getAsLong()))
        : Optional.empty();
  }

  /** A line with names in parentheses after its numbers. */
  String line(String line) {
    Optional<String> only = number(line.strip());
    if (only.isPresent()) {
      return only.get();
    }
    return wanted.matcher(line).replaceAll(number -> Matcher.quoteReplacement(named(number)));
  }

  private String named(MatchResult number) {
    OptionalLong pattern = numbers.pattern(number.group());
    String names =
        pattern.isPresent() ? names(pattern.getAsLong()) : "not of " + e.bits() + " bits";
    return number.group() + " (" + names + ")";
  }

  private String names(long pattern) {
    Decoding decoding = Decoding.of(e, pattern);
    complete &= decoding.rest() == 0 && (e.flags() || !decoding.names().isEmpty());
    if (!e.flags()) {
      return decoding.names().isEmpty() ? "no constant has this value" : decoding.text();
    }
    if (decoding.rest() == 0) {
      return decoding.text();
    }
    return decoding.names().isEmpty()
        ? "no name has a bit of it"
        : decoding.text() + ", where " + IntegerType.hex(decoding.rest()) + " has no name";
  }
}
