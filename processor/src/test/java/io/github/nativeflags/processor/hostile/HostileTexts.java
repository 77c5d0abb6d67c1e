package io.github.nativeflags.processor.hostile;

import java.util.List;
import java.util.Random;

/** A seeded writer of documentation that means harm. */
public final class HostileTexts {
  /** What a comment in Java or C may not let through, as plain text. */
  public static final List<String> PLAIN =
      List.of(
          "*/",
          "**/",
          "/*",
          "/**",
          "//",
          "*",
          "/",
          "\\",
          "\\\\",
          "\\u002a\\u002f",
          "\\\\u002a/",
          "\\uuu002a/",
          "\\u",
          "\\u0",
          "C:\\users\\new",
          "??/",
          "??/??/",
          "{@",
          "{@code x",
          "{@link Missing}",
          "{@literal",
          "}",
          "@",
          "@param x",
          "@see",
          "@throws Missing",
          "<script>alert(1)</script>",
          "<b>",
          "</table>",
          "<!--",
          "-->",
          "&",
          "&lt;",
          "&#42;/",
          "&nosuch;",
          "]]>",
          "$L $T $S $$ $[ $] $< $W",
          "%s %n",
          "#include <x.h>",
          "#endif",
          "\"",
          "'",
          "`",
          "|",
          "\u202ertl\u202c",
          "\u200f",
          "\u0000",
          "\u0001",
          "\u001a",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\ufeff",
          "\uffff",
          "\u2028",
          "\u2029",
          "\u0085",
          "\u00a0",
          "\f",
          "\t",
          "\r",
          "\n",
          "\\\n",
          "\\\r\n",
          "??/\n",
          "*\n/",
          "A_B",
          "word",
          "More words. And more");

  /** Markup that a page may hold, some of it broken. */
  static final List<String> MARKUP =
      List.of(
          "<script>var x = '*/';</script>",
          "<style>*/</style>",
          "<b>bold",
          "</b>",
          "<i><b>crossed</i></b>",
          "<div>*/",
          "</div></div>",
          "<table><tr><td>*/<td>@x<tr><td>{@",
          "</table>",
          "<ul><li>*/<li>\\u002a/",
          "</ul>",
          "<p>",
          "<br>",
          "<hr>",
          "<pre>\n*/ \\\n@x {@code\n</pre>",
          "<dl><dt>x<dd>*/</dl>",
          "<h1>*/</h1>",
          "<img src=x alt='*/'>",
          "<a href='javascript:alert(1)'>*/</a>",
          "<a href=\"https://e.x/*/\\u002a/{@code\">*/</a>",
          "<a href='/x\"onclick=y'>/</a>",
          "<a name='*/'></a>",
          "<*/>",
          "<placeholder>",
          "<![CDATA[ */ ]]>",
          "<!-- */ -->",
          "&#42;&#47;",
          "&#92;u002a/",
          "&#x202e;",
          "&#0;",
          "**bold */**",
          "*it*/",
          "`code */ \\`",
          "``{@code``",
          "[*/](https://e.x/*/)",
          "[x](https://e.x/{@)",
          "[x]: https://e.x/*/",
          "\n\n> quoted */\n\n",
          "\n\n> [!NOTE]\n> */\n\n",
          "\n\n- item */\n- \\\n\n",
          "\n\n1. item */\n\n",
          "\n\n    indented */\n\n",
          "\n\n| a | */ |\n|---|---|\n| {@ | \\ |\n\n",
          "\n\n[This is said of the whole page */ and not of one constant.]\n\n");

  /** What a formatter of manual pages would fetch, run or go on with for ever. */
  static final List<String> REQUESTS =
      List.of(
          "\n.so /etc/passwd\n",
          "\n.so man3/elsewhere.3\n",
          "\n.sy touch hostile\n",
          "\n.pso echo .B x\n",
          "\n.pi sh\n",
          "\n.open x hostile\n",
          "\n.ds x \\*x\\*x\n\\*x\n",
          "\n.de xx\n.xx\n..\n.xx\n",
          "\n.if n \\{ */\n.\\}\n",
          "\n.ie t */\n.el \\u002a/\n",
          "\n.TS\nl l.\n*/\t{@\n.TE\n",
          "\n.nf\n*/\n@x {@code\n.fi\n",
          "\n.IP */\n",
          "\n.UR javascript:x\n*/\n.UE\n",
          "\n.tr *@\n",
          "\\fB*/\\fP",
          "\\(rs\\u002a/",
          "\\[u002A]\\[u002F]",
          "\\X'x'\\!x\\?x",
          "\\*[",
          "\\h'",
          "\\s");

  private final Random random;

  HostileTexts(long seed) {
    random = new Random(seed);
  }

  /** Up to a dozen pieces of text. */
  String plain() {
    return mix(PLAIN, PLAIN);
  }

  /** Up to a dozen pieces of text and markup. */
  String markup() {
    return mix(PLAIN, MARKUP);
  }

  /** Up to a dozen pieces of text and requests. */
  String requests() {
    return mix(PLAIN, REQUESTS);
  }

  private String mix(List<String> one, List<String> other) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i >= 0; i--) {
      List<String> from = random.nextBoolean() ? one : other;
      text.append(from.get(random.nextInt(from.size()))).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }
}
