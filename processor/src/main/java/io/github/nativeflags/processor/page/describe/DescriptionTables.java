package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The constants in tables: a row each, in a column of their own or with their description. */
final class DescriptionTables {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:member |flag |symbolic )?(?:constant|name|member|flag|enumerator|identifier|field)s?"
              + "(?: names?|/values?)?");
  private static final Pattern VALUES = Pattern.compile("(?i)(?:numeric |hex |decimal )?values?");

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
    for (Element row : rows.subList(headed ? 1 : 0, rows.size())) {
      List<Element> cells = row.select("> td");
      if (cells.size() == 1) {
        // A name set apart, with its description in the same cell
        DescriptionLines.named(cells.get(0).childNodes()).ifPresent(entries::add);
      } else if (cells.size() > 1) {
        readRow(
            column(NAMES, head, cells.size(), 0), column(VALUES, head, cells.size(), -1), cells);
      }
    }
  }

  private static boolean isHead(Element row) {
    return !row.select("> th").isEmpty()
        || row.childrenSize() > 0
            && (NAMES.matcher(row.child(0).text()).matches()
                || VALUES.matcher(row.child(0).text()).matches());
  }

  private static int column(Pattern title, List<String> head, int cells, int otherwise) {
    for (int i = 0; i < Math.min(head.size(), cells); i++) {
      if (title.matcher(head.get(i).strip()).matches()) {
        return i;
      }
    }
    return otherwise;
  }

  private void readRow(int names, int values, List<Element> cells) {
    Term term = Term.read(cells.get(names).text());
    Optional<String> value =
        values < 0 || values == names ? Optional.empty() : Term.number(cells.get(values).text());
    List<Node> description = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (i != names && !(i == values && value.isPresent())) {
        description.add(cells.get(i).clone().tagName("div"));
      }
    }
    entries.add(new Entry(new Term(term.names(), value.or(term::value)), description));
  }
}
