package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The constants in tables: a row each, in a column of their own or with their description. */
final class DescriptionTables {
  private final List<Entry> entries = new ArrayList<>();

  private DescriptionTables() {}

  static List<Entry> read(Section section) {
    DescriptionTables tables = new DescriptionTables();
    section.select("table").forEach(tables::readTable);
    return tables.entries;
  }

  private void readTable(Element table) {
    List<Element> rows =
        table.select("tr").stream().filter(row -> row.closest("table") == table).toList();
    boolean headed = !rows.isEmpty() && isHead(rows.get(0));
    List<String> head = headed ? rows.get(0).children().eachText() : List.of();
    List<List<Element>> cells = new ArrayList<>();
    for (Element row : rows.subList(headed ? 1 : 0, rows.size())) {
      cells.add(row.select("> td"));
    }
    TableColumns columns = TableColumns.of(head, cells);
    for (List<Element> row : cells) {
      if (row.size() == 1) {
        // A name set apart, with its description in the same cell
        DescriptionLines.named(row.get(0).childNodes()).ifPresent(e -> add(e, table));
      } else if (row.size() > columns.names()) {
        add(entry(columns, row), table);
      }
    }
  }

  private void add(Entry entry, Element table) {
    entries.add(new Entry(entry.term(), entry.description(), Optional.of(table)));
  }

  private static boolean isHead(Element row) {
    return !row.select("> th").isEmpty()
        || row.childrenSize() > 0
            && (TableColumns.isNames(row.child(0).text())
                || ValueTitle.of(row.child(0).text()) == ValueTitle.PLAIN
                    && StatedValue.in(row.child(0).text()).isEmpty());
  }

  private static Entry entry(TableColumns columns, List<Element> cells) {
    Term term = Cell.read(cells.get(columns.names()));
    int values = columns.values();
    Optional<String> value =
        values < 0 || values >= cells.size()
            ? Optional.empty()
            : columns.title().read(cells.get(values).text());
    List<Node> description = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (i != columns.names() && !(i == values && value.isPresent())) {
        description.add(cells.get(i).clone().tagName("div"));
      }
    }
    return new Entry(new Term(term.names(), value.or(term::value)), description);
  }
}
