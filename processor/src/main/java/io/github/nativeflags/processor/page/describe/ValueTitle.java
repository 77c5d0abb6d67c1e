package io.github.nativeflags.processor.page.describe;

import java.util.Optional;
import java.util.regex.Pattern;

/** The title of a column by which its numbers are read. */
enum ValueTitle {
  /** A value, written as C has it. */
  PLAIN,
  /** Hexadecimal, also without {@code 0x}: a column "Hex value" of the font pages holds 10, 20. */
  HEX,
  /** The number of a bit. */
  BIT,
  /** Something else: only hexadecimal numbers can be meant as values. */
  OTHER,
  /** What has numbers that are no values. */
  NONE;

  private static final Pattern MEASURES =
      Pattern.compile(
          "(?i).*\\b(?:default|min|minimum|max|maximum|size|length|bytes|version|range|index|offset"
              + "|count|width|order|ordinal|versions?|since|example|page)\\b.*");
  private static final Pattern VALUES =
      Pattern.compile(
          "(?i).*(?:\\b(?:value|values|decimal|dec|codes?|numbers?|id|ids|identifier|definition"
              + "|defines?|mask|bitmask|dword|numeric|constant/value|flag|flags)\\b|#\\s*\\w).*");

  /** "Value" in the languages of learn.microsoft.com, which translates the titles of columns. */
  private static final Pattern TRANSLATED =
      Pattern.compile(
          "(?iu)(?:werte?|valeurs?|valor(?:es)?|valor[ei]|waarden?|warto\u015b[c\u0107]i?|hodnot[ay]"
              + "|v\u00e4rden?|v\u00e6rdi|de\u011fer|\u00e9rt\u00e9k|\u0437\u043d\u0430\u0447\u0435\u043d\u0438[\u0435\u044f]"
              + "|\u5024|\u503c|\uac12)");

  private static final Pattern HEXADECIMAL = Pattern.compile("(?i).*\\bhex(?:adecimal)?\\b.*");
  private static final Pattern DECIMAL = Pattern.compile("(?i).*\\bdec(?:imal)?\\b.*");
  private static final Pattern BITS =
      Pattern.compile("(?i)bits?(?: (?:number|position|index|no\\.?))?");
  private static final Pattern BARE_HEX = Pattern.compile("[0-9A-Fa-f]{1,16}");
  private static final Pattern BIT_NUMBER = Pattern.compile("\\d|[1-5]\\d|6[0-3]");

  static ValueTitle of(String title) {
    String text = title.strip();
    if (BITS.matcher(text).matches()) {
      return BIT;
    }
    if (MEASURES.matcher(text).matches()) {
      return NONE;
    }
    boolean hex = HEXADECIMAL.matcher(text).matches();
    if (hex && !DECIMAL.matcher(text).matches()) {
      return HEX;
    }
    return hex || VALUES.matcher(text).matches() || TRANSLATED.matcher(text).matches()
        ? PLAIN
        : OTHER;
  }

  /** The value that a cell of the column states. */
  Optional<String> read(String cell) {
    String text = cell.replace('\u00A0', ' ').strip();
    if (this == HEX && BARE_HEX.matcher(text).matches()) {
      return Optional.of("0x" + text);
    }
    if (this == BIT && BIT_NUMBER.matcher(text).matches()) {
      return Optional.of("0x" + Long.toHexString(1L << Integer.parseInt(text)));
    }
    return this == NONE ? Optional.empty() : StatedValue.in(text);
  }
}
