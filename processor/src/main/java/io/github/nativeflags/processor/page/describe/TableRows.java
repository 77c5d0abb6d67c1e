package io.github.nativeflags.processor.page.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * The cells of a table.
 *
 * @param all them, row by row
 */
record TableRows(List<List<Element>> all) {
  int width() {
    return all.stream().mapToInt(List::size).max().orElse(0);
  }

  /** Whether at least half of the cells of a column that hold something pass a test. */
  boolean areMostly(int column, Predicate<Element> test) {
    List<Element> cells = new ArrayList<>();
    all.stream().filter(r -> r.size() > column).forEach(r -> cells.add(r.get(column)));
    cells.removeIf(cell -> cell.text().isBlank());
    long passing = cells.stream().filter(test).count();
    return passing > 0 && 2 * passing >= cells.size();
  }
}
