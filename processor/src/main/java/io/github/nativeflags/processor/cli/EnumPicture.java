package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.number.IntegerType;
import io.github.nativeflags.processor.text.Place;
import java.util.Locale;
import java.util.Optional;

/**
 * An enumeration as a table for people.
 *
 * @param e the enumeration
 * @param place where it is declared
 * @param terminal where it goes
 */
record EnumPicture(FlagEnum e, Optional<Place> place, Terminal terminal) {
  private static final int LONGEST_MEANING = 60;

  void print() {
    printHeading();
    int longest = e.constants().stream().mapToInt(c -> c.nativeName().length()).max().orElse(0);
    int width = e.flags() ? layoutBits(e) : 0;
    if (e.flags()) {
      terminal.out().println(" ".repeat(column()) + ruler(width));
    }
    for (FlagConstant constant : e.constants()) {
      terminal.out().println(row(constant, width, longest));
    }
  }

  private void printHeading() {
    String kind = e.flags() ? "flags" : "values";
    String sign = e.signed() ? "signed" : "unsigned";
    terminal
        .out()
        .println(
            terminal.bold(e.nativeName())
                + ("  " + kind + ", " + e.bits() + " bits " + sign)
                + place.map(at -> "  " + at.file() + ":" + at.line()).orElse(""));
    String said = Sentences.first(e.doc());
    if (!said.isEmpty()) {
      terminal.out().println(said);
    }
  }

  private String row(FlagConstant constant, int width, int longest) {
    String name = constant.nativeName();
    return ("%-" + column() + "s%s%s%s  %s")
        .formatted(
            value(constant),
            e.flags() ? layout(constant.value(), width) + "  " : "",
            terminal.bold(name),
            " ".repeat(longest - name.length()),
            meaning(constant))
        .stripTrailing();
  }

  private int column() {
    return 4 + e.constants().stream().mapToInt(c -> value(c).length() - 2).max().orElse(0);
  }

  private String value(FlagConstant constant) {
    return e.flags() || constant.radix() == 16
        ? IntegerType.hex(e.type().pattern(constant.value()))
        : e.type().decimal(constant.value());
  }

  /** As many bytes as the constants need, but for sentinels. */
  static int layoutBits(FlagEnum e) {
    return Math.max(8, (64 - Long.numberOfLeadingZeros(e.knownBits()) + 7) / 8 * 8);
  }

  /** The number of the highest bit of each group of four. */
  private static String ruler(int width) {
    StringBuilder ruler = new StringBuilder();
    for (int bit = width - 1; bit >= 0; bit -= 4) {
      ruler.append(String.format(Locale.ROOT, "%-5d", bit));
    }
    return ruler.toString().stripTrailing();
  }

  private static String layout(long value, int width) {
    StringBuilder layout = new StringBuilder();
    for (int bit = width - 1; bit >= 0; bit--) {
      layout.append((value >>> bit & 1) == 1 ? '#' : '.');
      layout.append(bit % 4 == 0 && bit > 0 ? " " : "");
    }
    return layout.toString();
  }

  private String meaning(FlagConstant constant) {
    String said = Sentences.first(constant.doc());
    String role =
        switch (constant.role()) {
          case COMPOSITE -> "(composite) ";
          case SENTINEL -> "(sentinel) ";
          default -> "";
        };
    String alias = constant.aliasOf().map(of -> "(= " + of + ") ").orElse("");
    String shown =
        said.length() > LONGEST_MEANING ? said.substring(0, LONGEST_MEANING - 3) + "..." : said;
    return alias + (alias.isEmpty() ? role : "") + shown;
  }
}
