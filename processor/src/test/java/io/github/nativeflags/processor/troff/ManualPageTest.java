package io.github.nativeflags.processor.troff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ManualPageTest {
  private static Arguments row(String name, String troff, String html) {
    return Arguments.of(name, troff, html);
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        row("a title with its section", ".TH lamp 2 2024", "<h1>lamp(2)</h1>"),
        row("headings", ".SH SEE ALSO\n.SS \"In short\"", "<h2>SEE ALSO</h2><h3>In short</h3>"),
        row("a heading on the next line", ".SH\nNotes", "<h2>Notes</h2>"),
        row("lines of a paragraph", "one\ntwo\n.PP\nthree", "<p>one\ntwo</p><p>three</p>"),
        row("a blank line", "one\n\ntwo", "<p>one</p><p>two</p>"),
        row(
            "terms by hand",
            ".TP\n.B LAMP_ON\nShines.\n.TP\n.BR LAMP_HOT \" (since 2.6)\"\nGlows.",
            "<dl><dt><b>LAMP_ON</b></dt><dd><p>Shines.</p></dd>"
                + "<dt><b>LAMP_HOT</b> (since 2.6)</dt><dd><p>Glows.</p></dd></dl>"),
        row(
            "two terms of one description",
            ".TP\n.B LAMP_A\n.TQ\n.B LAMP_B\nEither.",
            "<dl><dt><b>LAMP_A</b></dt><dt><b>LAMP_B</b></dt><dd><p>Either.</p></dd></dl>"),
        row(
            "a second paragraph of a description",
            ".TP\n.B A\nOne.\n.IP\nTwo.\n.PP\nAfter.",
            "<dl><dt><b>A</b></dt><dd><p>One.</p><p>Two.</p></dd></dl><p>After.</p>"),
        row(
            "a request between .TP and its term",
            ".TP\n.PD 0\n.B A\nOne.",
            "<dl><dt><b>A</b></dt><dd><p>One.</p></dd></dl>"),
        row(
            "pod2man",
            ".IP \"\\fB\\s-1LAMP_ON\\s0\\fR\" 4\n.IX Item \"LAMP_ON\"\nShines.",
            "<dl><dt><b>LAMP_ON</b></dt><dd><p>Shines.</p></dd></dl>"),
        row(
            "docbook",
            ".PP\n\\fBLAMP_ON\\fR\n.RS 4\nShines\\&.\n.RE\n.RS 4\nAside.\n.RE",
            "<dl><dt><b>LAMP_ON</b></dt><dd><div><p>Shines.</p></div></dd></dl>"
                + "<div><p>Aside.</p></div>"),
        row(
            "curl",
            ".IP LAMP_ON\nShines.\n\nBrightly.",
            "<dl><dt>LAMP_ON</dt><dd><p>Shines.</p><p>Brightly.</p></dd></dl>"),
        row(
            "bullets",
            ".IP \\(bu 2\nOne.\n.IP \\(bu\nTwo.",
            "<ul><li><p>One.</p></li><li><p>Two.</p></li></ul>"),
        row(
            "terms within a term",
            ".TP\n.B A\nOne of:\n.RS\n.TP\n.B B\nInner.\n.RE\n.TP\n.B C\nLast.",
            "<dl><dt><b>A</b></dt><dd><p>One of:</p><div><dl><dt><b>B</b></dt><dd><p>Inner.</p></dd>"
                + "</dl></div></dd><dt><b>C</b></dt><dd><p>Last.</p></dd></dl>"),
        row("code", ".nf\n#include <lamp.h>\n.fi", "<pre>\n#include &lt;lamp.h&gt;\n</pre>"),
        row(
            "a table",
            ".TS\nallbox tab(:);\nl l.\nLAMP_ON:0x1\nLAMP_HOT:T{\nglows\nred\nT}\n.TE\nafter",
            "<table><tr><td>LAMP_ON</td><td>0x1</td></tr>"
                + "<tr><td>LAMP_HOT</td><td>glows red</td></tr></table><p>after</p>"),
        row("a comment", "one .\\\" aside\n.\\\" all of it\ntwo", "<p>one .\ntwo</p>"),
        row(
            "a line that goes on",
            ".BI \"int \" fd \\\n\", x\"",
            "<p><b>int </b><i>fd</i><b>, x</b></p>"),
        row("a macro that the page defines", ".de XX\nnot this\n..\nthis", "<p>this</p>"),
        row(
            "conditions",
            ".if n \\{\\\none\n.\\}\n.if t two\n.ie t three\n.el four",
            "<p>one\nfour</p>"),
        row(
            "a string",
            ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\nit\\*(Aqs \\*[undefined]",
            "<p>it's undefined</p>"),
        row("a string of itself", ".ds A x\\*A\n\\*A", "<p>xxxxxxxx</p>"),
        row("no text joined by \\c", ".B one\\c\ntwo", "<p><b>one</b>two</p>"),
        row(
            "mdoc",
            ".Dd May 1\n.Dt LAMP 3\n.Sh NAME\n.Nm lamp\n.Nd shines\n.Bl -tag\n.It Dv LAMP_ON , LAMP_HOT\n"
                + "See\n.Xr lamp 4 ,\n.Pq Ar now .\n.El",
            "<h1>LAMP(3)</h1><h2>NAME</h2><p><b>lamp</b>\nshines</p><div><dl>"
                + "<dt><b>LAMP_ON</b>, <b>LAMP_HOT</b></dt><dd><p>See\nlamp(4),\n(<i>now</i>.)</p></dd>"
                + "</dl></div>"),
        row(
            "an include of mdoc",
            ".Dd May 1\n.In sys/lamp.h",
            "<pre>\n#include &lt;sys/lamp.h&gt;\n</pre>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void blocks(String name, String troff, String html) {
    assertEquals(html, ManualPage.read(troff.lines().toList()).html());
  }

  static Stream<Arguments> escapes() {
    return Stream.of(
        row("minus and dash", "\\-1 \\(em \\[en]", "-1 \u2014 \u2013"),
        row("fonts and back", "\\fBa\\fIb\\fPc\\fR", "<b>a</b><i>b</i><b>c</b>"),
        row("fonts of two letters", "\\f(CWa\\fP \\f[B]b\\f[]", "<tt>a</tt> <b>b</b>"),
        row("nothing", "a\\&b\\|c\\%d", "abcd"),
        row("sizes", "\\s-1A\\s0\\s+2B\\s(12C", "ABC"),
        row("movements", "a\\h'1m'b\\v'-2'c", "a bc"),
        row("spaces", "a\\ b\\~c", "a\u00a0b\u00a0c"),
        row("backslashes", "\\e \\(rs \\\\", "\\ \\ \\"),
        row("by code", "\\[u00E9] \\C'u00E9'", "\u00e9 \u00e9"),
        row("an accent", "\\[:a]", "a"),
        row("what HTML takes", "a<b>&c", "a&lt;b&gt;&amp;c"),
        row("at the end", "a\\", "a"),
        row("unfinished", "a\\f", "a"),
        row("unfinished name", "a\\(b", "ab"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void escapes(String name, String troff, String html) {
    assertEquals(
        "<p>" + html + "</p>", ManualPage.read(List.of("x", ".PP", troff)).html().substring(8));
  }

  @Test
  void blocksKnowTheirLines() {
    ManualPage page = ManualPage.read(List.of(".TH A 1", ".SH X", "text", ".TP", ".B T", "words"));
    String html = page.html();
    Map<Integer, Integer> lines = page.lines();
    assertEquals(1, lines.get(html.indexOf("<h1>")));
    assertEquals(2, lines.get(html.indexOf("<h2>")));
    assertEquals(3, lines.get(html.indexOf("<p>")));
    assertEquals(4, lines.get(html.indexOf("<dt>")));
    assertEquals(6, lines.get(html.indexOf("<dd>")));
  }

  @Test
  void pagesAreKnownByTheirBeginning() {
    assertTrue(ManualPage.begins(".\\\" Copyright\n.TH open 2"));
    assertTrue(ManualPage.begins("'\\\" t\n"));
    assertTrue(ManualPage.begins(".Dd May 1\n.Dt OPEN 2"));
    assertFalse(ManualPage.begins("#define TH 1\n"));
    assertFalse(ManualPage.begins("# Heading\n"));
  }

  @Test
  void aPageMayBeElsewhere() {
    assertEquals(Optional.of("man2/open.2"), ManualPage.elsewhere(".so man2/open.2\n"));
    assertEquals(Optional.of("man2/open.2"), ManualPage.elsewhere(".\\\" x\n.so man2/open.2"));
    assertEquals(Optional.empty(), ManualPage.elsewhere(".TH a 2\n.so x"));
  }
}
