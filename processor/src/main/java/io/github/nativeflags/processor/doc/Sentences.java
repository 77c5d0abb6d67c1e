package io.github.nativeflags.processor.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of documentation. */
public final class Sentences {
  private static final String SHORT = "\\b(?:e\\.g|i\\.e|cf|vs|incl|approx|resp)\\.";
  private static final Pattern SHORT_FORM = Pattern.compile("(?i)" + SHORT + "$");

  /** The end of a short form, whose full stop ends no sentence, and the space after it. */
  private static final Pattern END_OF_SHORT_FORM = Pattern.compile("\\. (?<=(?i:" + SHORT + ") )");

  private static final Pattern END = Pattern.compile("[.!?][)\\]\"'\u2019\u201d]*(?= |$)");

  private static final int MOST_MARKS = 100;

  private Sentences() {}

  /** The first sentence of the first paragraph, or an empty string. */
  public static String first(Doc doc) {
    for (Doc.Block block : doc.blocks()) {
      if (block instanceof Doc.Paragraph paragraph) {
        String text = PlainText.line(paragraph.content());
        return text.substring(0, end(text, 0));
      }
    }
    return "";
  }

  /** The first sentence of the first paragraph with its marks, or nothing. */
  public static List<Doc.Inline> opening(Doc doc) {
    for (Doc.Block block : doc.blocks()) {
      if (block instanceof Doc.Paragraph paragraph) {
        String sentence = first(doc);
        return paragraph.content().size() > MOST_MARKS
            ? List.of(new Doc.Text(sentence))
            : opening(paragraph.content(), sentence.length());
      }
    }
    return List.of();
  }

  private static List<Doc.Inline> opening(List<Doc.Inline> content, int length) {
    List<Doc.Inline> result = new ArrayList<>();
    String line = PlainText.line(content);
    for (Doc.Inline inline : content) {
      int before = PlainText.line(result).length();
      result.add(inline);
      int after = PlainText.line(result).length();
      if (after >= length) {
        if (after > length) {
          result.set(result.size() - 1, new Doc.Text(line.substring(before, length)));
        }
        break;
      }
    }
    return result;
  }

  /** The sentences of a paragraph or note. */
  static List<String> of(Doc.Block block) {
    List<String> result = new ArrayList<>();
    if (block instanceof Doc.Note note) {
      note.body().blocks().forEach(inner -> result.addAll(of(inner)));
    } else if (block instanceof Doc.Paragraph paragraph) {
      String text = PlainText.line(paragraph.content());
      for (int start = 0; start < text.length(); ) {
        int end = end(text, start);
        result.add(text.substring(start, end).strip());
        start = end;
      }
    }
    return result;
  }

  /** HTML with a no-break space after each short form. */
  public static String unbroken(String html) {
    return html.contains(". ") ? END_OF_SHORT_FORM.matcher(html).replaceAll(".&nbsp;") : html;
  }

  private static int end(String text, int start) {
    Matcher end = END.matcher(text).region(start, text.length());
    while (end.find()) {
      boolean goesOn =
          end.end() + 1 < text.length() && Character.isLowerCase(text.charAt(end.end() + 1));
      String before = text.substring(Math.max(start, end.end() - 8), end.end());
      if (!goesOn && !SHORT_FORM.matcher(before).find()) {
        return end.end();
      }
    }
    return text.length();
  }
}
