package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.List;

/** Documentation as plain text for a C block comment that no text in it can leave. */
final class CommentText {
  private static final int COLUMNS = 76;

  private CommentText() {}

  /** A whole comment, indented, with its line end; nothing for no text. */
  static String comment(Doc doc, String indent) {
    List<String> lines = lines(doc, COLUMNS - indent.length());
    if (lines.isEmpty()) {
      return "";
    }
    if (lines.size() == 1) {
      return indent + "/* " + lines.get(0) + " */\n";
    }
    StringBuilder result = new StringBuilder(indent).append("/*\n");
    for (String line : lines) {
      result.append(indent).append(line.isEmpty() ? " *" : " * " + line).append('\n');
    }
    return result.append(indent).append(" */\n").toString();
  }

  /** The lines of a documentation, blank ones between blocks. */
  static List<String> lines(Doc doc, int columns) {
    List<String> result = new ArrayList<>();
    for (Doc.Block block : doc.blocks()) {
      List<String> lines = block(block, columns);
      if (!lines.isEmpty() && !result.isEmpty()) {
        result.add("");
      }
      result.addAll(lines);
    }
    return result;
  }

  private static List<String> block(Doc.Block block, int columns) {
    if (block instanceof Doc.Paragraph paragraph) {
      return wrapped(Texts.plain(paragraph.content()), columns);
    } else if (block instanceof Doc.ItemList list) {
      return list(list, columns);
    } else if (block instanceof Doc.Definitions definitions) {
      List<String> result = new ArrayList<>();
      for (Doc.Definition entry : definitions.entries()) {
        result.addAll(wrapped(Texts.plain(entry.term()), columns));
        result.addAll(prefixed("  ", lines(entry.explanation(), columns - 2)));
      }
      return result;
    } else if (block instanceof Doc.Table table) {
      return table(table, columns);
    } else if (block instanceof Doc.CodeBlock code) {
      return Texts.printable(code.code().replace('\r', '\n'))
          .stripTrailing()
          .lines()
          .map(line -> safe("    " + line.replace("\t", "    ")))
          .toList();
    }
    Doc.Note note = (Doc.Note) block;
    List<String> body = lines(note.body(), columns - 2);
    List<String> result = new ArrayList<>();
    if (!body.isEmpty()) {
      result.addAll(wrapped(note.label() + ":", columns));
      result.addAll(prefixed("  ", body));
    }
    return result;
  }

  private static List<String> list(Doc.ItemList list, int columns) {
    List<String> result = new ArrayList<>();
    int number = 0;
    for (Doc item : list.items()) {
      String mark = list.ordered() ? ++number + ". " : "- ";
      result.addAll(prefixed(mark, lines(item, columns - mark.length())));
    }
    return result;
  }

  private static List<String> table(Doc.Table table, int columns) {
    List<List<Doc>> rows = new ArrayList<>();
    rows.add(table.header());
    rows.addAll(table.rows());
    List<String> result = new ArrayList<>();
    for (List<Doc> row : rows) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(String.join(" ", lines(cell, columns))));
      result.addAll(wrapped(String.join(" | ", cells), columns));
    }
    return result;
  }

  private static List<String> prefixed(String mark, List<String> lines) {
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      String prefix = result.isEmpty() ? mark : " ".repeat(mark.length());
      result.add((prefix + line).stripTrailing());
    }
    return result;
  }

  private static List<String> wrapped(String text, int columns) {
    String folded = safe(Texts.folded(text).strip());
    return folded.isEmpty()
        ? List.of()
        : Texts.wrap(folded, Math.max(columns, 20)).stream().map(CommentText::safe).toList();
  }

  // C11 5.1.1.2: trigraphs and line splices come before comments; gcc also splices "\ " at a line's
  // end.
  private static String safe(String line) {
    String text =
        line.replace("??/", "? ?/").replace("*/", "* /").replace("/*", "/ *").stripTrailing();
    return text.endsWith("\\") ? text + "." : text;
  }
}
