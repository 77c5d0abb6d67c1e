package io.github.nativeflags.processor.emit.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a */ b     | /* a * / b */",
        "a /* b     | /* a / * b */",
        "/*/        | /* / * / */",
        "C:\\       | /* C:\\ */",
        "what??/    | /* what??/ */",
        "caf\u00e9  | /* caf\u00e9 */"
      })
  void hostileTextStaysText(String text, String comment) {
    assertEquals(comment + "\n", CommentText.comment(Doc.of(text), ""));
  }

  @Test
  void linesAreWrapped() {
    String comment = CommentText.comment(Doc.of("word ".repeat(60)), "  ");
    assertTrue(comment.lines().allMatch(line -> line.length() <= 80), comment);
  }

  @Test
  void codeKeepsItsLines() {
    Doc doc = new Doc(List.of(new Doc.CodeBlock("a \\\n*/ b")));
    assertEquals("/* a * / b */\n", CommentText.comment(doc, ""));
  }

  @Test
  void nothingToSayIsNoComment() {
    assertEquals("", CommentText.comment(Doc.EMPTY, ""));
  }
}
