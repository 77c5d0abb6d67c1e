package io.github.nativeflags.processor.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.nativeflags.processor.doc.Doc;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlDocTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[!NOTE] Knock.        | Note    | Knock.",
        "[!Important]<br>Knock. | Important | Knock.",
        "[!tip] [Knock, or ring the bell of the house.] | Tip | Knock, or ring the bell of the house."
      })
  void notes(String html, String label, String said) {
    assertEquals(
        new Doc(List.of(new Doc.Note(label, Doc.of(said)))),
        read("<blockquote>" + html + "</blockquote>"));
  }

  @Test
  void aParagraphInBracketsIsANote() {
    assertEquals(
        new Doc(List.of(new Doc.Note("Note", Doc.of("This door is a legacy door.")))),
        read("<p>[This door is a legacy door.]</p>"));
    assertEquals(Doc.of("[Enter]"), read("<p>[Enter]</p>"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>x</script>a          | a",
        "<br>a<br>                    | a",
        "<p></p>a<p>&nbsp;</p>        | a"
      })
  void nothingIsLeftOfWhatIsNotShown(String html, String text) {
    assertEquals(Doc.of(text), read(html));
  }

  @Test
  void wordsOfNeighboursStayApart() {
    assertEquals(
        List.of(Doc.of("a").blocks().get(0), Doc.of("b").blocks().get(0)),
        read("<span><div>a</div><center>b</center></span>").blocks());
  }

  @Test
  void aTableWithinATableIsReadOnce() {
    Doc inner = new Doc(List.of(new Doc.Table(List.of(), List.of(List.of(Doc.of("x"))))));
    assertEquals(
        new Doc(List.of(new Doc.Table(List.of(Doc.of("h")), List.of(List.of(inner))))),
        read("<table><tr><th>h<tr><td><table><tr><td>x</table></table>"));
  }

  @Test
  void textBetweenTermsIsKept() {
    assertEquals(
        new Doc(
            List.of(
                new Doc.Definitions(
                    List.of(
                        new Doc.Definition(List.of(new Doc.Text("t")), Doc.of("stray")),
                        new Doc.Definition(List.of(), Doc.of("d")))))),
        read("<dl><dt>t</dt>stray<dd>d</dd></dl>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<span>",
        "<ul><li>",
        "<table><tr><td>",
        "<dl><dd>",
        "<blockquote>",
        "<sup>"
      })
  void noDepthIsTooDeep(String tag) {
    Doc doc =
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> read(tag.repeat(20_000) + "end"));
    assertEquals(true, doc.toString().contains("end"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://k.example/a/b.html, c.html, https://k.example/a/c.html",
    "https://k.example/a/b.html, ../c, https://k.example/c",
    "https://k.example/a/b.html, /c, https://k.example/c",
    "https://k.example/a/b.html, #c, https://k.example/a/b.html#c",
    "https://k.example, c, https://k.example/c",
    "https://k.example/a, https://l.example/, https://l.example/",
    "https://k.example/a, javascript:x(), ",
    "https://k.example/a, mailto:a@k.example, ",
    "https://k.example/a, 'c d', ",
    "file:///home/k/a.html, c, ",
    "k.html, c, ",
    "'https:', c, "
  })
  void linksStartFromTheAddressOfThePage(String page, String link, String address) {
    assertEquals(Optional.ofNullable(address), Links.of(page).orElse(Links.NONE).absolute(link));
  }

  private static Doc read(String html) {
    return HtmlDoc.of(Jsoup.parseBodyFragment(html).body().childNodes(), Links.NONE);
  }
}
