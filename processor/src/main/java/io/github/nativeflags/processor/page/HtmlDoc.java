package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** HTML as documentation: every word of it, none of its markup. */
final class HtmlDoc {
  private static final Set<String> DROPPED = Set.of("script", "style", "head", "template");
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "ul",
          "ol",
          "dl",
          "table",
          "pre",
          "div",
          "blockquote",
          "section",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private static final Pattern LABEL =
      Pattern.compile("\\s*\\[!(NOTE|TIP|WARNING|IMPORTANT|CAUTION)]");

  /** Deeper markup is read as its text alone. */
  private static final int MAX_DEPTH = 24;

  private final Links links;
  private final List<Doc.Block> blocks = new ArrayList<>();
  private List<Doc.Inline> running = new ArrayList<>();

  private HtmlDoc(Links links) {
    this.links = links;
  }

  /** The documentation that a run of sibling nodes holds. */
  static Doc of(List<? extends Node> nodes, Links links) {
    return of(nodes, links, 0);
  }

  private static Doc of(List<? extends Node> nodes, Links links, int depth) {
    HtmlDoc doc = new HtmlDoc(links);
    nodes.forEach(node -> doc.add(node, depth));
    doc.endParagraph();
    return new Doc(doc.blocks);
  }

  private void add(Node node, int depth) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      endParagraph();
      block(element, depth);
    } else {
      running.addAll(inline(node, depth));
    }
  }

  private void endParagraph() {
    if (!blank(running)) {
      blocks.add(new Doc.Paragraph(List.copyOf(running)));
    }
    running = new ArrayList<>();
  }

  private static boolean blank(List<Doc.Inline> inlines) {
    return inlines.stream()
        .allMatch(i -> i instanceof Doc.Break || i instanceof Doc.Text t && t.text().isBlank());
  }

  private void block(Element element, int depth) {
    if (depth > MAX_DEPTH) {
      blocks.addAll(Doc.of(element.text()).blocks());
      return;
    }
    switch (element.normalName()) {
      case "ul", "ol" -> blocks.add(list(element, depth));
      case "dl" -> blocks.add(definitions(element, depth));
      case "table" -> blocks.add(table(element, depth));
      case "blockquote" -> quote(element, depth);
      case "pre" -> blocks.add(new Doc.CodeBlock(element.wholeText().stripTrailing()));
      default -> blocks.addAll(of(element.childNodes(), links, depth + 1).blocks());
    }
  }

  /** A quotation; one that starts with {@code [!NOTE]} is a note. */
  private void quote(Element quote, int depth) {
    Element copy = quote.clone();
    Matcher label = LABEL.matcher(copy.text());
    TextNode first =
        copy.select("*").textNodes().stream().filter(t -> !t.isBlank()).findFirst().orElse(null);
    if (!label.lookingAt() || first == null || !LABEL.matcher(first.text()).lookingAt()) {
      blocks.addAll(of(quote.childNodes(), links, depth + 1).blocks());
      return;
    }
    first.text(LABEL.matcher(first.text()).replaceFirst(""));
    String word = label.group(1);
    String shown = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    blocks.add(new Doc.Note(shown, of(copy.childNodes(), links, depth + 1)));
  }

  private Doc.Block list(Element list, int depth) {
    List<Doc> items = new ArrayList<>();
    for (Node child : list.childNodes()) {
      Doc item =
          child instanceof Element e
              ? of(e.childNodes(), links, depth + 1)
              : of(List.of(child), links, depth + 1);
      if (!item.isEmpty()) {
        items.add(item);
      }
    }
    return new Doc.ItemList(list.normalName().equals("ol"), items);
  }

  private Doc.Block definitions(Element list, int depth) {
    List<Doc.Definition> entries = new ArrayList<>();
    List<Doc.Inline> term = List.of();
    for (Element child : list.children()) {
      if (child.normalName().equals("dt")) {
        if (!blank(term)) {
          entries.add(new Doc.Definition(term, Doc.EMPTY));
        }
        term = inlines(child, depth + 1);
      } else {
        entries.add(new Doc.Definition(term, of(child.childNodes(), links, depth + 1)));
        term = List.of();
      }
    }
    if (!blank(term)) {
      entries.add(new Doc.Definition(term, Doc.EMPTY));
    }
    return new Doc.Definitions(entries);
  }

  private Doc.Block table(Element table, int depth) {
    List<Doc> header = new ArrayList<>();
    List<List<Doc>> rows = new ArrayList<>();
    for (Element row : table.select("tr")) {
      List<Doc> cells =
          row.children().stream().map(c -> of(c.childNodes(), links, depth + 1)).toList();
      if (header.isEmpty() && rows.isEmpty() && !row.select("> th").isEmpty()) {
        header.addAll(cells);
      } else {
        rows.add(cells);
      }
    }
    return new Doc.Table(header, rows);
  }

  private List<Doc.Inline> inlines(Element parent, int depth) {
    List<Doc.Inline> found = new ArrayList<>();
    parent.childNodes().forEach(child -> found.addAll(inline(child, depth)));
    return found;
  }

  private List<Doc.Inline> inline(Node node, int depth) {
    if (node instanceof TextNode text) {
      return List.of(new Doc.Text(text.getWholeText()));
    }
    if (!(node instanceof Element element) || DROPPED.contains(element.normalName())) {
      return List.of();
    }
    if (depth > MAX_DEPTH) {
      return List.of(new Doc.Text(element.text()));
    }
    return switch (element.normalName()) {
      case "br" -> List.of(new Doc.Break());
      case "img" -> List.of(new Doc.Text(element.attr("alt")));
      case "code", "tt", "kbd", "samp" -> List.of(new Doc.Code(element.text()));
      case "b", "strong" -> emphasis(true, element, depth);
      case "sub", "sup" ->
          List.of(new Doc.Script(element.normalName().equals("sup"), inlines(element, depth + 1)));
      case "i", "em", "var", "cite" -> emphasis(false, element, depth);
      case "a" -> link(element, depth);
      default -> inlines(element, depth + 1);
    };
  }

  private List<Doc.Inline> emphasis(boolean strong, Element element, int depth) {
    List<Doc.Inline> content = inlines(element, depth + 1);
    return blank(content) ? content : List.of(new Doc.Emphasis(strong, content));
  }

  private List<Doc.Inline> link(Element element, int depth) {
    List<Doc.Inline> content = inlines(element, depth + 1);
    Optional<String> address = links.absolute(element.attr("href"));
    return address.isEmpty() || blank(content)
        ? content
        : List.of(new Doc.Link(address.get(), content));
  }
}
