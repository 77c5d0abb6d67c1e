package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The constants in running text: paragraphs and items of lists that start with a name, and headings
 * that are one.
 */
final class DescriptionLines {
  private static final Pattern SET_APART = Pattern.compile("code|strong|b|em|i|tt|var");
  private static final Pattern ANCHOR = Pattern.compile("span|a");

  /** What may stand between a name and its description. */
  private static final Pattern DASH = Pattern.compile("^\\s*(?:[:\u2013\u2014]|--?\\s)\\s*");

  private final List<Entry> entries = new ArrayList<>();
  private Term current = Term.NONE;
  private List<Node> description = new ArrayList<>();

  private DescriptionLines() {}

  static List<Entry> read(Section section) {
    DescriptionLines lines = new DescriptionLines();
    if (!SectionTitles.isForConstants(section.title())) {
      lines.start(Term.read(section.title()), List.of());
    }
    for (Node node : section.nodes()) {
      lines.add(node);
    }
    lines.end();
    return lines.entries;
  }

  private void add(Node node) {
    Optional<Entry> entry =
        node instanceof Element e && e.nameIs("p")
            ? stacked(e.childNodes()).or(() -> named(e.childNodes()))
            : Optional.empty();
    if (entry.isPresent()) {
      start(entry.get().term(), entry.get().description());
    } else if (node instanceof Element e && e.normalName().matches("ul|ol") && namesItems(e)) {
      end();
      e.children().forEach(item -> named(itemNodes(item)).ifPresent(entries::add));
    } else if (isValueBelow(node)) {
      current = new Term(current.names(), StatedValue.number(((Element) node).text()));
    } else {
      description.add(node);
    }
  }

  /** The system error codes have the number in a paragraph of its own, right below the name. */
  private boolean isValueBelow(Node node) {
    return !current.names().isEmpty()
        && current.value().isEmpty()
        && description.stream().allMatch(DescriptionLines::isBlank)
        && node instanceof Element e
        && e.nameIs("p")
        && StatedValue.number(e.text()).isPresent();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank() || isAnchor(node);
  }

  private static boolean namesItems(Element list) {
    return list.children().stream().anyMatch(item -> named(itemNodes(item)).isPresent());
  }

  /** What stands in an item, of its first paragraph what stands in that. */
  static List<Node> itemNodes(Element item) {
    List<Element> paragraphs = item.select("> p:first-child");
    if (paragraphs.isEmpty()) {
      return item.childNodes();
    }
    List<Node> nodes = new ArrayList<>(paragraphs.get(0).childNodes());
    item.children().stream().skip(1).forEach(nodes::add);
    return nodes;
  }

  private void start(Term term, List<Node> first) {
    end();
    current = term;
    description.addAll(first);
  }

  private void end() {
    if (!current.names().isEmpty()) {
      entries.add(new Entry(current, description));
    }
    current = Term.NONE;
    description = new ArrayList<>();
  }

  /**
   * A name, its number and what is said of it, each on a line of the same paragraph, as the pages
   * of JET_param constants have them.
   */
  private static Optional<Entry> stacked(List<Node> nodes) {
    List<Integer> breaks =
        IntStream.range(0, nodes.size()).filter(i -> nodes.get(i).nameIs("br")).boxed().toList();
    if (breaks.isEmpty()) {
      return Optional.empty();
    }
    int second = breaks.size() == 1 ? nodes.size() : breaks.get(1);
    Term term = Term.read(text(nodes.subList(0, breaks.get(0))));
    Optional<String> value = StatedValue.number(text(nodes.subList(breaks.get(0) + 1, second)));
    return value.isEmpty() || !term.isCoded() || term.names().size() > 1
        ? Optional.empty()
        : Optional.of(
            new Entry(
                new Term(term.names(), value),
                List.copyOf(nodes.subList(Math.min(second + 1, nodes.size()), nodes.size()))));
  }

  private static String text(List<Node> nodes) {
    return nodes.stream()
        .map(
            n ->
                n instanceof TextNode t ? t.getWholeText() : n instanceof Element e ? e.text() : "")
        .collect(Collectors.joining())
        .strip();
  }

  /** A name that is set apart, after its anchors, with what follows it. */
  static Optional<Entry> named(List<Node> nodes) {
    int at = 0;
    while (at < nodes.size() && isAnchor(nodes.get(at))) {
      at++;
    }
    if (at == nodes.size()
        || !(nodes.get(at) instanceof Element name)
        || !SET_APART.matcher(name.normalName()).matches()) {
      return Optional.empty();
    }
    List<Node> rest = new ArrayList<>(nodes.subList(at + 1, nodes.size()));
    String head = name.text();
    if (!rest.isEmpty() && rest.get(0) instanceof TextNode text) {
      String stated = text.getWholeText().split("\\n", 2)[0];
      if (stated.matches("\\s*[(=]\\s*[-\\w]+\\s*\\)?[\\s:.]*")) {
        head += stated;
        rest.remove(0);
      } else {
        rest.set(0, new TextNode(DASH.matcher(text.getWholeText()).replaceFirst("")));
      }
    }
    Term term = Term.read(head);
    return term.names().isEmpty() || !name.text().matches("\\w+(?:\\W{1,4}\\w+)*\\W*")
        ? Optional.empty()
        : Optional.of(new Entry(term, rest));
  }

  private static boolean isAnchor(Node node) {
    return node instanceof TextNode text && text.isBlank()
        || node instanceof Element e
            && ANCHOR.matcher(e.normalName()).matches()
            && e.text().isBlank();
  }
}
