package io.github.nativeflags.processor.emit.comment;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.List;

/** A table as plain text: in columns where they fit, else row by row. */
final class CommentTable {
  private static final int GAP = 2;

  private CommentTable() {}

  static List<String> lines(Doc.Table table, int columns) {
    List<List<String>> rows = new ArrayList<>();
    if (!table.header().isEmpty()) {
      rows.add(cells(table.header()));
    }
    table.rows().forEach(row -> rows.add(cells(row)));
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

  private static List<String> cells(List<Doc> row) {
    return row.stream()
        .map(cell -> String.join(" ", CommentText.lines(cell, Integer.MAX_VALUE)))
        .map(cell -> cell.replaceAll(" {2,}", " ").strip())
        .toList();
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
    for (String line : CommentText.wrapped(String.join(" | ", row), columns - GAP)) {
      result.add((result.isEmpty() ? "" : " ".repeat(GAP)) + line);
    }
    return result;
  }
}
