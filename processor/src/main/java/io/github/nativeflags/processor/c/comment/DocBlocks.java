package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a comment as paragraphs, lists, notes and so on. */
final class DocBlocks {
  private static final Pattern BULLET = Pattern.compile("(?:[-*+]|-#|[@\\\\](?:li|arg))(?:\\s+|$)");
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})[.)]\\s+");
  private static final Pattern ANCHOR = Pattern.compile("\\S+\\s*");

  /** A deeper list is read as lines of text. */
  private static final int MAX_DEPTH = 12;

  private final List<DocLine> lines;
  private final boolean documentation;
  private final int depth;
  private final List<Doc> deprecated;
  private final List<Doc.Block> blocks = new ArrayList<>();
  private final List<DocLine> paragraph = new ArrayList<>();
  private int at;

  private DocBlocks(List<DocLine> lines, boolean documentation, int depth, List<Doc> deprecated) {
    this.lines = lines;
    this.documentation = documentation;
    this.depth = depth;
    this.deprecated = deprecated;
  }

  /**
   * Reads lines.
   *
   * @param deprecated where what {@code @deprecated} says goes
   */
  static Doc read(List<DocLine> lines, boolean documentation, List<Doc> deprecated) {
    return new DocBlocks(lines, documentation, 0, deprecated).run();
  }

  private Doc run() {
    while (at < lines.size()) {
      DocLine line = lines.get(at);
      if (line.code()) {
        endParagraph();
        blocks.add(new Doc.CodeBlock(line.text()));
        at++;
      } else if (line.isBlank()) {
        endParagraph();
        at++;
      } else {
        text(line);
      }
    }
    endParagraph();
    return new Doc(blocks);
  }

  private void text(DocLine line) {
    Optional<DocCommand.Use> use = DocCommand.at(line.text());
    if (depth < MAX_DEPTH && itemLength(line, 1) > 0) {
      endParagraph();
      list();
    } else if (use.isPresent()) {
      endParagraph();
      at++;
      command(use.get());
    } else {
      paragraph.add(line);
      at++;
    }
  }

  private void command(DocCommand.Use use) {
    switch (use.command()) {
      case TEXT, ITEM -> addText(use.rest());
      case SECTION -> {
        Doc body = section(use);
        if (!body.isEmpty()) {
          blocks.add(new Doc.Note(use.label(), body));
        }
      }
      case DEPRECATED -> deprecated.add(section(use));
      case TITLE -> title(use.rest());
      case NAMED_TITLE -> title(ANCHOR.matcher(use.rest()).replaceFirst(""));
      case STRUCTURE -> {
        // Says where the comment belongs, not what
      }
    }
  }

  private void addText(String text) {
    if (!text.isBlank()) {
      paragraph.add(new DocLine(0, text, false));
    }
  }

  private void title(String text) {
    if (!text.isBlank()) {
      List<Doc.Inline> inlines = DocInlines.of(text, documentation);
      blocks.add(new Doc.Paragraph(List.of(new Doc.Emphasis(true, inlines))));
    }
  }

  /** What a section command says: up to a blank line or the next command. */
  private Doc section(DocCommand.Use use) {
    List<DocLine> inner = new ArrayList<>();
    String rest = use.rest().replaceFirst("^[:-]\\s+", "");
    if (!rest.isBlank()) {
      inner.add(new DocLine(0, rest, false));
    }
    while (at < lines.size() && !lines.get(at).isBlank() && !endsSection(lines.get(at))) {
      inner.add(lines.get(at++));
    }
    return nested(inner);
  }

  private static boolean endsSection(DocLine line) {
    return !line.code()
        && DocCommand.at(line.text()).filter(u -> u.command() != DocCommand.ITEM).isPresent();
  }

  private Doc nested(List<DocLine> inner) {
    return new DocBlocks(inner, documentation, depth + 1, deprecated).run();
  }

  /** A list, whose first item the cursor is at. */
  private void list() {
    DocLine first = lines.get(at);
    boolean ordered = isOrdered(first);
    List<Doc> items = new ArrayList<>();
    while (at < lines.size()) {
      DocLine line = lines.get(at);
      int length = line.indent() <= first.indent() + 1 ? itemLength(line, items.size() + 1) : 0;
      if (length == 0 || isOrdered(line) != ordered || line.indent() < first.indent() - 1) {
        break;
      }
      items.add(item(line, length));
    }
    blocks.add(new Doc.ItemList(ordered, items));
  }

  private Doc item(DocLine line, int length) {
    List<DocLine> inner = new ArrayList<>();
    String rest = line.text().substring(length);
    if (!rest.isBlank()) {
      inner.add(new DocLine(line.indent() + length, rest, false));
    }
    at++;
    while (at < lines.size() && belongs(lines.get(at), line.indent())) {
      inner.add(lines.get(at++));
    }
    int next = at;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    // A blank line between two items does not end the list
    if (next < lines.size() && isItem(lines.get(next))) {
      at = next;
    }
    return nested(inner);
  }

  /** Whether a line goes on with an item; after a blank line only what is set in does. */
  private boolean belongs(DocLine line, int indent) {
    if (line.isBlank()) {
      int next = at + 1;
      return next < lines.size() && lines.get(next).indent() > indent && !lines.get(next).code();
    }
    return line.code()
        || line.indent() > indent
        || !isItem(line) && !endsSection(line) && !lines.get(at - 1).isBlank();
  }

  private static boolean isItem(DocLine line) {
    return !line.code()
        && (BULLET.matcher(line.text()).lookingAt() || NUMBER.matcher(line.text()).lookingAt());
  }

  private static boolean isOrdered(DocLine line) {
    return line.text().startsWith("-#") || NUMBER.matcher(line.text()).lookingAt();
  }

  /** The length of the mark of an item that may stand here; 0 for text. */
  private static int itemLength(DocLine line, int expected) {
    Matcher number = NUMBER.matcher(line.text());
    if (line.code()) {
      return 0;
    } else if (number.lookingAt()) {
      return Integer.parseInt(number.group(1)) == expected ? number.end() : 0;
    }
    Matcher bullet = BULLET.matcher(line.text());
    return bullet.lookingAt() ? bullet.end() : 0;
  }

  private void endParagraph() {
    if (!paragraph.isEmpty()) {
      blocks.add(DocDrawing.of(paragraph).orElseGet(() -> running(paragraph)));
      paragraph.clear();
    }
  }

  private Doc.Block running(List<DocLine> text) {
    if (DocTable.isTable(text)) {
      return DocTable.of(text, documentation);
    }
    boolean entries = text.stream().filter(l -> DocDrawing.isEntry(l.text())).count() > 1;
    List<Doc.Inline> inlines = new ArrayList<>();
    StringBuilder joined = new StringBuilder();
    for (DocLine line : text) {
      if (entries && joined.length() > 0 && DocDrawing.isEntry(line.text())) {
        inlines.addAll(DocInlines.of(joined.toString(), documentation));
        inlines.add(new Doc.Break());
        joined.setLength(0);
      }
      joined.append(joined.length() > 0 ? " " : "").append(line.text());
    }
    inlines.addAll(DocInlines.of(joined.toString(), documentation));
    return new Doc.Paragraph(List.copyOf(inlines));
  }
}
