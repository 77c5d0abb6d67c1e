package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.ReferencePage.Described;
import io.github.nativeflags.processor.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
      if (dt.closest("table") == null) {
        describe(term(dt), explanation(dt));
      }
    }
    for (Element row : html.select("tr")) {
      if (row.childrenSize() > 1) {
        List<Node> nodes = new ArrayList<>();
        row.children().stream().skip(1).forEach(cell -> nodes.addAll(cell.childNodes()));
        describe(row.child(0).text(), nodes);
      }
    }
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

  private Place place(String name) {
    int last =
        Math.max(
            source.text().lastIndexOf(name), source.text().lastIndexOf(name.replace("_", "\\_")));
    return source.place(Math.max(last, 0));
  }
}
