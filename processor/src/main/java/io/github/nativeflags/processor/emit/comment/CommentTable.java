package io.github.nativeflags.processor.emit.comment;

import java.util.ArrayList;
import java.util.List;

/** A table as plain text: in columns where they fit, else row by row. */
final class CommentTable {
  private static final int GAP = 2;

  private CommentTable() {}

  /** The lines of a table whose cells hold one line of text each. */
  static List<String> lines(List<List<String>> rows, int columns) {
    int[] widths = widths(rows);
    int total = -GAP;
    for (int width : widths) {
      total += width + GAP;
    }
    List<String> result = new ArrayList<>();
    for (List<String> row : rows) {
      result.addAll(total <= columns ? List.of(aligned(row, widths)) : joined(row, columns));
    }
    return result;
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return widths;
  }

  private static String aligned(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.size(); i++) {
      line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + GAP));
    }
    return line.toString().stripTrailing();
  }

  private static List<String> joined(List<String> row, int columns) {
    List<String> result = new ArrayList<>();
    for (String line : CommentLines.wrapped(String.join(" | ", row), columns - GAP)) {
      result.add((result.isEmpty() ? "" : " ".repeat(GAP)) + line);
    }
    return result;
  }
}
