package io.github.nativeflags.processor.page.describe;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values that pages state, as text that C reads alike. */
final class StatedValue {
  private static final String DIGITS = "(?:0[xX][0-9A-Fa-f]+|\\d+)";
  private static final Pattern NUMBER = Pattern.compile("[-+~]?" + DIGITS + "[uUlL]*+");

  /** Decimal and hexadecimal side by side: {@code 64 (0x40)}. */
  private static final Pattern TWICE =
      Pattern.compile(
          "\\(?\\s*(" + NUMBER + ")\\s*[(/,]\\s*=?\\s*(" + NUMBER + ")\\s*\\)?\\s*\\)?");

  private static final Pattern REMARKED =
      Pattern.compile("(" + NUMBER + ")\\s*\\([A-Za-z][^()]*\\)");
  private static final Pattern ENCLOSED = Pattern.compile("\\(\\s*(" + NUMBER + ")\\s*\\)");
  private static final Pattern LABEL = Pattern.compile("^(?i)(?:value)?\\s*[:=]\\s*");

  /** As assemblers write hexadecimal numbers: {@code 0FFh}. */
  private static final Pattern ASSEMBLER = Pattern.compile("(\\d[0-9A-Fa-f]*)[hH]");

  private static final Pattern OCTAL = Pattern.compile("0[0-9]+[uUlL]*");

  private StatedValue() {}

  /** The value that a text is, if it is one and nothing else; of a name it may be an alias. */
  static Optional<String> in(String text) {
    String plain = plain(text);
    Matcher twice = TWICE.matcher(plain);
    if (twice.matches()) {
      return Optional.of(twice.group(1))
          .filter(v -> equal(v, twice.group(2)))
          .flatMap(StatedValue::unpadded);
    }
    Matcher assembler = ASSEMBLER.matcher(plain);
    if (assembler.matches()) {
      return Optional.of("0x" + assembler.group(1));
    }
    Matcher remarked = REMARKED.matcher(plain);
    if (remarked.matches()) {
      return unpadded(remarked.group(1));
    }
    return Optional.of(plain).filter(ValueExpression::is).flatMap(StatedValue::unpadded);
  }

  /** A number by itself. */
  static Optional<String> number(String text) {
    return in(text).filter(v -> NUMBER.matcher(v).matches());
  }

  private static String plain(String text) {
    String plain = text.replace('\u00A0', ' ').replace("`", "").replace('\u2212', '-').strip();
    String value = LABEL.matcher(plain).replaceFirst("").strip();
    Matcher enclosed = ENCLOSED.matcher(value);
    return enclosed.matches() ? enclosed.group(1) : value;
  }

  /**
   * C reads a number after a zero as octal, tables pad decimal ones with zeros: where that makes a
   * difference, nobody knows what is meant.
   */
  private static Optional<String> unpadded(String value) {
    if (!OCTAL.matcher(value).matches()) {
      return Optional.of(value);
    }
    String digits = value.replaceAll("[uUlL]+$", "");
    boolean same = digits.matches("0+[0-7]?");
    return same ? Optional.of(value.replaceFirst("^0+(?=\\d)", "")) : Optional.empty();
  }

  /** Whether two numbers are the same, at the width of the narrower. */
  static boolean equal(String one, String other) {
    BigInteger difference = numeric(one).subtract(numeric(other));
    return difference.signum() == 0 || difference.abs().equals(BigInteger.ONE.shiftLeft(32));
  }

  private static BigInteger numeric(String number) {
    String digits = number.replaceAll("[uUlL]+$", "").replaceFirst("^[+]", "");
    if (digits.startsWith("~")) {
      return numeric(digits.substring(1)).not();
    }
    boolean negative = digits.startsWith("-");
    String magnitude = negative ? digits.substring(1) : digits;
    BigInteger value =
        magnitude.regionMatches(true, 0, "0x", 0, 2)
            ? new BigInteger(magnitude.substring(2), 16)
            : new BigInteger(magnitude);
    return negative ? value.negate() : value;
  }
}
