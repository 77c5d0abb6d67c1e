package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.ReferencePage.Described;
import io.github.nativeflags.processor.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A page of Microsoft's win32 reference: sections under headings, constants in a {@code <dl>} or
 * table.
 */
final class Win32Page {
  private static final Pattern NAME = Pattern.compile("\\b([A-Za-z_]\\w*)\\b");
  private static final Pattern VALUE =
      Pattern.compile("\\(?\\s*=?\\s*\\b(-?(?:0[xX][0-9A-Fa-f]+|\\d+)[uUlL]*)\\b\\)?");

  private final CSource source;
  private final Element html;
  private final Links links;
  private final Map<String, Described> constants = new LinkedHashMap<>();

  Win32Page(String file, String text, Element html, Links links) {
    this.source = new CSource(file, 1, text);
    this.html = html;
    this.links = links;
    readConstants();
  }

  Optional<String> title() {
    return Optional.ofNullable(html.selectFirst("h1")).map(Element::text);
  }

  List<Described> constants() {
    return List.copyOf(constants.values());
  }

  /** The text under a heading, up to the next; under the title for an empty name. */
  Doc section(String name) {
    return HtmlDoc.of(nodes(name), links);
  }

  Map<String, String> requirements() {
    Map<String, String> requirements = new LinkedHashMap<>();
    for (Node node : nodes("Requirements")) {
      if (node instanceof Element table && table.normalName().equals("table")) {
        for (Element row : table.select("tr")) {
          List<Element> cells = row.select("td");
          if (cells.size() == 2 && !cells.get(0).text().equals("Header")) {
            requirements.put(cells.get(0).text(), cells.get(1).text());
          }
        }
      }
    }
    return requirements;
  }

  Optional<String> requirement(String label) {
    return html.select("tr").stream()
        .filter(row -> row.childrenSize() == 2 && row.child(0).text().equals(label))
        .map(row -> row.child(1).text())
        .findFirst();
  }

  private List<Node> nodes(String name) {
    List<Node> nodes = new ArrayList<>();
    boolean inside = false;
    for (Node node : html.childNodes()) {
      if (node instanceof Element e && e.normalName().matches("h[1-6]")) {
        inside = name.isEmpty() ? e.normalName().equals("h1") : e.text().equalsIgnoreCase(name);
      } else if (inside) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  private void readConstants() {
    for (Element dt : html.select("dt")) {
      if (dt.closest("table") == null && describes(dt)) {
        describe(term(dt), explanation(dt));
      }
    }
    html.select("table").stream().filter(this::describes).forEach(this::readTable);
    html.select("> p").stream().filter(this::describes).forEach(this::readLine);
  }

  /** Tells whether an element is outside the sections that have tables and lists of their own. */
  private boolean describes(Element element) {
    return !section(element).matches("(?i)requirements|see also|related topics");
  }

  private String section(Element element) {
    Element top = element;
    while (top.parent() != null && top.parent() != html) {
      top = top.parent();
    }
    while (top != null && !top.normalName().matches("h[1-6]")) {
      top = top.previousElementSibling();
    }
    return top == null ? "" : top.text();
  }

  private void readTable(Element table) {
    List<String> head = table.select("th").eachText().stream().map(String::strip).toList();
    int values = head.stream().map(h -> h.toLowerCase(Locale.ROOT)).toList().indexOf("value");
    for (Element row : table.select("tr")) {
      List<Element> cells = row.select("> td");
      if (cells.size() == 1) {
        readCell(cells.get(0));
      } else if (cells.size() > 1) {
        boolean stated = values > 0 && values < cells.size();
        String value = stated ? cells.get(values).text() : "";
        boolean number = VALUE.matcher(value).matches();
        List<Node> nodes = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
          if (i != values || !number) {
            nodes.add(cells.get(i).clone().tagName("div"));
          }
        }
        describe(cells.get(0).text() + (number ? " (" + value + ")" : ""), nodes);
      }
    }
  }

  /** A name set in bold or as code, with its description in the same cell. */
  private void readCell(Element cell) {
    List<Node> nodes = cell.childNodes();
    if (!nodes.isEmpty() && nodes.get(0) instanceof Element name && isName(name)) {
      describe(name.text(), nodes.subList(1, nodes.size()));
    }
  }

  /** A paragraph that is a name, with its description in the paragraphs after it. */
  private void readLine(Element line) {
    if (section(line).matches("(?i)fields|constants|members|values") && isLine(line)) {
      List<Node> nodes = new ArrayList<>();
      Element next = line.nextElementSibling();
      while (next != null && !next.normalName().matches("h[1-6]") && !isLine(next)) {
        nodes.add(next);
        next = next.nextElementSibling();
      }
      describe(line.text(), nodes);
    }
  }

  private static boolean isLine(Element line) {
    return line.normalName().equals("p")
        && line.childrenSize() == 1
        && line.ownText().isBlank()
        && isName(line.child(0));
  }

  private static boolean isName(Element element) {
    return element.normalName().matches("code|strong|b") && element.text().matches("[A-Za-z_]\\w*");
  }

  /**
   * The declaration that a page's table makes where it states every value; each constant on the
   * line of its row.
   */
  Optional<CSource> declaration(String name) {
    if (constants.isEmpty() || constants.values().stream().anyMatch(c -> c.value().isEmpty())) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder("enum " + name + " {");
    int first = constants.values().iterator().next().place().line();
    int line = first - 1;
    for (Described constant : constants.values()) {
      int gap = Math.max(constant.place().line() - line, 0);
      line += gap;
      text.append("\n".repeat(gap)).append("  ").append(constant.name()).append(" = ");
      text.append(constant.value().orElseThrow()).append(',');
    }
    return Optional.of(new CSource(source.file(), first - 1, text.append("\n};\n").toString()));
  }

  /** The term's own text: pages leave tags open, so that a dt may hold what follows it. */
  private static String term(Element dt) {
    Element copy = dt.clone();
    copy.select("dd, dt, dl").remove();
    return copy.text();
  }

  /** What stands in the dd elements after a dt, up to the next. */
  private static List<Node> explanation(Element dt) {
    List<Node> nodes = new ArrayList<>();
    Element next = dt.nextElementSibling();
    while (next != null && next.normalName().equals("dt")) {
      next = next.nextElementSibling();
    }
    while (next != null && next.normalName().equals("dd")) {
      nodes.addAll(next.childNodes());
      next = next.nextElementSibling();
    }
    return nodes;
  }

  private void describe(String term, List<Node> nodes) {
    Matcher name = NAME.matcher(term);
    if (!name.lookingAt() || term.split("\\s+").length > 8) {
      return;
    }
    Matcher value = VALUE.matcher(term);
    Optional<String> stated =
        value.find(name.end()) ? Optional.of(value.group(1)) : Optional.empty();
    Doc doc = HtmlDoc.of(nodes, links);
    for (String each :
        term.substring(0, stated.isPresent() ? value.start() : term.length()).split("[\\s,/]+")) {
      if (each.matches("[A-Za-z_]\\w*")) {
        constants.putIfAbsent(each, new Described(each, stated, doc, place(each)));
      }
    }
  }

  /** The last mention of a name; not one of a longer name that it starts. */
  private Place place(String name) {
    String escaped = name.replace("_", "\\\\?_");
    Matcher mention =
        Pattern.compile("(?<![\\w\\\\])" + escaped + "(?![\\w\\\\])").matcher(source.text());
    int last = 0;
    while (mention.find()) {
      last = mention.start();
    }
    return source.place(last);
  }
}
