package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.number.IntegerType;

/**
 * The layout of a mask as a picture: a row of squares for each constant, a column for each bit.
 *
 * @param e an enumeration of flags
 */
record BitPicture(FlagEnum e) {
  private static final int SIDE = 18;

  /** The gap between groups of four bits. */
  private static final int GAP = 4;

  private static final int LETTER = 8;

  /** The picture as an element of a page. */
  String svg() {
    int names = longestName() * LETTER + SIDE;
    int width = left(0) + SIDE + names;
    int height = (e.constants().size() + 1) * SIDE + 2;
    StringBuilder svg = new StringBuilder();
    svg.append("<figure>\n<svg width=\"%d\" height=\"%d\" role=\"img\" ".formatted(width, height))
        .append("aria-label=\"Bits of %s\">\n".formatted(Markup.of(e.nativeName())));
    for (int bit = bits() - 1; bit >= 0; bit--) {
      svg.append(
          "<text class=\"number\" x=\"%d\" y=\"12\">%d</text>\n"
              .formatted(left(bit) + SIDE / 2, bit));
    }
    for (int i = 0; i < e.constants().size(); i++) {
      row(e.constants().get(i), (i + 1) * SIDE, svg);
    }
    return svg.append("</svg>\n</figure>\n").toString();
  }

  private void row(FlagConstant constant, int top, StringBuilder svg) {
    long pattern = e.type().pattern(constant.value());
    svg.append("<g>");
    svg.append(
        "<title>%s = %s</title>"
            .formatted(Markup.of(constant.nativeName()), IntegerType.hex(pattern)));
    for (int bit = bits() - 1; bit >= 0; bit--) {
      String set = (pattern >>> bit & 1) == 1 ? " class=\"" + style(constant) + "\"" : "";
      svg.append(
          "<rect%s x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
              .formatted(set, left(bit), top, SIDE - 2, SIDE - 2));
    }
    svg.append(
        "<text x=\"%d\" y=\"%d\">%s</text></g>\n"
            .formatted(left(0) + SIDE + GAP, top + 13, Markup.of(constant.nativeName())));
  }

  private static String style(FlagConstant constant) {
    return switch (constant.role()) {
      case BIT_FLAG -> "bit";
      case FIELD_VALUE, FIELD_MASK -> "field";
      case COMPOSITE, MULTI_BIT_FLAG -> "several";
      case ZERO, SENTINEL, VALUE -> "none";
    };
  }

  /** Where the column of a bit begins: the highest stands at the left. */
  private int left(int bit) {
    int place = bits() - 1 - bit;
    return 1 + place * SIDE + place / 4 * GAP;
  }

  private int longestName() {
    return e.constants().stream().mapToInt(c -> c.nativeName().length()).max().orElse(0);
  }

  private int bits() {
    return EnumPicture.layoutBits(e);
  }
}
