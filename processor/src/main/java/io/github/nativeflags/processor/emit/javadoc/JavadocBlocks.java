package io.github.nativeflags.processor.emit.javadoc;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.Sentences;
import io.github.nativeflags.processor.text.Lines;
import java.util.List;

/**
 * Paragraphs, lists and tables as Javadoc.
 *
 * @param inlines the writer of running text
 */
record JavadocBlocks(JavadocInlines inlines) {
  private static final int COLUMNS = 92;

  /** HTML for documentation, whose first paragraph may be the summary and then has no tag. */
  String html(Doc doc, boolean summaryFirst) {
    StringBuilder result = new StringBuilder();
    boolean first = summaryFirst;
    for (Doc.Block block : doc.blocks()) {
      String text = block.fold(new Blocks(first));
      result.append(text);
      first &= text.isEmpty();
    }
    return result.toString();
  }

  /** The writer of single blocks, of which the first may be the summary. */
  private final class Blocks implements Doc.BlockReader<String> {
    private final boolean first;

    Blocks(boolean first) {
      this.first = first;
    }

    @Override
    public String paragraph(Doc.Paragraph paragraph) {
      return tagged(abbreviated(inlines.html(paragraph.content()), first), first);
    }

    @Override
    public String heading(Doc.Heading heading) {
      String text = inlines.html(heading.content()).strip();
      return text.isEmpty() ? "" : tagged("<b>" + text + "</b>", first);
    }

    @Override
    public String seeAlso(Doc.SeeAlso also) {
      List<String> entries =
          also.entries().stream().map(entry -> inlines.html(entry).strip()).toList();
      return tagged("See also: " + String.join(", ", entries), false);
    }

    @Override
    public String list(Doc.ItemList list) {
      return items(list);
    }

    @Override
    public String definitions(Doc.Definitions definitions) {
      return entries(definitions);
    }

    @Override
    public String table(Doc.Table table) {
      return JavadocBlocks.this.table("", table);
    }

    @Override
    public String code(Doc.CodeBlock code) {
      String text = JavadocEscapes.code(code.code());
      return text.isBlank() ? "" : "<pre>\n" + text + "\n</pre>\n";
    }

    @Override
    public String note(Doc.Note note) {
      String body = html(note.body(), true);
      String label = JavadocEscapes.text(note.label()).strip();
      String opening = label.isEmpty() ? "" : "<b>" + label + ":</b> ";
      return body.isBlank() ? "" : (first ? "" : "<p>") + opening + body;
    }
  }

  // Javadoc ends the summary at a full stop with a space after it
  private static String abbreviated(String text, boolean first) {
    return first ? Sentences.unbroken(text) : text;
  }

  private static String tagged(String text, boolean first) {
    String tagged = (first ? "" : "<p>") + text.strip();
    return text.isBlank()
        ? ""
        : JavadocInlines.soft(String.join("\n", Lines.wrap(tagged, COLUMNS))) + "\n";
  }

  private String items(Doc.ItemList list) {
    StringBuilder items = new StringBuilder();
    for (Doc item : list.items()) {
      String text = html(item, true);
      items.append(text.isBlank() ? "" : "<li>" + text.stripTrailing() + "</li>\n");
    }
    String tag = list.ordered() ? "ol" : "ul";
    return items.isEmpty() ? "" : "<" + tag + ">\n" + items + "</" + tag + ">\n";
  }

  private String entries(Doc.Definitions definitions) {
    StringBuilder entries = new StringBuilder();
    for (Doc.Definition entry : definitions.entries()) {
      String term = tagged(inlines.html(entry.term()), true).stripTrailing();
      String text = html(entry.explanation(), true).stripTrailing();
      entries.append("<dt>").append(term.isEmpty() ? "&nbsp;" : term).append("</dt>\n");
      entries.append("<dd>").append(text.isEmpty() ? "&nbsp;" : text).append("</dd>\n");
    }
    return entries.isEmpty() ? "" : "<dl>\n" + entries + "</dl>\n";
  }

  /** A table with a caption, which doclint asks for even where there is nothing to say. */
  String table(String caption, Doc.Table table) {
    StringBuilder rows = new StringBuilder();
    table.rows().stream()
        .filter(row -> !row.isEmpty())
        .forEach(row -> rows.append(row("td", "td", row)));
    String head =
        table.header().isEmpty()
            ? ""
            : "<thead>\n" + row("th scope=\"col\"", "th", table.header()) + "</thead>\n";
    String title = caption.isEmpty() ? "&nbsp;" : JavadocEscapes.text(caption);
    String body = rows.isEmpty() ? "" : "<tbody>\n" + rows + "</tbody>\n";
    // The style that javadoc's own style sheet has for tables
    return head.isEmpty() && body.isEmpty()
        ? ""
        : "<table class=\"striped\">\n<caption>"
            + title
            + "</caption>\n"
            + head
            + body
            + "</table>\n";
  }

  private String row(String open, String tag, List<Doc> cells) {
    StringBuilder row = new StringBuilder("<tr>");
    cells.forEach(cell -> row.append(cell(open, tag, cell)));
    return row.append("</tr>\n").toString();
  }

  private String cell(String open, String tag, Doc cell) {
    String text = html(cell, true).stripTrailing();
    return "<" + open + ">" + (text.isEmpty() ? "&nbsp;" : text) + "</" + tag + ">";
  }
}
