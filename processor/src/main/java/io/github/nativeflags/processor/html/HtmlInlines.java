package io.github.nativeflags.processor.html;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The running text of HTML.
 *
 * @param links where its links lead
 */
record HtmlInlines(Links links) {
  /** What the nodes within an element say. */
  List<Doc.Inline> within(Element parent, int depth) {
    List<Doc.Inline> found = new ArrayList<>();
    parent.childNodes().forEach(child -> found.addAll(of(child, depth)));
    return found;
  }

  /** What a node says. */
  List<Doc.Inline> of(Node node, int depth) {
    if (node instanceof TextNode text) {
      return List.of(new Doc.Text(text.getWholeText()));
    }
    if (!(node instanceof Element element)) {
      return List.of();
    }
    if (depth > HtmlShape.MAX_DEPTH) {
      return List.of(new Doc.Text(element.text()));
    }
    return switch (element.normalName()) {
      case "script", "style", "template", "head" -> List.of();
      case "br" -> List.of(new Doc.Break());
      case "img" -> List.of(new Doc.Text(element.attr("alt")));
      case "code", "tt", "kbd", "samp" -> List.of(new Doc.Code(element.text()));
      case "b", "strong" -> emphasis(true, element, depth);
      case "i", "em", "var", "cite", "dfn" -> emphasis(false, element, depth);
      case "sub", "sup" ->
          List.of(new Doc.Script(element.nameIs("sup"), within(element, depth + 1)));
      case "a" -> link(element, depth);
      default -> other(element, depth);
    };
  }

  /** A placeholder such as {@code <file>} is meant as it stands: HTML knows no such element. */
  private List<Doc.Inline> other(Element element, int depth) {
    List<Doc.Inline> content = new ArrayList<>();
    if (!element.tag().isKnownTag() && element.normalName().matches("[a-z]\\w*")) {
      content.add(new Doc.Text("<" + element.tagName() + ">"));
    }
    boolean apart = element.isBlock();
    content.addAll(apart ? List.of(new Doc.Text(" ")) : List.of());
    content.addAll(within(element, depth + 1));
    content.addAll(apart ? List.of(new Doc.Text(" ")) : List.of());
    return content;
  }

  private List<Doc.Inline> emphasis(boolean strong, Element element, int depth) {
    List<Doc.Inline> content = within(element, depth + 1);
    return blank(content) ? content : List.of(new Doc.Emphasis(strong, content));
  }

  private List<Doc.Inline> link(Element element, int depth) {
    List<Doc.Inline> content = within(element, depth + 1);
    Optional<String> address = links.absolute(element.attr("href"));
    return address.isEmpty() || blank(content)
        ? content
        : List.of(new Doc.Link(address.get(), content));
  }

  /** The text without white space and line breaks around it. */
  static List<Doc.Inline> trimmed(List<Doc.Inline> inlines) {
    int start = 0;
    int end = inlines.size();
    while (start < end && blank(inlines.subList(start, start + 1))) {
      start++;
    }
    while (end > start && blank(inlines.subList(end - 1, end))) {
      end--;
    }
    return List.copyOf(inlines.subList(start, end));
  }

  private static boolean blank(List<Doc.Inline> inlines) {
    return inlines.stream()
        .allMatch(i -> !(i instanceof Doc.Link) && PlainText.line(List.of(i)).isEmpty());
  }
}
