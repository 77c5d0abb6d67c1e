package io.github.nativeflags.processor.page.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

  /** A column "Value passed to DbgPrintEx" (ScsiDebugPrint) says what a number becomes. */
  private static final Pattern RELATED =
      Pattern.compile("(?i).*\\b(?:passed|equivalent|correspond\\w*|mapped|maps|translated)\\b.*");

  /** Rows enough to know a column by. */
  private static final int SAMPLE = 200;

  static boolean isNames(String title) {
    return NAMES.matcher(title.strip()).matches();
  }

  static TableColumns of(List<String> titles, List<List<Element>> rows) {
    TableRows sample = new TableRows(rows.subList(0, Math.min(rows.size(), SAMPLE)));
    int width = sample.width();
    int names = names(titles, sample, width);
    List<Integer> unsure = new ArrayList<>();
    String title = names < titles.size() ? titles.get(names) : "";
    if (RELATED.matcher(title).matches() || !isNames(title) && standBeside(sample, names)) {
      return new TableColumns(names, -1, ValueTitle.NONE);
    }
    for (int i = 0; i < width; i++) {
      ValueTitle values = ValueTitle.of(i < titles.size() ? titles.get(i) : "");
      if (i != names && holdsValues(sample, i, values)) {
        if (values != ValueTitle.OTHER) {
          return new TableColumns(names, i, values);
        }
        unsure.add(i);
      }
    }
    UntitledColumns untitled = new UntitledColumns(sample, names);
    return new TableColumns(names, untitled.values(unsure), ValueTitle.OTHER);
  }

  /**
   * Whether more names stand behind those that follow a number: it is known of none of them that
   * the number is theirs. ADSI's is neither that of {@code LDAP_OTHER} nor that of {@code
   * ERROR_GEN_FAILURE} (win32-error-codes).
   */
  private static boolean standBeside(TableRows rows, int names) {
    return rows.areMostly(0, TableColumns::isValue)
        && IntStream.range(names + 1, rows.width()).anyMatch(i -> isCoded(rows, i));
  }

  private static int names(List<String> titles, TableRows rows, int width) {
    List<Integer> titled = new ArrayList<>();
    for (int i = 0; i < Math.min(titles.size(), width); i++) {
      if (isNames(titles.get(i)) && !rows.areMostly(i, TableColumns::isValue)) {
        titled.add(i);
      }
    }
    if (!titled.isEmpty()) {
      // "win:Error" stands under Name, WINEVENT_LEVEL_ERROR under Symbol (eventmanifestschema)
      return titled.stream().filter(i -> isCoded(rows, i)).findFirst().orElse(titled.get(0));
    }
    if (rows.areMostly(0, TableColumns::isValue)) {
      return first(width, i -> isCoded(rows, i));
    }
    // A column "Format Tag" behind one of GUIDs holds WAVE_FORMAT_DRM (0x0009)
    return first(Math.min(width, titles.size()), i -> rows.areMostly(i, TableColumns::isStated));
  }

  private static int first(int width, IntPredicate test) {
    return IntStream.range(0, width).filter(test).findFirst().orElse(0);
  }

  private static boolean isCoded(TableRows rows, int column) {
    return rows.areMostly(column, cell -> Cell.read(cell).isCoded());
  }

  private static boolean isStated(Element cell) {
    Term term = Cell.read(cell);
    return term.isCoded() && term.value().isPresent();
  }

  private static boolean isValue(Element cell) {
    return StatedValue.number(cell.text()).isPresent();
  }

  private static boolean holdsValues(TableRows rows, int column, ValueTitle title) {
    return title == ValueTitle.BIT
        ? rows.areMostly(column, cell -> title.read(cell.text()).isPresent())
        : rows.areMostly(column, cell -> isNumeric(title.read(cell.text())));
  }

  /** A column of names alone states no values. */
  private static boolean isNumeric(Optional<String> value) {
    return value.filter(v -> v.matches(".*\\d.*|'.*'") && !v.matches("[A-Za-z_]\\w*")).isPresent();
  }
}
