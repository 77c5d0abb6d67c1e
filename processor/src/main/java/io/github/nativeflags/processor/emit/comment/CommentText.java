package io.github.nativeflags.processor.emit.comment;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Documentation as plain text for a C block comment that no text in it can leave. */
public final class CommentText {
  private static final int COLUMNS = 76;

  private CommentText() {}

  /** A whole comment, indented, with its line end; nothing for no text. */
  public static String comment(Doc doc, String indent) {
    List<String> lines = lines(doc, COLUMNS - indent.length());
    if (lines.isEmpty()) {
      return "";
    }
    if (lines.size() == 1) {
      return indent + "/* " + CommentEscapes.within(lines.get(0).strip()) + " */\n";
    }
    StringBuilder result = new StringBuilder(indent).append("/*\n");
    for (String line : lines) {
      String text = CommentEscapes.line(line);
      result.append(indent).append(text.isEmpty() ? " *" : " * " + text).append('\n');
    }
    return result.append(indent).append(" */\n").toString();
  }

  /** The lines of a documentation, blank ones between blocks. */
  static List<String> lines(Doc doc, int columns) {
    List<String> result = new ArrayList<>();
    Blocks blocks = new Blocks(columns);
    boolean heading = false;
    for (Doc.Block block : doc.blocks()) {
      List<String> lines = block.fold(blocks);
      if (!lines.isEmpty() && !result.isEmpty() && !heading) {
        result.add("");
      }
      result.addAll(lines);
      heading = block instanceof Doc.Heading;
    }
    return result;
  }

  private record Blocks(int columns) implements Doc.BlockReader<List<String>> {
    @Override
    public List<String> paragraph(Doc.Paragraph paragraph) {
      return broken(paragraph.content(), columns);
    }

    @Override
    public List<String> heading(Doc.Heading heading) {
      return CommentLines.wrapped(labelled(PlainText.line(heading.content())), columns);
    }

    @Override
    public List<String> seeAlso(Doc.SeeAlso also) {
      List<String> entries = also.entries().stream().map(PlainText::line).toList();
      return CommentLines.wrapped("See also: " + String.join(", ", entries), columns);
    }

    @Override
    public List<String> list(Doc.ItemList list) {
      return items(list, columns);
    }

    @Override
    public List<String> definitions(Doc.Definitions definitions) {
      return entries(definitions, columns);
    }

    @Override
    public List<String> table(Doc.Table table) {
      return CommentTable.lines(rows(table), columns);
    }

    @Override
    public List<String> code(Doc.CodeBlock code) {
      return plain(code.code());
    }

    @Override
    public List<String> note(Doc.Note note) {
      List<String> body = lines(note.body(), columns - 2);
      List<String> result = new ArrayList<>();
      if (!body.isEmpty()) {
        result.addAll(CommentLines.wrapped(labelled(note.label()), columns));
        result.addAll(CommentLines.prefixed("  ", body));
      }
      return result;
    }
  }

  private static String labelled(String heading) {
    return heading.isBlank() || heading.endsWith(":") ? heading : heading + ":";
  }

  /** A paragraph, whose line breaks are kept. */
  private static List<String> broken(List<Doc.Inline> content, int columns) {
    List<String> result = new ArrayList<>();
    List<Doc.Inline> line = new ArrayList<>();
    for (Doc.Inline inline : content) {
      if (inline instanceof Doc.Break) {
        result.addAll(CommentLines.wrapped(PlainText.of(line), columns));
        line.clear();
      } else {
        line.add(inline);
      }
    }
    result.addAll(CommentLines.wrapped(PlainText.of(line), columns));
    return result;
  }

  // C11 5.1.1.2p1: a backslash joins a line with the next, so the code says the same in one line
  private static List<String> plain(String code) {
    String text = code.replace("\r\n", "\n").replace('\r', '\n').replace("\\\n", "");
    return PlainText.printable(text)
        .stripTrailing()
        .lines()
        .map(line -> ("    " + line.replace("\t", "    ")).stripTrailing())
        .toList();
  }

  private static List<String> items(Doc.ItemList list, int columns) {
    List<String> result = new ArrayList<>();
    int number = 0;
    for (Doc item : list.items()) {
      String mark = list.ordered() ? ++number + ". " : "- ";
      result.addAll(CommentLines.prefixed(mark, lines(item, columns - mark.length())));
    }
    return result;
  }

  private static List<String> entries(Doc.Definitions definitions, int columns) {
    List<String> result = new ArrayList<>();
    for (Doc.Definition entry : definitions.entries()) {
      String term = PlainText.line(entry.term());
      List<String> said = lines(entry.explanation(), columns - 2);
      if (said.size() == 1 && term.length() + 2 + said.get(0).length() <= columns) {
        result.addAll(CommentLines.wrapped(labelled(term) + " " + said.get(0), columns));
      } else {
        result.addAll(CommentLines.wrapped(said.isEmpty() ? term : labelled(term), columns));
        result.addAll(CommentLines.prefixed("  ", said));
      }
    }
    return result;
  }

  private static List<List<String>> rows(Doc.Table table) {
    List<List<String>> rows = new ArrayList<>();
    if (!table.header().isEmpty()) {
      rows.add(cells(table.header()));
    }
    table.rows().forEach(row -> rows.add(cells(row)));
    return rows;
  }

  private static List<String> cells(List<Doc> row) {
    return row.stream()
        .map(cell -> String.join(" ", lines(cell, Integer.MAX_VALUE)))
        .map(cell -> cell.replaceAll(" {2,}", " ").strip())
        .toList();
  }
}
