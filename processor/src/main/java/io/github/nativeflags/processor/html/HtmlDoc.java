package io.github.nativeflags.processor.html;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** HTML as documentation: every word of it, none of its markup. */
public final class HtmlDoc {
  private final HtmlInlines inlines;
  private final int depth;
  private final List<Doc.Block> blocks = new ArrayList<>();
  private final List<Doc.Inline> running = new ArrayList<>();

  private HtmlDoc(HtmlInlines inlines, int depth) {
    this.inlines = inlines;
    this.depth = depth;
  }

  /** The documentation that a run of sibling nodes holds. */
  public static Doc of(List<? extends Node> nodes, Links links) {
    return new HtmlDoc(new HtmlInlines(links), 0).read(nodes);
  }

  private Doc read(List<? extends Node> nodes) {
    nodes.forEach(this::add);
    endParagraph();
    return new Doc(blocks);
  }

  private Doc inside(Element element) {
    return inside(element.childNodes());
  }

  private Doc inside(List<? extends Node> nodes) {
    return new HtmlDoc(inlines, depth + 1).read(nodes);
  }

  private void add(Node node) {
    if (node instanceof Element element && HtmlShape.standsAlone(element)) {
      endParagraph();
      block(element);
    } else {
      running.addAll(inlines.of(node, depth));
    }
  }

  private void endParagraph() {
    List<Doc.Inline> content = HtmlInlines.trimmed(running);
    if (!content.isEmpty()) {
      blocks.add(HtmlNotes.of(new Doc.Paragraph(content)));
    }
    running.clear();
  }

  private void block(Element element) {
    if (depth > HtmlShape.MAX_DEPTH) {
      blocks.addAll(Doc.of(element.text()).blocks());
      return;
    }
    switch (element.normalName()) {
      case "ul", "ol", "menu", "dir" -> list(element);
      case "dl" -> definitions(element);
      case "table" -> table(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "blockquote" -> blocks.addAll(HtmlNotes.quoted(inside(element)).blocks());
      case "pre", "listing", "plaintext" -> code(element);
      case "script", "style", "head", "template" -> {}
      default -> blocks.addAll(inside(element).blocks());
    }
  }

  private void heading(Element element) {
    List<Doc.Inline> content = HtmlInlines.trimmed(inlines.within(element, depth + 1));
    if (!content.isEmpty()) {
      blocks.add(new Doc.Heading(content));
    }
  }

  private void code(Element element) {
    String code = element.wholeText().stripTrailing();
    if (!code.isBlank()) {
      blocks.add(new Doc.CodeBlock(code));
    }
  }

  private void list(Element list) {
    List<Doc> items = new ArrayList<>();
    for (Node child : list.childNodes()) {
      boolean item = child.nameIs("li");
      Doc doc = item ? inside((Element) child) : inside(List.of(child));
      if (!doc.isEmpty()) {
        items.add(doc);
      }
    }
    if (!items.isEmpty()) {
      blocks.add(new Doc.ItemList(list.nameIs("ol"), items));
    }
  }

  private void definitions(Element list) {
    List<Doc.Definition> entries = new ArrayList<>();
    List<Doc.Inline> term = List.of();
    for (Node child : list.childNodes()) {
      if (child.nameIs("dt")) {
        if (!term.isEmpty()) {
          entries.add(new Doc.Definition(term, Doc.EMPTY));
        }
        term = HtmlInlines.trimmed(inlines.within((Element) child, depth + 1));
      } else {
        Doc said = child.nameIs("dd") ? inside((Element) child) : inside(List.of(child));
        if (!said.isEmpty()) {
          entries.add(new Doc.Definition(term, said));
          term = List.of();
        }
      }
    }
    if (!term.isEmpty()) {
      entries.add(new Doc.Definition(term, Doc.EMPTY));
    }
    if (!entries.isEmpty()) {
      blocks.add(new Doc.Definitions(entries));
    }
  }

  private void table(Element table) {
    List<Doc> header = new ArrayList<>();
    List<List<Doc>> rows = new ArrayList<>();
    for (Element row : rows(table)) {
      List<Doc> cells = row.children().stream().map(this::inside).toList();
      boolean titles = row.children().stream().allMatch(cell -> cell.nameIs("th"));
      if (header.isEmpty() && rows.isEmpty() && titles) {
        header.addAll(cells);
      } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(cells);
      }
    }
    table.children().stream()
        .filter(child -> child.nameIs("caption"))
        .forEach(caption -> blocks.addAll(inside(caption).blocks()));
    if (!rows.isEmpty() || header.stream().anyMatch(cell -> !cell.isEmpty())) {
      blocks.add(new Doc.Table(header, rows));
    }
  }

  /** A table's own rows, not those of a table within it. */
  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element part : table.children()) {
      if (part.nameIs("tr")) {
        rows.add(part);
      } else if (!part.nameIs("caption")) {
        part.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
      }
    }
    return rows;
  }
}
