package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.model.FlagConstant;
import io.github.nativeflags.processor.model.FlagConstant.Role;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.MaskFieldModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A picture of a mask's bits in Javadoc: a row of numbers and one of names for each byte that has
 * any, the highest first.
 *
 * @param e the enumeration of the mask's flags
 */
record BitLayout(FlagEnum e) {
  private static final int BYTE = 8;

  /** The table. */
  String html() {
    StringBuilder table = new StringBuilder("<table class=\"plain\">\n<caption>Bits</caption>\n");
    table.append("<tbody>\n");
    for (int low = e.bits() - BYTE; low >= 0; low -= BYTE) {
      if ((e.knownBits() >>> low & 0xFF) != 0) {
        table.append(numbers(low)).append(names(low));
      }
    }
    return table.append("</tbody>\n</table>\n").toString();
  }

  private static String numbers(int low) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int bit = low + BYTE - 1; bit >= low; bit--) {
      row.append("<th scope=\"col\">").append(bit).append("</th>");
    }
    return row.append("</tr>\n").toString();
  }

  private String names(int low) {
    StringBuilder row = new StringBuilder("<tr>\n");
    int bit = low + BYTE - 1;
    while (bit >= low) {
      Optional<MaskFieldModel> field = fieldOf(bit);
      int width = 1;
      while (field.isPresent() && bit - width >= low && fieldOf(bit - width).equals(field)) {
        width++;
      }
      String span = width == 1 ? "" : " colspan=\"" + width + "\"";
      row.append("<td").append(span).append('>');
      row.append(field.map(BitLayout::link).orElse(names(flagsAt(bit)))).append("</td>\n");
      bit -= width;
    }
    return row.append("</tr>\n").toString();
  }

  private Optional<MaskFieldModel> fieldOf(int bit) {
    return e.fields().stream().filter(f -> (f.mask() >>> bit & 1) != 0).findFirst();
  }

  private static String link(MaskFieldModel field) {
    return "{@link #" + field.constantName() + " " + field.name() + "}";
  }

  private List<FlagConstant> flagsAt(int bit) {
    return e.constants().stream()
        .filter(c -> c.role() == Role.BIT_FLAG || c.role() == Role.MULTI_BIT_FLAG)
        .filter(c -> c.aliasOf().isEmpty() && (c.value() >>> bit & 1) != 0)
        .toList();
  }

  private String names(List<FlagConstant> flags) {
    StringBuilder names = new StringBuilder();
    for (FlagConstant flag : flags) {
      String name = flag.javaName();
      names.append(names.length() == 0 ? "" : "<br>");
      names.append("{@link ").append(e.javaName()).append('#').append(name).append(' ');
      names.append(name.substring(prefix())).append('}');
    }
    return names.length() == 0 ? "&nbsp;" : names.toString();
  }

  /** How much of each name, up to an underscore, all have in common. */
  private int prefix() {
    List<String> names = e.constants().stream().map(FlagConstant::javaName).toList();
    String first = names.get(0);
    return IntStream.iterate(first.length() - 1, i -> i > 0, i -> i - 1)
        .filter(i -> first.charAt(i - 1) == '_')
        .filter(i -> names.stream().allMatch(n -> hasPrefix(n, first.substring(0, i))))
        .findFirst()
        .orElse(0);
  }

  /** What is left is a name still. */
  private static boolean hasPrefix(String name, String prefix) {
    return name.length() > prefix.length() && name.startsWith(prefix);
  }
}
