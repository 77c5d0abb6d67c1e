package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What stands between quotes as code units (C17 6.4.4.4, 6.4.5). */
public final class Escapes {
  private static final String SIMPLE = "abfnrtve'\"?\\";
  private static final String SIMPLE_VALUES = "\u0007\b\f\n\r\t\u000B\u001B'\"?\\";

  private final Token token;
  private final String body;
  private final int bits;
  private final boolean bytes;
  private final List<Integer> units = new ArrayList<>();
  private int at;

  private Escapes(Token token, String body, CType type) {
    this.token = token;
    this.body = body;
    this.bits = type.bits();
    this.bytes = bits == 8;
  }

  /** The units of a character constant or string. */
  public static List<Integer> units(Token token, CType type) {
    String text = token.text();
    char quote = token.kind() == Token.Kind.STRING ? '"' : '\'';
    int open = text.indexOf(quote);
    if (text.length() < open + 2 || text.charAt(text.length() - 1) != quote) {
      throw CFailure.invalidLiteral(token, "its closing quote is missing");
    }
    if (open > 0 && text.charAt(open - 1) == 'R') {
      String raw = text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'));
      Escapes escapes = new Escapes(token, raw, type);
      raw.codePoints().forEach(escapes::add);
      return escapes.units;
    }
    return new Escapes(token, text.substring(open + 1, text.length() - 1), type).run();
  }

  private List<Integer> run() {
    while (at < body.length()) {
      int c = body.codePointAt(at);
      at += Character.charCount(c);
      if (c == '\\') {
        escape();
      } else {
        add(c);
      }
    }
    return units;
  }

  /** Without a prefix they are the bytes of UTF-8, as gcc and clang have it. */
  private void add(int character) {
    if (bytes) {
      for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
        units.add((int) b);
      }
    } else if (bits == 16) {
      Character.toString(character).chars().forEach(units::add);
    } else {
      units.add(character);
    }
  }

  private void escape() {
    char e = at < body.length() ? body.charAt(at++) : '\0';
    int simple = SIMPLE.indexOf(e);
    if (simple >= 0) {
      units.add((int) SIMPLE_VALUES.charAt(simple));
    } else if (e >= '0' && e <= '7') {
      at--;
      numeric("\\", 8, 3);
    } else if (e == 'x') {
      numeric("\\x", 16, Integer.MAX_VALUE);
    } else if (e == 'u' || e == 'U') {
      universal(e);
    } else {
      throw CFailure.invalidLiteral(token, "there is no escape \\" + e);
    }
  }

  /** 6.4.4.4p9: its value is one of a unit. */
  private void numeric(String mark, int radix, int most) {
    BigInteger value = number(radix, most);
    if (value.bitLength() > bits) {
      throw CFailure.invalidLiteral(token, mark + value.toString(radix) + " is out of range");
    }
    units.add(value.intValue());
  }

  /** 6.4.3: a character by its code point. */
  private void universal(char e) {
    int length = e == 'u' ? 4 : 8;
    int start = at;
    BigInteger point = number(16, length);
    if (at - start < length
        || point.bitLength() > 31
        || !Character.isValidCodePoint(point.intValue())) {
      throw CFailure.invalidLiteral(
          token, "\\" + body.substring(start - 1, at) + " is no character");
    }
    add(point.intValue());
  }

  private BigInteger number(int radix, int most) {
    int start = at;
    while (at < body.length()
        && at - start < most
        && Character.digit(body.charAt(at), radix) >= 0) {
      at++;
    }
    if (at == start) {
      throw CFailure.invalidLiteral(token, "there is no escape \\" + body.charAt(at - 1));
    }
    return new BigInteger(body.substring(start, at), radix);
  }
}
