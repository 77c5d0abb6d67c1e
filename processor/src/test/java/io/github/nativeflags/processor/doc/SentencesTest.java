package io.github.nativeflags.processor.doc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One. Two. | One.",
        "No end | No end",
        "A door, e.g. A wooden one. Two. | A door, e.g. A wooden one.",
        "Version 9.0 of it. Two. | Version 9.0 of it.",
        "Quoted (so.) Two. | Quoted (so.)",
        "Ends. here. Two. | Ends. here.",
        "Really? Yes. | Really?"
      })
  void first(String text, String sentence) {
    assertEquals(sentence, Sentences.first(Doc.of(text)));
  }

  @Test
  void theOpeningKeepsItsMarks() {
    Doc.Inline bold = new Doc.Emphasis(true, List.of(new Doc.Text("bold")));
    Doc doc =
        new Doc(
            List.of(
                new Doc.Paragraph(
                    List.of(new Doc.Text("A "), bold, new Doc.Text(" door. And more.")))));
    assertEquals(List.of(new Doc.Text("A "), bold, new Doc.Text(" door.")), Sentences.opening(doc));
  }
}
