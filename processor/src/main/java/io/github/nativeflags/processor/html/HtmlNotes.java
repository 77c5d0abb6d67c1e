package io.github.nativeflags.processor.html;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which pages set notes apart: {@code [!NOTE]}, and whole paragraphs in brackets. */
final class HtmlNotes {
  private static final Pattern LABEL =
      Pattern.compile("(?i)\\s*\\[!\\s*(note|tip|warning|important|caution)\\s*]\\s*");
  // What is shorter than a sentence may be an array's index or a key's name
  private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]]{24,}]");

  private HtmlNotes() {}

  /** A quotation: where its first paragraph is a note, the others belong to it. */
  static Doc quoted(Doc quotation) {
    List<Doc.Block> blocks = quotation.blocks();
    return !blocks.isEmpty() && blocks.get(0) instanceof Doc.Note note
        ? new Doc(List.of(new Doc.Note(note.label(), note.body().then(rest(blocks)))))
        : quotation;
  }

  private static Doc rest(List<Doc.Block> blocks) {
    return new Doc(blocks.subList(1, blocks.size()));
  }

  /** A paragraph: the note that it is, or itself. */
  static Doc.Block of(Doc.Paragraph paragraph) {
    Optional<String> label = label(paragraph);
    if (label.isEmpty()) {
      return isFramed(paragraph) ? note("Note", paragraph) : paragraph;
    }
    List<Doc.Inline> said = unlabelled(paragraph);
    return said.isEmpty()
        ? new Doc.Note(label.get(), Doc.EMPTY)
        : note(label.get(), new Doc.Paragraph(said));
  }

  private static Doc.Note note(String label, Doc.Paragraph said) {
    return new Doc.Note(label, new Doc(List.of(isFramed(said) ? unframed(said.content()) : said)));
  }

  private static boolean isFramed(Doc.Paragraph paragraph) {
    List<Doc.Inline> content = paragraph.content();
    return content.get(0) instanceof Doc.Text
        && content.get(content.size() - 1) instanceof Doc.Text
        && BRACKETS.matcher(PlainText.line(content)).matches();
  }

  private static Doc.Paragraph unframed(List<Doc.Inline> content) {
    List<Doc.Inline> inner = new ArrayList<>(content);
    int last = inner.size() - 1;
    inner.set(0, new Doc.Text(((Doc.Text) inner.get(0)).text().replaceFirst("\\[", "")));
    String end = ((Doc.Text) inner.get(last)).text();
    inner.set(last, new Doc.Text(end.substring(0, end.lastIndexOf(']'))));
    return new Doc.Paragraph(inner);
  }

  private static Optional<String> label(Doc.Paragraph paragraph) {
    if (paragraph.content().get(0) instanceof Doc.Text text) {
      Matcher label = LABEL.matcher(text.text());
      if (label.lookingAt()) {
        String word = label.group(1).toLowerCase(Locale.ROOT);
        return Optional.of(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
      }
    }
    return Optional.empty();
  }

  private static List<Doc.Inline> unlabelled(Doc.Paragraph paragraph) {
    List<Doc.Inline> content = new ArrayList<>(paragraph.content());
    String text = ((Doc.Text) content.get(0)).text();
    content.set(0, new Doc.Text(LABEL.matcher(text).replaceFirst("")));
    return HtmlInlines.trimmed(content);
  }
}
