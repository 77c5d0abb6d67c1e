package io.github.nativeflags.processor.emit.javadoc;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.model.FlagConstant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documentation as Javadoc: HTML that no text in it can leave.
 *
 * @param inlines the writer of running text
 * @param blocks the writer of what holds it
 */
public record JavadocText(JavadocInlines inlines, JavadocBlocks blocks) {
  /** Javadoc with links to sibling constants: Javadoc references by C name. */
  public static JavadocText of(Map<String, String> links) {
    return of(new JavadocInlines(links, ""));
  }

  /** The same within the comment of a constant, which is no link to itself. */
  public JavadocText within(String name) {
    return of(new JavadocInlines(inlines.links(), name));
  }

  /** The same with links that show the C name where the Java name is another. */
  public JavadocText labelled() {
    Map<String, String> labelled = new LinkedHashMap<>(inlines.links());
    labelled.replaceAll(
        (name, link) -> link.endsWith("#" + name) ? link : link + JavadocInlines.HARD_SPACE + name);
    return of(labelled);
  }

  /** Tells whether the Java constant has another name than the C one. */
  public boolean renames(FlagConstant constant) {
    String name = constant.nativeName();
    return !inlines.links().getOrDefault(name, "#" + name).endsWith("#" + name);
  }

  private static JavadocText of(JavadocInlines inlines) {
    return new JavadocText(inlines, new JavadocBlocks(inlines));
  }

  /** A comment's text; what to say where the documentation has no paragraph to begin with. */
  public String comment(Doc doc, Doc fallback) {
    Doc ordered = summaryFirst(withoutLeadingList(doc));
    boolean summary =
        !Sentences.first(new Doc(ordered.blocks().stream().limit(1).toList())).isEmpty();
    Doc whole = summary ? ordered : fallback.then(ordered);
    return blocks.html(whole, true).stripTrailing();
  }

  // Javadoc shows the first sentence in its lists: better what the constant is than a notice
  private static Doc summaryFirst(Doc doc) {
    List<Doc.Block> ordered = new ArrayList<>(doc.blocks());
    int at = 0;
    while (at < ordered.size() && ordered.get(at) instanceof Doc.Note) {
      at++;
    }
    if (at < ordered.size() && ordered.get(at) instanceof Doc.Paragraph) {
      ordered.add(0, ordered.remove(at));
    }
    return new Doc(ordered);
  }

  /**
   * What begins with a list begins with its first item, so that there is a summary: capabilities(7)
   * says of CAP_DAC_READ_SEARCH nothing but what it permits, item by item.
   */
  private static Doc withoutLeadingList(Doc doc) {
    if (doc.isEmpty()
        || !(doc.blocks().get(0) instanceof Doc.ItemList list)
        || list.ordered()
        || list.items().isEmpty()
        || list.items().get(0).isEmpty()
        || !(list.items().get(0).blocks().get(0) instanceof Doc.Paragraph)) {
      return doc;
    }
    List<Doc.Block> blocks = new ArrayList<>(list.items().get(0).blocks());
    if (list.items().size() > 1) {
      blocks.add(new Doc.ItemList(false, list.items().subList(1, list.items().size())));
    }
    blocks.addAll(doc.blocks().subList(1, doc.blocks().size()));
    return new Doc(blocks);
  }

  /** The blocks of a comment after its summary. */
  public String more(Doc doc) {
    return blocks.html(doc, false);
  }

  /** A table under a caption. */
  public String table(String caption, Doc.Table table) {
    return blocks.table(caption, table);
  }

  /** One line of text, such as a block tag's. */
  public String line(String text) {
    return JavadocInlines.soft(inlines.html(List.of(new Doc.Text(text))).strip());
  }

  /** A block tag for each thing to read as well. */
  public String see(List<List<Doc.Inline>> entries) {
    StringBuilder result = new StringBuilder();
    for (List<Doc.Inline> entry : entries) {
      String html = JavadocInlines.soft(inlines.html(entry).strip());
      boolean link = html.startsWith("<a ") && html.indexOf("</a>") == html.length() - 4;
      String text = JavadocEscapes.text(PlainText.of(entry)).strip().replace('"', '\'');
      result.append(text.isEmpty() ? "" : "@see " + (link ? html : '"' + text + '"') + "\n");
    }
    return result.toString();
  }
}
