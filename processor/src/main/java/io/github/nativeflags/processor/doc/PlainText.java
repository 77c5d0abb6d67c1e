package io.github.nativeflags.processor.doc;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Running text without its marks. */
public final class PlainText {
  private static final Doc.BlockReader<String> BLOCKS =
      new Doc.BlockReader<>() {
        @Override
        public String paragraph(Doc.Paragraph paragraph) {
          return line(paragraph.content());
        }

        @Override
        public String heading(Doc.Heading heading) {
          return line(heading.content());
        }

        @Override
        public String seeAlso(Doc.SeeAlso also) {
          return joined("; ", also.entries(), PlainText::line);
        }

        @Override
        public String list(Doc.ItemList list) {
          return joined("; ", list.items(), PlainText::of);
        }

        @Override
        public String definitions(Doc.Definitions definitions) {
          return joined(
              "; ", definitions.entries(), e -> line(e.term()) + ": " + of(e.explanation()));
        }

        @Override
        public String table(Doc.Table table) {
          return joined("; ", table.rows(), row -> joined(", ", row, PlainText::of));
        }

        @Override
        public String code(Doc.CodeBlock code) {
          return folded(code.code()).strip();
        }

        @Override
        public String note(Doc.Note note) {
          return note.label() + ": " + of(note.body());
        }
      };

  private static final Doc.InlineReader<String> INLINES =
      new Doc.InlineReader<>() {
        @Override
        public String text(Doc.Text text) {
          return text.text();
        }

        @Override
        public String code(Doc.Code code) {
          return code.text();
        }

        @Override
        public String emphasis(Doc.Emphasis emphasis) {
          return of(emphasis.content());
        }

        @Override
        public String script(Doc.Script script) {
          return (script.raised() ? "^" : "_") + of(script.content());
        }

        @Override
        public String link(Doc.Link link) {
          return of(link.content());
        }

        @Override
        public String lineBreak(Doc.Break lineBreak) {
          return "\n";
        }
      };

  private PlainText() {}

  /** What running text says. */
  public static String of(List<Doc.Inline> content) {
    StringBuilder result = new StringBuilder();
    content.forEach(inline -> result.append(inline.fold(INLINES)));
    return result.toString();
  }

  /** What documentation says, where only one line can stand. */
  public static String of(Doc doc) {
    return joined(" ", doc.blocks(), block -> block.fold(BLOCKS));
  }

  private static <T> String joined(String separator, List<T> parts, Function<T, String> text) {
    return parts.stream()
        .map(text)
        .filter(t -> !t.isBlank())
        .collect(Collectors.joining(separator));
  }

  /** Running text as one line. */
  public static String line(List<Doc.Inline> content) {
    return folded(of(content)).strip();
  }

  /** The text with each run of white space as one space, controls among it dropped. */
  public static String folded(String text) {
    return isFolded(text) ? text : refolded(text);
  }

  private static boolean isFolded(String text) {
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F || c == ' ' && space) {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }

  private static String refolded(String text) {
    StringBuilder result = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (isSpace(c)) {
        space = true;
      } else if (isPrintable(c)) {
        result.append(space ? " " : "").appendCodePoint(c);
        space = false;
      }
    }
    return result.append(space ? " " : "").toString();
  }

  /** The text without characters that no comment can show, or that reorder what a reader sees. */
  public static String printable(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || isPrintable(c))
        .forEach(result::appendCodePoint);
    return result.toString();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  private static boolean isPrintable(int c) {
    boolean reorders =
        c == 0x200E
            || c == 0x200F
            || c == 0x061C
            || c >= 0x202A && c <= 0x202E
            || c >= 0x2066 && c <= 0x2069;
    // A name with one of these in it would be found by no search
    boolean invisible = c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean nonCharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return !(Character.isISOControl(c) || reorders || invisible || surrogate || nonCharacter);
  }
}
