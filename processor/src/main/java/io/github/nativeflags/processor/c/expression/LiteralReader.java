package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Integer and character literals (C17 6.4.4). */
final class LiteralReader {
  private static final Pattern INTEGER =
      Pattern.compile("(0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)([a-zA-Z_]\\w*)?");
  private static final Pattern SUFFIX =
      Pattern.compile("(?:[uU]?(?:l|L|ll|LL|z|Z)?|(?:l|L|ll|LL|z|Z)[uU]|[uU]?[iI](?:8|16|32|64))");
  private static final Pattern FLOATING =
      Pattern.compile(
          "(?:[0-9]*\\.[0-9]*|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?[fFlL]?|0[xX].*[pP].*");

  /** The digits of 64 bits, in binary. */
  private static final int LONGEST = 64;

  private final CTypes types;

  LiteralReader(CTypes types) {
    this.types = types;
  }

  CExpression number(Token token) {
    String text = token.text().replace("'", "");
    if (FLOATING.matcher(text).matches()) {
      return new CExpression.Floating(token, floating(token, text), size(text));
    }
    Matcher parts = INTEGER.matcher(text);
    if (!parts.matches()) {
      throw CFailure.invalidLiteral(token, "it has a digit or letter that does not belong there");
    }
    String digits = parts.group(1);
    String suffix = parts.group(2) == null ? "" : parts.group(2);
    if (!SUFFIX.matcher(suffix).matches()) {
      throw CFailure.invalidLiteral(token, "there is no suffix " + suffix);
    }
    int radix = radix(digits);
    String bare = radix == 10 ? digits : digits.substring(radix == 8 ? 1 : 2);
    if (radix == 8 && !bare.matches("[0-7]+")) {
      throw CFailure.invalidLiteral(token, "an octal literal has the digits 0 to 7");
    }
    BigInteger value = value(token, bare, radix);
    return new CExpression.Literal(
        token, typed(token, value, radix, suffix.toLowerCase(Locale.ROOT)), radix);
  }

  /** Only what may fit is worked out: a literal as long as a book takes its length squared. */
  private static BigInteger value(Token token, String digits, int radix) {
    int start = 0;
    while (start < digits.length() - 1 && digits.charAt(start) == '0') {
      start++;
    }
    if (digits.length() - start > LONGEST) {
      throw tooWide(token);
    }
    return new BigInteger(digits.substring(start), radix);
  }

  private static CFailure tooWide(Token token) {
    return CFailure.invalidLiteral(token, "it is wider than 64 bits");
  }

  /** 6.4.4.2; hexadecimal ones are written in Java as in C. */
  private static double floating(Token token, String text) {
    try {
      return Double.parseDouble(text.replaceFirst("[fFlL]$", ""));
    } catch (NumberFormatException e) {
      throw CFailure.invalidLiteral(token, "it has a digit or letter that does not belong there");
    }
  }

  /** 6.4.4.2p4. */
  private long size(String text) {
    boolean hex = text.startsWith("0x") || text.startsWith("0X");
    char last = Character.toLowerCase(text.charAt(text.length() - 1));
    return last == 'l'
        ? BasicType.longDouble(types.longBits())
        : last == 'f' && (!hex || text.toLowerCase(Locale.ROOT).contains("p")) ? 4 : 8;
  }

  /** The size of adjacent strings with the terminating null, in bytes (6.4.5p5, p6). */
  long size(List<Token> strings) {
    String prefix = "";
    long units = 1;
    for (Token string : strings) {
      String own = string.text().substring(0, string.text().indexOf('"'));
      prefix = own.isEmpty() ? prefix : own;
    }
    for (Token string : strings) {
      units += Escapes.units(string, types.character(prefix)).size();
    }
    return units * types.character(prefix).bits() / 8;
  }

  private static int radix(String digits) {
    if (digits.length() == 1 || digits.charAt(0) != '0') {
      return 10;
    }
    char second = Character.toLowerCase(digits.charAt(1));
    return second == 'x' ? 16 : second == 'b' ? 2 : 8;
  }

  /** The first type of the list in 6.4.4.1 that holds the value. */
  private CValue typed(Token token, BigInteger value, int radix, String suffix) {
    for (CType type : candidates(radix, suffix)) {
      if (value.bitLength() <= type.bits() - (type.signed() ? 1 : 0)) {
        return CValue.of(type, value.longValue());
      }
    }
    throw tooWide(token);
  }

  private List<CType> candidates(int radix, String suffix) {
    List<CType> all =
        List.of(
            CType.INT,
            CTypes.UINT,
            types.longType(true),
            types.longType(false),
            CTypes.LLONG,
            CTypes.ULLONG);
    boolean longest = suffix.contains("ll") || suffix.contains("i64") || suffix.contains("z");
    int first = longest ? 4 : suffix.contains("l") ? 2 : 0;
    boolean unsignedOnly = suffix.contains("u");
    List<CType> candidates = new ArrayList<>();
    for (CType type : all.subList(first, all.size())) {
      if (type.signed() ? !unsignedOnly : unsignedOnly || radix != 10) {
        candidates.add(type);
      }
    }
    // As gcc and MSVC: a decimal literal above the largest signed type is unsigned.
    candidates.add(CTypes.ULLONG);
    return candidates;
  }

  /** A character constant; several characters are combined as gcc and MSVC do (6.4.4.4). */
  CExpression.Literal character(Token token) {
    String prefix = token.text().substring(0, token.text().indexOf('\''));
    CType type = types.character(prefix);
    List<Integer> units = Escapes.units(token, type);
    if (units.isEmpty()) {
      throw CFailure.invalidLiteral(token, "a character is missing");
    }
    if (!prefix.isEmpty()) {
      // As gcc, the last one counts
      CValue last = CValue.of(type, units.get(units.size() - 1));
      return new CExpression.Literal(token, last, 10);
    }
    if (units.size() == 1) {
      CValue only = CValue.of(type, units.get(0)).as(types.plainCharacter());
      return new CExpression.Literal(token, only, 10);
    }
    if (units.size() > 4) {
      throw CFailure.invalidLiteral(token, "it has more than four characters");
    }
    long value = 0;
    for (int unit : units) {
      value = value << 8 | unit & 0xFF;
    }
    return new CExpression.Literal(token, CValue.of(CType.INT, value), 16);
  }
}
