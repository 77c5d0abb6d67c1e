package io.github.nativeflags.processor.troff;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A table in the language of tbl(1): options, formats, and rows of cells between tabs. */
final class RoffTable {
  private static final Pattern TAB = Pattern.compile("\\btab\\s*\\((.)\\)");

  private RoffTable() {}

  /** Writes the table that begins at a line; gives the place behind {@code .TE}. */
  static int write(List<RoffLine> lines, int from, PageBlocks blocks, Consumer<String> cell) {
    int at = from;
    String tab = "\t";
    if (at < lines.size() && lines.get(at).rest().strip().endsWith(";")) {
      Matcher option = TAB.matcher(lines.get(at++).rest());
      tab = option.find() ? option.group(1) : tab;
    }
    while (at < lines.size()
        && !isEnd(lines.get(at))
        && !lines.get(at).rest().strip().endsWith(".")) {
      at++;
    }
    int first = Math.min(at + 1, lines.size());
    int end = first;
    while (end < lines.size() && !isEnd(lines.get(end))) {
      end++;
    }
    List<List<String>> rows = rows(lines.subList(first, end), tab);
    if (!rows.isEmpty()) {
      blocks.table(lines.get(first).number(), () -> rows.forEach(row -> write(row, blocks, cell)));
    }
    return Math.min(end + 1, lines.size());
  }

  private static boolean isEnd(RoffLine line) {
    return line.macro().equals("TE");
  }

  private static List<List<String>> rows(List<RoffLine> lines, String tab) {
    List<List<String>> rows = new ArrayList<>();
    StringBuilder row = new StringBuilder();
    boolean block = false;
    for (RoffLine line : lines) {
      if (!line.isText() && !block || line.rest().matches("[_=]")) {
        continue;
      }
      String text = line.isText() ? line.rest() : String.join(" ", line.arguments());
      // T{ to T}: a cell of several lines
      row.append(block && !text.startsWith("T}") ? " " + text : text.replaceFirst("^T\\}", ""));
      block = block ? !text.startsWith("T}") || text.endsWith("T{") : text.endsWith("T{");
      if (!block) {
        rows.add(List.of(row.toString().replace("T{", "").split(Pattern.quote(tab), -1)));
        row.setLength(0);
      }
    }
    return rows;
  }

  private static void write(List<String> row, PageBlocks blocks, Consumer<String> cell) {
    blocks.row(row.stream().map(c -> (Runnable) () -> cell.accept(c.strip())).toList());
  }
}
