package io.github.nativeflags.processor.doc;

import java.util.ArrayList;
import java.util.List;

/** A section of references: each paragraph, list item and term of it is one. */
public final class References {
  private References() {}

  /** The section as references; nothing where it says nothing. */
  public static Doc in(Doc section) {
    List<List<Doc.Inline>> entries = new ArrayList<>();
    section.blocks().forEach(block -> add(block, entries));
    return entries.isEmpty() ? Doc.EMPTY : new Doc(List.of(new Doc.SeeAlso(entries)));
  }

  private static void add(Doc.Block block, List<List<Doc.Inline>> entries) {
    if (block instanceof Doc.Paragraph paragraph) {
      split(paragraph.content(), entries);
    } else if (block instanceof Doc.ItemList list) {
      list.items().forEach(item -> item.blocks().forEach(inner -> add(inner, entries)));
    } else if (block instanceof Doc.Definitions definitions) {
      for (Doc.Definition entry : definitions.entries()) {
        split(entry.term(), entries);
        entry.explanation().blocks().forEach(inner -> add(inner, entries));
      }
    } else if (block instanceof Doc.Table table) {
      table.rows().forEach(row -> row.forEach(c -> c.blocks().forEach(b -> add(b, entries))));
    }
  }

  /** Each line of a paragraph. */
  private static void split(List<Doc.Inline> content, List<List<Doc.Inline>> entries) {
    List<Doc.Inline> entry = new ArrayList<>();
    for (Doc.Inline inline : content) {
      if (inline instanceof Doc.Break) {
        close(entry, entries);
        entry = new ArrayList<>();
      } else {
        entry.add(inline);
      }
    }
    close(entry, entries);
  }

  private static void close(List<Doc.Inline> entry, List<List<Doc.Inline>> entries) {
    if (!PlainText.line(entry).isEmpty()) {
      entries.add(List.copyOf(entry));
    }
  }
}
