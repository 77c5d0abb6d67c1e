package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.page.format.PageCode;
import io.github.nativeflags.processor.page.format.PageFormats;
import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.page.format.Section;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of each format as trees. */
class FormatsTest {
  private static PageTree tree(String file, String text) {
    return PageFormats.of(file, text).orElseThrow().read(PageText.of(file, text));
  }

  @Test
  void htmlIsItsMainPart() {
    PageTree page =
        tree(
            "lamp.html",
            """
            <!DOCTYPE html>
            <!-- saved from url=(0027)https://lamps.example/lamp -->
            <html><head><title>Lamp | Lamps</title><meta name="ms.topic" content="reference"></head>
            <body><nav><h2>Elsewhere</h2></nav>
            <main><script>h()</script><h1>LAMP</h1><button>Copy</button>
            <pre><code class="lang-cpp">enum&nbsp;LAMP {
              LAMP_ON = 1 &lt;&lt; 2
            };</code></pre>
            <h2>Constants<a class="headerlink" href="#c">¶</a></h2><p>None.</p>
            </main><footer><h2>Privacy</h2></footer></body></html>
            """);
    assertEquals(Optional.of("LAMP"), page.title());
    assertEquals(Optional.of("https://lamps.example/lamp"), page.front().first("canonical"));
    assertEquals(Optional.of("reference"), page.front().first("ms.topic"));
    assertEquals(
        List.of("LAMP", "Constants"),
        page.sections().stream().map(Section::title).filter(t -> !t.isEmpty()).toList());
    assertEquals(
        List.of(new PageCode("cpp", 6, "enum\u00a0LAMP {\n  LAMP_ON = 1 << 2\n};", false)),
        page.code().all());
    assertEquals(9, page.sections().get(2).line());
  }

  @Test
  void declarationsOfDoxygenAreCode() {
    PageTree page =
        tree(
            "lamp.html",
            """
            <html><body><div class="contents"><table class="memberdecls">
            <tr class="memitem:a1"><td class="memItemLeft">enum &#160;</td>
            <td class="memItemRight"><a href="x">lamp</a> { <a href="y">LAMP_ON</a> = 0x1 }</td></tr>
            <tr class="memitem:a2"><td class="memItemLeft">#define&#160;</td>
            <td class="memItemRight"><a href="z">LAMP_MAX</a>&#160;&#160;&#160;4</td></tr>
            <tr class="memitem:a3"><td class="memItemLeft">struct &#160;</td>
            <td class="memItemRight">lamp_post</td></tr>
            </table></div></body></html>
            """);
    assertEquals(
        List.of("enum lamp { LAMP_ON = 0x1 };", "#define LAMP_MAX   4"),
        page.code().all().stream().map(PageCode::code).toList());
    assertEquals(List.of(2, 4), page.code().all().stream().map(PageCode::line).toList());
  }

  @Test
  void valuesBesideNamesAreTheirs() {
    assertEquals(
        "LAMP_ON = 2 Shines. LAMP_HOT = 0x10 Glows. LAMP_RED Burns. LAMP_DIM = 3 Glimmt. LAMP_OFF"
            + " = 4 \u6d88. LAMP_X Note: 5 of them.",
        tree(
                "lamp.html",
                """
                <html><body><table>
                <tr><td><code title="Value: 2">LAMP_ON</code></td><td>Shines.</td></tr>
                <tr><td><code>LAMP_HOT</code><br>Value: <em>0x10</em><br> <p>Glows.</p></td></tr>
                <tr><td><code>LAMP_RED</code><br> <p>Burns.</p></td></tr>
                <tr><td><code>LAMP_DIM</code><br>Wert: <em>3</em><br> <p>Glimmt.</p></td></tr>
                <tr><td><code>LAMP_OFF</code><br>\u5024\uff1a <em>4</em><br> <p>\u6d88.</p></td></tr>
                <tr><td><code>LAMP_X</code><br>Note: 5 of them.</td></tr>
                </table></body></html>
                """)
            .html()
            .text());
  }

  @Test
  void aManualPageKnowsItsLines() {
    PageTree page = tree("lamp.2", ".TH lamp 2\n.SH NAME\nlamp \\- shines\n.SH SYNOPSIS\n.nf\nx\n");
    assertEquals(Optional.of("lamp(2)"), page.title());
    assertEquals(List.of(0, 1, 2, 4), page.sections().stream().map(Section::line).toList());
    assertEquals(List.of("x\n"), page.code().all().stream().map(PageCode::code).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uffff",
        "\0",
        "\n<ul><!--",
        "<script>",
        "<textarea>",
        "<TITLE>",
        "<select><template>"
      })
  void nothingSwallowsTheRestOfAPage(String text) {
    PageTree page =
        tree("lamp.md", "# Lamp\n\nIt " + text + " shines.\n\n```C\nenum A {B};\n```\n");
    assertEquals(List.of("enum A {B};\n"), page.code().all().stream().map(PageCode::code).toList());
  }

  @Test
  void whatIsClosedSwallowsNothing() {
    PageTree page = tree("lamp.md", "<style>\np { color: red }\n</style>\n\nIt shines.\n");
    assertEquals("It shines.", page.html().text());
  }
}
