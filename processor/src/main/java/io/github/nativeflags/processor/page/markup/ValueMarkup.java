package io.github.nativeflags.processor.page.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Values that a page sets beside a name in ways of its own, as {@code NAME = value}. */
final class ValueMarkup {
  private static final Pattern TITLE = Pattern.compile("Value:\\s*(-?\\w+)");

  /** The word is that of the page's language, for which the number vouches. */
  private static final Pattern VALUE =
      Pattern.compile("(?s)\\s*(?:Value:\\s*(.*)|[^:\uff1a\\d]{1,30}[:\uff1a]\\s*(-?\\d\\w*)\\s*)");

  private ValueMarkup() {}

  static void read(Element main) {
    // gi-docgen: <code title="Value: 2">GDK_AXIS_FLAG_X</code>
    for (Element code : main.select("code[title]")) {
      Matcher value = TITLE.matcher(code.attr("title"));
      if (value.matches()) {
        code.appendText(" = " + value.group(1));
      }
    }
    main.select("td > code:first-child").forEach(ValueMarkup::splitCell);
  }

  /**
   * learn.microsoft.com sets all of a constant into one cell, {@code <code>NAME</code><br>Value:
   * <em>0x1</em><br>words} (ne-taskschd-task_creation): name and value become a cell before it.
   */
  private static void splitCell(Element name) {
    Element cell = name.parent();
    if (cell == null || !(name.nextSibling() instanceof Element first) || !first.nameIs("br")) {
      return;
    }
    first.remove();
    StringBuilder line = new StringBuilder();
    Node next = name.nextSibling();
    while (next != null && !(next instanceof Element e && (e.nameIs("br") || e.nameIs("p")))) {
      line.append(
          next instanceof TextNode t
              ? t.getWholeText()
              : next instanceof Element e ? e.text() : "");
      next = next.nextSibling();
    }
    Matcher value = VALUE.matcher(line);
    Element term = new Element("td");
    if (value.matches()) {
      while (name.nextSibling() != next && name.nextSibling() != null) {
        name.nextSibling().remove();
      }
      String stated = value.group(1) == null ? value.group(2) : value.group(1);
      name.appendText(" = " + stated.strip());
    }
    cell.before(term);
    term.appendChild(name);
  }
}
