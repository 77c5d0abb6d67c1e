package io.github.nativeflags.processor.page.markup;

import java.util.Objects;
import java.util.regex.Matcher;
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

  private static final Pattern MACRO = Pattern.compile("\\s*#define\\s+(\\w+)");

  private DoxygenMarkup() {}

  static void read(Element main) {
    main.select("table.memberdecls").forEach(DoxygenMarkup::describeBriefly);
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

  /**
   * What a table says of a macro in the row below it: with REPEAT_BRIEF or without details, that is
   * all that a page says.
   */
  private static void describeBriefly(Element table) {
    Element list = new Element("dl");
    for (Element brief : table.select("tr[class^=memdesc] > td.mdescRight")) {
      Element item = Objects.requireNonNull(brief.parent()).previousElementSibling();
      Matcher macro = MACRO.matcher(item == null ? "" : item.text().replace('\u00a0', ' '));
      if (macro.lookingAt()) {
        list.appendElement("dt").text(macro.group(1));
        list.appendChild(brief.tagName("dd"));
      }
    }
    if (list.childrenSize() > 0) {
      table.after(list);
    }
  }
}
