package io.github.nativeflags.processor.page.describe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/**
 * The columns of a table whose titles do not say that they hold values.
 *
 * @param rows the table's rows
 * @param names the column of names
 */
record UntitledColumns(TableRows rows, int names) {
  /** Sizes, ages and page numbers are decimal; no measure is written as a shift. */
  private static final Pattern OF_BITS = Pattern.compile("\\s*0[xX].*|.*\\d\\s*<<\\s*\\d.*");

  /**
   * The one that holds values, or -1. Behind the names only what is written as bits can be meant; a
   * number before the name is what it stands for.
   */
  int values(List<Integer> numeric) {
    List<Integer> meant =
        numeric.stream()
            .filter(i -> i < names && !isCount(i) || isOfBits(i))
            .filter(i -> !contradictsItself(i))
            .toList();
    // Masks of red, green and blue stand behind a format's name (dx-graphics-dds-pguide)
    boolean sure = meant.stream().allMatch(i -> agree(meant.get(0), i));
    return sure && !meant.isEmpty() ? meant.get(0) : -1;
  }

  private boolean isOfBits(int column) {
    return rows.areMostly(column, cell -> OF_BITS.matcher(cell.text()).matches());
  }

  /** The buffers of stream-contexts are numbered from 1 on: what they hold has other values. */
  private boolean isCount(int column) {
    return IntStream.range(0, rows.all().size())
        .allMatch(
            i ->
                value(rows.all().get(i), column)
                    .filter(Integer.toString(i + 1)::equals)
                    .isPresent());
  }

  /** A name beside two numbers is not what they are the values of. */
  private boolean contradictsItself(int column) {
    Map<String, String> values = new HashMap<>();
    for (List<Element> row : rows.all()) {
      Optional<String> value = value(row, column);
      if (row.size() > names && value.isPresent()) {
        String before = values.putIfAbsent(row.get(names).text(), value.get());
        if (before != null && !StatedValue.equal(before, value.get())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean agree(int one, int other) {
    return one == other
        || rows.all().stream()
            .allMatch(
                row ->
                    value(row, one)
                        .flatMap(v -> value(row, other).filter(w -> StatedValue.equal(v, w)))
                        .isPresent());
  }

  private static Optional<String> value(List<Element> row, int column) {
    return row.size() > column ? StatedValue.number(row.get(column).text()) : Optional.empty();
  }
}
