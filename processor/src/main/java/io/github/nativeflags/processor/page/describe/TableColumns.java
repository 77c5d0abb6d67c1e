package io.github.nativeflags.processor.page.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Which columns of a table hold what, by their titles and by what stands in them.
 *
 * @param names the column of names
 * @param values that of values, or -1
 * @param title how values are read
 */
record TableColumns(int names, int values, ValueTitle title) {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)(?:(?:member |flag |symbolic |defined )?(?:constant|name|member|flag|enumerator|identifier|field)s?"
              + "(?: names?|/values?)?|name/value|symbol(?:/id)?)");

  /** Rows enough to know a column by. */
  private static final int SAMPLE = 200;

  static boolean isNames(String title) {
    return NAMES.matcher(title.strip()).matches();
  }

  static TableColumns of(List<String> titles, List<List<Element>> rows) {
    List<List<Element>> sample = rows.subList(0, Math.min(rows.size(), SAMPLE));
    int width = sample.stream().mapToInt(List::size).max().orElse(0);
    int names = names(titles, sample, width);
    for (boolean other : new boolean[] {false, true}) {
      for (int i = 0; i < width; i++) {
        ValueTitle title = ValueTitle.of(i < titles.size() ? titles.get(i) : "");
        if (i != names
            && (title == ValueTitle.OTHER) == other
            && holdsValues(sample, i, title)
            && (!other || i < names || isHexadecimal(sample, i))) {
          return new TableColumns(names, i, title);
        }
      }
    }
    return new TableColumns(names, -1, ValueTitle.NONE);
  }

  private static int names(List<String> titles, List<List<Element>> rows, int width) {
    for (int i = 0; i < Math.min(titles.size(), width); i++) {
      if (isNames(titles.get(i)) && !isMostly(rows, i, TableColumns::isValue)) {
        return i;
      }
    }
    for (int i = 0; i < width && isMostly(rows, 0, TableColumns::isValue); i++) {
      if (isMostly(rows, i, cell -> Cell.read(cell).isCoded())) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isValue(Element cell) {
    return StatedValue.number(cell.text()).isPresent();
  }

  private static boolean holdsValues(List<List<Element>> rows, int column, ValueTitle title) {
    return title == ValueTitle.BIT
        ? isMostly(rows, column, cell -> title.read(cell.text()).isPresent())
        : isMostly(rows, column, cell -> isNumeric(title.read(cell.text())));
  }

  /** A column of names alone states no values. */
  private static boolean isNumeric(Optional<String> value) {
    return value.filter(v -> v.matches(".*\\d.*|'.*'") && !v.matches("[A-Za-z_]\\w*")).isPresent();
  }

  /** Sizes, ages and page numbers are decimal; a number before the name is what it stands for. */
  private static boolean isHexadecimal(List<List<Element>> rows, int column) {
    return isMostly(rows, column, cell -> cell.text().strip().regionMatches(true, 0, "0x", 0, 2));
  }

  private interface Test {
    boolean of(Element cell);
  }

  private static boolean isMostly(List<List<Element>> rows, int column, Test test) {
    List<Element> cells = new ArrayList<>();
    rows.stream().filter(r -> r.size() > column).forEach(r -> cells.add(r.get(column)));
    cells.removeIf(cell -> cell.text().isBlank());
    long passing = cells.stream().filter(test::of).count();
    return passing > 0 && 2 * passing >= cells.size();
  }
}
