package io.github.nativeflags.processor.c;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What stands between quotes as code units (C17 6.4.4.4, 6.4.5). */
final class Escapes {
  private static final String SIMPLE = "abfnrtve'\"?\\";
  private static final String SIMPLE_VALUES = "\u0007\b\f\n\r\t\u000B\u001B'\"?\\";

  private final Token token;
  private final String body;
  private final List<Integer> units = new ArrayList<>();
  private int at;

  private Escapes(Token token, String body) {
    this.token = token;
    this.body = body;
  }

  /** The units; without a prefix they are the bytes of UTF-8, as gcc and clang have it. */
  static List<Integer> units(Token token, String body, String prefix) {
    Escapes escapes = new Escapes(token, body);
    while (escapes.at < body.length()) {
      int c = body.codePointAt(escapes.at);
      escapes.at += Character.charCount(c);
      if (c == '\\') {
        escapes.escape();
      } else if (prefix.isEmpty() || prefix.equals("u8")) {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          escapes.units.add((int) b);
        }
      } else {
        escapes.units.add(c);
      }
    }
    return escapes.units;
  }

  private void escape() {
    char e = at < body.length() ? body.charAt(at++) : '\0';
    int simple = SIMPLE.indexOf(e);
    if (simple >= 0) {
      units.add((int) SIMPLE_VALUES.charAt(simple));
      return;
    }
    boolean octal = e >= '0' && e <= '7';
    int most = octal ? 3 : e == 'u' ? 4 : 8;
    int start = octal ? at - 1 : at;
    at = start;
    while (at < body.length()
        && at - start < most
        && Character.digit(body.charAt(at), octal ? 8 : 16) >= 0) {
      at++;
    }
    if (at == start || !octal && "xuU".indexOf(e) < 0) {
      throw Literals.invalid(token, "there is no escape \\" + e);
    }
    units.add((int) Long.parseLong(body.substring(start, at), octal ? 8 : 16));
  }
}
