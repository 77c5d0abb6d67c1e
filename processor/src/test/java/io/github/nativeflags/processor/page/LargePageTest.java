package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.nativeflags.processor.problem.Problems;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are large or deep. */
class LargePageTest {
  /** Linear time takes a second or two here, quadratic time minutes. */
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static ReferencePage read(String text) {
    return read("big.md", text);
  }

  private static ReferencePage read(String file, String text) {
    return Assertions.assertTimeoutPreemptively(
        LIMIT,
        () ->
            PageReader.of(file, text)
                .orElseThrow()
                .read(new PageWanted(false, false), new Problems()));
  }

  private static String lines(int count, String each) {
    return IntStream.range(0, count)
        .mapToObj(i -> each.replace("@", String.valueOf(i)))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>\n\n**B\\_@** (@)\n</dt><dd>\n\nText @.\n\n</dd></dl>\n\n",
        "**B_@** (@)\n\nText @.\n\n",
        "* `B_@` (@): Text.\n",
        "## B_@ (@)\n\nText.\n\n"
      })
  void tenThousandConstants(String each) {
    ReferencePage page = read("# B enumeration\n\n# Constants\n\n" + lines(10_000, each));
    assertEquals(10_000, page.constants().size());
    assertEquals("B_9999", page.constants().get(9_999).name());
  }

  @Test
  void megabytesOfNavigationAroundTenThousandConstants() {
    String page =
        "<!DOCTYPE html><html><body>"
            + "<nav>"
            + lines(40_000, "<ul><li><a href='B_@.html'>B_@</a></li></ul>")
            + "</nav>"
            + "<script>"
            + lines(20_000, "f(B_@);")
            + "</script>"
            + "<main><h1>B</h1><pre>enum B {"
            + lines(10_000, "B_@ = @,")
            + "};</pre>"
            + lines(5_000, "<p><b>B_@</b> Text @.</p>")
            + "<table>"
            + lines(5_000, "<tr><td><code>C_@</code><br>Value: @<br><p>x</p></td></tr>")
            + "</table></main><footer>"
            + lines(20_000, "<div>x</div>")
            + "</footer></body></html>";
    ReferencePage read = read("big.html", page);
    assertEquals(10_000, read.constants().size());
  }

  @Test
  void tenThousandTerms() {
    ReferencePage read =
        read(
            "big.3",
            ".TH b 3\n.SH NAME\nb \\- x\n.SH FLAGS\n.nf\nenum B {"
                + lines(10_000, "B_@ = @,\n")
                + "};\n.fi\n"
                + lines(10_000, ".TP\n.BR B_@ \" (since \" 2.@)\nText \\fIof\\fP it.\n"));
    assertEquals(10_000, read.constants().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".RS\n",
        ".TP\n.B x\n",
        ".if n \\{\n",
        "\\*(x",
        "\\f[",
        ".TS\n",
        ".nf\n",
        ".Bl\n.It x\n"
      })
  void deepManualPages(String each) {
    assertNotNull(read("big.3", ".TH b 3\n.ds x \\*(x\\*(x\n" + each.repeat(20_000)));
  }

  @Test
  void tenThousandFields() {
    ReferencePage page =
        read("# B\n\n## -enum-fields\n\n" + lines(10_000, "### -field B_@:@\n\nx\n\n"));
    assertEquals(10_000, page.constants().size());
    assertEquals(1, page.syntax().size());
  }

  @Test
  void tenThousandRows() {
    ReferencePage page =
        read(
            "# B enumeration\n\n| Name | Value | Use |\n|-|-|-|\n"
                + lines(10_000, "| B_@ | @ | x |\n"));
    assertEquals(10_000, page.constants().size());
    assertEquals(1, page.syntax().size());
  }

  @Test
  void megabytesOfWords() {
    ReferencePage page =
        read(
            "# B enumeration\n\n## Remarks\n\n"
                + lines(
                    20_000,
                    "Word @ of <b>many</b> that say B_A and no more, at all, ever, so [x](y.md).\n\n"));
    assertEquals(1, page.names().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "* ",
        "<div>",
        "<dl><dd>",
        "[",
        "**x _y ",
        "<",
        "`",
        "![",
        "<pre",
        "<dl><dt>"
      })
  void deepNesting(String each) {
    assertNotNull(read("# B\n\n" + each.repeat(50_000) + "\n"));
    assertNotNull(read("# B\n\n" + (each + "\n").repeat(5_000) + "\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "big.html, <div>",
    "big.html, <dl><dd>",
    "big.html, <table><tr><td>",
    "big.html, <!--",
    "big.3, .RS",
    "big.3, .Bl -tag|.It Fl",
    "big.3, .TS",
    "big.3, \\f[",
    "big.3, .de x",
  })
  void deepNestingInOtherFormats(String file, String each) {
    assertNotNull(read(file, (each.replace('|', '\n') + "\n").repeat(20_000)));
  }
}
