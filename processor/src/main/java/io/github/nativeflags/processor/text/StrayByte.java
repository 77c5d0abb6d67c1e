package io.github.nativeflags.processor.text;

import java.nio.charset.Charset;

/** A byte that is not UTF-8 within a text that is: a half of a surrogate pair, as no text has. */
public final class StrayByte {
  private static final char BASE = '\uDC00';
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private StrayByte() {}

  static char of(byte stray) {
    return (char) (BASE + (stray & 0xFF));
  }

  static boolean is(char c) {
    return c >= BASE + 0x80 && c <= BASE + 0xFF;
  }

  /** Where the first one stands in a text from some place on, or -1. */
  public static int find(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (is(text.charAt(i)) && !(i > 0 && Character.isHighSurrogate(text.charAt(i - 1)))) {
        return i;
      }
    }
    return -1;
  }

  /** The byte's value, 0x80 to 0xFF. */
  public static int value(char stray) {
    return stray - BASE;
  }

  /** The text with the characters that Western Windows has for such bytes. */
  public static String replaced(String text) {
    StringBuilder result = new StringBuilder(text);
    for (int at = find(text, 0); at >= 0; at = find(text, at + 1)) {
      byte[] bytes = {(byte) value(text.charAt(at))};
      result.replace(at, at + 1, new String(bytes, WINDOWS_1252));
    }
    return result.toString();
  }
}
