package io.github.nativeflags.processor.page.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** A cell of a table that holds a name, alone or with its value on the next line. */
final class Cell {
  private Cell() {}

  /** What it explains. */
  static Term read(Element cell) {
    Term whole = Term.read(cell.text());
    List<String> lines = lines(cell);
    if (lines.isEmpty()) {
      return whole;
    }
    Term first = Term.read(lines.get(0));
    if (first.names().isEmpty() || lines.size() == 1) {
      return first.names().isEmpty() ? whole : first;
    }
    List<String> values = new ArrayList<>();
    first.value().ifPresent(values::add);
    boolean others = false;
    for (String line : lines.subList(1, lines.size())) {
      Optional<String> value = StatedValue.in(line).filter(v -> v.matches(".*\\d.*|'.*'"));
      value.ifPresent(values::add);
      others |= value.isEmpty() && Term.read(line).isCoded();
    }
    // Several names with a value each: which is whose would be a guess
    boolean sure = !others && first.names().size() == 1 && agree(values);
    List<String> names = others && !whole.names().isEmpty() ? whole.names() : first.names();
    return new Term(names, sure ? values.stream().findFirst() : Optional.empty());
  }

  private static boolean agree(List<String> values) {
    return values.size() < 2
        || values.stream()
            .allMatch(
                v ->
                    StatedValue.number(v).isPresent()
                        && StatedValue.number(values.get(0)).isPresent()
                        && StatedValue.equal(v, values.get(0)));
  }

  /** Its lines, blank ones left out. */
  private static List<String> lines(Element cell) {
    StringBuilder text = new StringBuilder();
    cell.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode t) {
              text.append(t.getWholeText().replace('\n', ' '));
            } else if (breaks(node)) {
              text.append('\n');
            }
          }

          @Override
          public void tail(Node node, int depth) {
            text.append(breaks(node) ? "\n" : "");
          }
        });
    return text.toString()
        .lines()
        .map(l -> l.replace('\u00A0', ' ').strip())
        .filter(l -> !l.isEmpty())
        .toList();
  }

  private static boolean breaks(Node node) {
    return node instanceof Element e && (e.isBlock() || e.nameIs("br"));
  }
}
