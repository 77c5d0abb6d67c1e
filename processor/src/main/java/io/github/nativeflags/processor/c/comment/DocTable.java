package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A Markdown table. */
final class DocTable {
  private static final Pattern RULE = Pattern.compile("[-:| ]+");

  private DocTable() {}

  static boolean isTable(List<DocLine> lines) {
    return lines.size() > 1
        && lines.get(0).text().contains("|")
        && lines.get(1).text().contains("|")
        && lines.get(1).text().contains("-")
        && RULE.matcher(lines.get(1).text()).matches();
  }

  static Doc.Table of(List<DocLine> lines, boolean documentation) {
    List<List<Doc>> rows = new ArrayList<>();
    for (int i = 2; i < lines.size(); i++) {
      rows.add(cells(lines.get(i).text(), documentation));
    }
    return new Doc.Table(cells(lines.get(0).text(), documentation), rows);
  }

  private static List<Doc> cells(String row, boolean documentation) {
    String text = row.startsWith("|") ? row.substring(1) : row;
    text = text.endsWith("|") ? text.substring(0, text.length() - 1) : text;
    List<Doc> cells = new ArrayList<>();
    for (String cell : text.split("\\|", -1)) {
      List<Doc.Inline> inlines = DocInlines.of(cell.strip(), documentation);
      cells.add(inlines.isEmpty() ? Doc.EMPTY : new Doc(List.of(new Doc.Paragraph(inlines))));
    }
    return cells;
  }
}
