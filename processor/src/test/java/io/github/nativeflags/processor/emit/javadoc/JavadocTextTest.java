package io.github.nativeflags.processor.emit.javadoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTextTest {
  private final JavadocText javadoc = JavadocText.of(Map.of("A_B", "#A_B", "C", "#C"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*/",
        "**/",
        "\\u002a/",
        "\\u002a\\u002f",
        "{@code",
        "@param x",
        "<script>",
        "a\u0000b",
        "\u202e"
      })
  void hostileTextStaysText(String hostile) {
    Doc doc =
        new Doc(
            List.of(
                new Doc.Paragraph(List.of(new Doc.Text(hostile), new Doc.Code(hostile))),
                new Doc.CodeBlock(hostile)));
    String text = javadoc.comment(doc, Doc.of("x"));
    for (String harm : List.of("*/", "\\", "{@", "@", "<script", "\u0000", "\u202e")) {
      assertFalse(text.contains(harm), text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a < b & c | a &lt; b &amp; c",
        "C:\\users  | C:&#92;users",
        "see A_B.   | see {@link #A_B}.",
        "a C word   | a C word",
        "C          | {@link #C}"
      })
  void text(String text, String html) {
    assertEquals(html, javadoc.comment(Doc.of(text), Doc.of("x")));
  }

  @Test
  void starAndSlashOfTwoTextsDoNotMeet() {
    Doc doc = new Doc(List.of(new Doc.Paragraph(List.of(new Doc.Text("*"), new Doc.Text("/")))));
    assertEquals("&#42;/", javadoc.comment(doc, Doc.of("x")));
  }

  @Test
  void onlyWebAddressesAreLinks() {
    assertEquals("<a href=\"https://a.b/?x&amp;%7B%40\">t</a>", link("https://a.b/?x&{@"));
    assertEquals("t", link("javascript:alert(1)"));
    assertEquals("t", link("relative.md"));
  }

  @Test
  void nothingToSayIsTheFallback() {
    assertEquals("The constant X.", javadoc.comment(Doc.EMPTY, Doc.of("The constant X.")));
  }

  @Test
  void whatBeginsWithAListBeginsWithItsFirstItem() {
    Doc one = Doc.of("One.");
    Doc both = new Doc(List.of(new Doc.ItemList(false, List.of(one, Doc.of("Two.")))));
    assertEquals(
        "One.\n<ul>\n<li>Two.</li>\n</ul>", javadoc.comment(both, Doc.of("The constant X.")));
    Doc single = new Doc(List.of(new Doc.ItemList(false, List.of(one))));
    assertEquals("One.", javadoc.comment(single, Doc.of("The constant X.")));
    Doc numbered = new Doc(List.of(new Doc.ItemList(true, List.of(one))));
    assertEquals(
        "The constant X.\n<ol>\n<li>One.</li>\n</ol>",
        javadoc.comment(numbered, Doc.of("The constant X.")));
  }

  private String link(String address) {
    Doc.Inline link = new Doc.Link(address, List.of(new Doc.Text("t")));
    return javadoc.comment(new Doc(List.of(new Doc.Paragraph(List.of(link)))), Doc.of("x"));
  }
}
