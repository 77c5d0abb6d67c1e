package io.github.nativeflags.runtime;

import java.util.Map;

/** The reader of a mask's text: names and numbers, separated by {@code |} or {@code ,}. */
final class MaskText<E extends Enum<E>> {
  private final String text;
  private final Map<String, E> names;
  private final long[] valueOf;
  private final Width width;

  MaskText(String text, Map<String, E> names, long[] valueOf, Width width) {
    this.text = text;
    this.names = names;
    this.valueOf = valueOf;
    this.width = width;
  }

  long parse() {
    long bits = 0;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '|' || text.charAt(i) == ',') {
        bits |= term(start, i);
        start = i + 1;
      }
    }
    return bits;
  }

  private long term(int from, int to) {
    int start = from;
    while (start < to && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    String term = text.substring(start, to).strip();
    if (term.isEmpty()) {
      throw new MaskFormatException("a name or number is missing", text, start);
    }
    E constant = names.get(term);
    if (constant != null) {
      return valueOf[constant.ordinal()];
    }
    char first = term.charAt(0);
    if (first >= '0' && first <= '9') {
      return number(term, start);
    }
    throw new MaskFormatException(unknown(term), text, start);
  }

  private long number(String term, int position) {
    boolean hex = term.startsWith("0x") || term.startsWith("0X");
    if (!hex && term.length() > 1 && term.charAt(0) == '0') {
      // C11 6.4.4.1p3 reads it as octal and Java's parsers as decimal: neither is safe to assume.
      throw new MaskFormatException("\"" + term + "\" could be octal", text, position);
    }
    String digits = hex ? term.substring(2) : term;
    long bits;
    try {
      // parseUnsignedLong takes a sign, which is no part of a number here.
      bits = Long.parseUnsignedLong(digits.startsWith("+") ? "" : digits, hex ? 16 : 10);
    } catch (NumberFormatException e) {
      throw new MaskFormatException("\"" + term + "\" is no 64-bit number", text, position);
    }
    if ((bits & ~width.mask()) != 0) {
      String problem = term + " does not fit " + width.bits() + " bits";
      throw new MaskFormatException(problem, text, position);
    }
    return bits;
  }

  private String unknown(String term) {
    String nearest = NearestName.of(term, names.keySet());
    String hint = nearest == null ? "" : " (did you mean " + nearest + "?)";
    return "unknown name \"" + term + "\"" + hint;
  }
}
