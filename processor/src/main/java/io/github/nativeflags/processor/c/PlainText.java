package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.stream.Collectors;

/** Documentation where only plain text can stand: the words of it. */
final class PlainText {
  private PlainText() {}

  static String of(Doc doc) {
    return doc.blocks().stream()
        .map(PlainText::of)
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining(" "));
  }

  static String of(List<Doc.Inline> inlines) {
    return inlines.stream().map(PlainText::of).collect(Collectors.joining());
  }

  private static String of(Doc.Block block) {
    if (block instanceof Doc.Paragraph paragraph) {
      return of(paragraph.content()).strip();
    } else if (block instanceof Doc.ItemList list) {
      return list.items().stream().map(PlainText::of).collect(Collectors.joining("; "));
    } else if (block instanceof Doc.Definitions definitions) {
      return definitions.entries().stream()
          .map(e -> of(e.term()) + ": " + of(e.explanation()))
          .collect(Collectors.joining("; "));
    } else if (block instanceof Doc.Table table) {
      return table.rows().stream()
          .map(r -> r.stream().map(PlainText::of).collect(Collectors.joining(", ")))
          .collect(Collectors.joining("; "));
    } else if (block instanceof Doc.CodeBlock code) {
      return code.code();
    }
    Doc.Note note = (Doc.Note) block;
    return note.label() + ": " + of(note.body());
  }

  private static String of(Doc.Inline inline) {
    if (inline instanceof Doc.Text text) {
      return text.text();
    } else if (inline instanceof Doc.Code code) {
      return code.text();
    } else if (inline instanceof Doc.Emphasis emphasis) {
      return of(emphasis.content());
    } else if (inline instanceof Doc.Script script) {
      return of(script.content());
    } else if (inline instanceof Doc.Link link) {
      return of(link.content());
    }
    return " ";
  }
}
