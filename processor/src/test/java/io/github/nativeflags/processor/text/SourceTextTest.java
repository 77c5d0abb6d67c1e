package io.github.nativeflags.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.c.token.SplicedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the characters of a text stand in its file. */
class SourceTextTest {
  private static final String TEXT = "one\n\n\t two  \r\nend";

  @ParameterizedTest
  @CsvSource({
    "0, 7, 1, one",
    "3, 7, 4, one",
    "4, 8, 1, ''",
    "5, 9, 1, '\t two'",
    "12, 9, 8, '\t two'",
    "14, 10, 1, end",
    "17, 10, 4, end",
    "99, 10, 4, end",
  })
  void placesOffsets(int offset, int line, int column, String excerpt) {
    SourceText source = new SourceText("a.h", 7, TEXT);
    assertEquals(new Place("a.h", line, column, excerpt), source.place(offset));
  }

  @Test
  void placesAnyOffsetAfterAnyOther() {
    SourceText source = new SourceText("a.h", 1, TEXT);
    for (int first = 0; first <= TEXT.length(); first++) {
      for (int second = 0; second <= TEXT.length(); second++) {
        source.place(first);
        assertEquals(new SourceText("a.h", 1, TEXT).place(second), source.place(second));
      }
    }
  }

  @Test
  void knowsManyLines() {
    SourceText source = new SourceText("a.h", 1, "x\n".repeat(40));
    for (int i = 0; i < 40; i++) {
      assertEquals(i + 1, source.line(2 * i));
      assertEquals(2, source.column(2 * i + 1));
    }
  }

  @ParameterizedTest
  @CsvSource({"7, 0", "8, 0", "9, 2", "10, 0", "6, 0", "99, 0"})
  void knowsHowFarLinesAreSetIn(int line, int indent) {
    assertEquals(indent, new SourceText("a.h", 7, TEXT).indent(line));
  }

  /** A line of continuations joined is where its parts stand. */
  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 4", "3, 5", "4, 9", "5, 10"})
  void keepsPlacesAcrossContinuations(int joined, int offset) {
    SplicedText text = SplicedText.of("ab\\\ncd\\ \ne\\f");
    assertEquals("abcde\\f", text.text());
    assertEquals(offset, text.offset(joined));
  }
}
