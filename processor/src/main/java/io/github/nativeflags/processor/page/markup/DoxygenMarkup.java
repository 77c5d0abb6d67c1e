package io.github.nativeflags.processor.page.markup;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Doxygen's HTML: a table of declarations, each of which is C, then their descriptions under
 * headings of their own (libusb's {@code group__libusb__desc.html}).
 */
final class DoxygenMarkup {
  private static final Pattern DECLARATION =
      Pattern.compile("(?s)\\s*(?:typedef\\s+)?enum\\b.*\\{.*\\}.*|\\s*#define\\s+\\w+\\s+\\S.*");

  private DoxygenMarkup() {}

  static void read(Element main) {
    for (Element row : main.select("tr[class^=memitem]")) {
      String code =
          row.select("> td").stream()
              .map(cell -> cell.wholeText().replace('\u00a0', ' ').strip())
              .collect(Collectors.joining(" "));
      if (DECLARATION.matcher(code).matches()) {
        // The row itself becomes the block, so that it keeps its place in the file
        row.tagName("pre").text(code.startsWith("#") ? code : code + ";");
      }
    }
    main.select("div.memproto, table.memname").remove();
  }
}
