package io.github.nativeflags.processor.emit;

import io.github.nativeflags.processor.doc.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What both writers of documentation need to know about plain text. */
final class Texts {
  private static final Pattern SENTENCE = Pattern.compile("^(.+?[.!?])(?:\\s|$)", Pattern.DOTALL);

  private Texts() {}

  /** The text without characters that no comment can show, or that reorder what a reader sees. */
  static String printable(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().filter(Texts::isPrintable).forEach(result::appendCodePoint);
    return result.toString();
  }

  private static boolean isPrintable(int c) {
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean bidi =
        c == 0x200E
            || c == 0x200F
            || c == 0x061C
            || c >= 0x202A && c <= 0x202E
            || c >= 0x2066 && c <= 0x2069;
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF || c == 0xFEFF;
    return c == '\n'
        || c == '\t'
        || !(Character.isISOControl(c) || surrogate || bidi || nonCharacter);
  }

  /** The text with each run of white space as one space, controls among it dropped. */
  static String folded(String text) {
    return printable(text.replace('\r', '\n').replace('\f', ' '))
        .replaceAll("[\\s\\u2028\\u2029]+", " ");
  }

  /** Running text as plain text. */
  static String plain(List<Doc.Inline> content) {
    StringBuilder result = new StringBuilder();
    for (Doc.Inline inline : content) {
      result.append(plain(inline));
    }
    return result.toString();
  }

  private static String plain(Doc.Inline inline) {
    if (inline instanceof Doc.Text text) {
      return text.text();
    } else if (inline instanceof Doc.Code code) {
      return code.text();
    } else if (inline instanceof Doc.Emphasis emphasis) {
      return plain(emphasis.content());
    } else if (inline instanceof Doc.Script script) {
      return (script.raised() ? "^" : "_") + plain(script.content());
    } else if (inline instanceof Doc.Link link) {
      return plain(link.content());
    }
    return "\n";
  }

  /** The first sentence of the first paragraph, or an empty string. */
  static String firstSentence(Doc doc) {
    for (Doc.Block block : doc.blocks()) {
      if (block instanceof Doc.Paragraph paragraph) {
        String text = folded(plain(paragraph.content())).strip();
        Matcher sentence = SENTENCE.matcher(text);
        return sentence.find() ? sentence.group(1) : text;
      }
    }
    return "";
  }

  /** Text broken at spaces into lines of at most a number of columns where words allow. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
