package io.github.nativeflags.processor.c.comment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What comments say, in each of their forms. */
class DocCommentTest {
  static Stream<Arguments> forms() {
    Doc red = doc(p(t("Red as can be.")));
    return Stream.of(
        of("/* Red as can be. */", red),
        of("// Red as can be.", red),
        of("/// Red as can be.", red),
        of("//! Red as can be.", red),
        of("///< Red as can be.", red),
        of("//!< Red as can be.", red),
        of("/**< Red as can be. */", red),
        of("/*!< Red as can be. */", red),
        of("/*< Red as can be. */", red),
        of("/** Red as can be. **/", red),
        of("/**\n * Red\n * as can be.\n */", red),
        of("/*\n   Red\n   as can be.\n*/", red),
        of("/*\n** Red as\n** can be.\n*/", red),
        of("/*****************\n * Red as can be. *\n *****************/", red),
        of("/* ---- Red as can be. ---- */", red),
        of("//======================", Doc.EMPTY),
        of("/**/", Doc.EMPTY),
        of("/***/", Doc.EMPTY),
        of("/** @brief Red as can be. */", red),
        of("/*! \\brief Red as can be. */", red),
        of("/** @{ */", Doc.EMPTY),
        of("/*** Red as can be. ***/", red),
        of("/*********\n * Red    *\n * as can be. */", red),
        of("/*\n\tRed\n    as can be.\n*/", doc(p(t("Red as can be.")))),
        of("/*\n * -- Red as can be.\n */", doc(p(t("Red as can be.")))),
        of("/* = Red as can be. = */", doc(p(t("= Red as can be. =")))),
        of("/* == */", doc(p(t("==")))),
        of("/* === */", Doc.EMPTY),
        of("// Red as can be. -----", red),
        of("// ----Red as can be.", red),
        of("// --Red as can be.--", doc(p(t("--Red as can be.--")))),
        of("/* Red as can be. *", red),
        of("//Red as can be.", red),
        of("// Red as can be. --", red),
        of("// Red as can be.--", doc(p(t("Red as can be.--")))),
        of("// Red as can be.----", red),
        of("/** AppMode: */", doc(p(t("AppMode:")))),
        of("/* *Red* as can be. */", doc(p(t("*Red* as can be.")))),
        of("/** @ingroup colours */", Doc.EMPTY),
        of("/* Red\tas\r\n * can be. */", doc(p(t("Red\tas can be.")))));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void takesTheMarksAway(String comment, Doc expected) {
    assertEquals(expected, read(comment).doc());
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        of("/** One.\n *\n * Two. */", doc(p(t("One.")), p(t("Two.")))),
        of("/** @brief One.\n * @details Two. */", doc(p(t("One.")), p(t("Two.")))),
        of("/** One. @note Two\n * three. */", doc(p(t("One.")), note("Note", "Two three."))),
        of(
            "/** @warning A\n * @attention B\n * @remarks C */",
            doc(note("Warning", "A"), note("Attention", "B"), note("Remark", "C"))),
        of("/** One. \\since 1.2 */", doc(p(t("One.")), note("Since", "1.2"))),
        of("/**\n * One.\n *\n * Since: 1.2\n */", doc(p(t("One.")), note("Since", "1.2"))),
        of("/** One.\n * @see two() */", doc(p(t("One.")), note("See also", "two()"))),
        of(
            "/** @par Limits\n * Few. */",
            doc(p(new Doc.Emphasis(true, List.of(t("Limits")))), p(t("Few.")))),
        of(
            "/** One:\n * - a\n *   b\n * - c\n *\n * Two. */",
            doc(p(t("One:")), list(false, "a b", "c"), p(t("Two.")))),
        of("/**\n * @li a\n * @li b\n */", doc(list(false, "a", "b"))),
        of("/* One\n 1. a\n 2. b */", doc(p(t("One")), list(true, "a", "b"))),
        of("/* See chapter\n 4. Not a list. */", doc(p(t("See chapter 4. Not a list.")))),
        of(
            "/**\n * - a\n *   - b\n */",
            doc(new Doc.ItemList(false, List.of(doc(p(t("a")), list(false, "b")))))),
        of(
            "/** One\n * @code{.c}\n *   a(1);\n *\n *   b(2);\n * @endcode\n * two */",
            doc(p(t("One")), new Doc.CodeBlock("a(1);\n\nb(2);"), p(t("two")))),
        of(
            "/** One\n * ```c\n * @note x\n * ```\n */",
            doc(p(t("One")), new Doc.CodeBlock("@note x"))),
        of("/** @verbatim a @endverbatim */", doc(new Doc.CodeBlock("a"))),
        of("/** One.<p>Two.</p> */", doc(p(t("One.")), p(t("Two.")))),
        of("/** <ul><li>a</li><li>b</li></ul> */", doc(list(false, "a", "b"))),
        of("/** <pre>\n * a\n *  b\n * </pre> */", doc(new Doc.CodeBlock("a\n b"))),
        of(
            "/**\n * | a | b |\n * |---|---|\n * | 1 | 2 |\n */",
            doc(
                new Doc.Table(
                    List.of(doc(p(t("a"))), doc(p(t("b")))),
                    List.of(List.of(doc(p(t("1"))), doc(p(t("2")))))))),
        of(
            "/* +---+---+\n * | a | b |\n * +---+---+ */",
            doc(new Doc.CodeBlock("+---+---+\n| a | b |\n+---+---+"))),
        of(
            "/* Modes:\n *   0 = off\n *   1 = on */",
            doc(p(t("Modes:"), new Doc.Break(), t("0 = off"), new Doc.Break(), t("1 = on")))),
        of("/** @unknown word stays */", doc(p(c("unknown"), t(" word stays")))),
        of("/** \\unknown word stays */", doc(p(t("\\unknown word stays")))),
        of("/** One.\n * @todo\n *\n * Two. */", doc(p(t("One.")), p(t("Two.")))),
        of(
            "/** One. @note - a\n * @li b */",
            doc(p(t("One.")), new Doc.Note("Note", doc(p(t("a")), list(false, "b"))))),
        of("/** @note: a */", doc(note("Note", "a"))),
        of(
            "/** @note a\n * @code\n * b\n * @endcode\n * c */",
            doc(new Doc.Note("Note", doc(p(t("a")), new Doc.CodeBlock("b"), p(t("c")))))),
        of(
            "/** @section x The title\n * a */",
            doc(p(new Doc.Emphasis(true, List.of(t("The title")))), p(t("a")))),
        of("/** @par\n * a */", doc(p(t("a")))),
        of("/** @note-a */", doc(p(c("note"), t("-a")))),
        of("/** @param[in] a b */", doc(note("Parameter", "a b"))),
        of("/**\n * - a\n *\n * - b\n */", doc(list(false, "a", "b"))),
        of(
            "/**\n * - a\n *\n *   b\n * - c\n */",
            doc(new Doc.ItemList(false, List.of(doc(p(t("a")), p(t("b"))), doc(p(t("c"))))))),
        of("/**\n * - a\n *\n *\n *   b\n */", doc(list(false, "a"), p(t("b")))),
        of("/**\n * - a\n * b\n */", doc(list(false, "a b"))),
        of("/**\n * - a\n * 1. b\n * 2. c\n */", doc(list(false, "a"), list(true, "b", "c"))),
        of("/**\n * 1) a\n * 2) b\n * 4) c\n */", doc(list(true, "a", "b"), p(t("4) c")))),
        of("/**\n *   - a\n * - b\n */", doc(list(false, "a"), list(false, "b"))),
        of(
            "/**\n * - a\n *  - b\n */",
            doc(new Doc.ItemList(false, List.of(doc(p(t("a")), list(false, "b")))))),
        of(
            "/**\n * -\n * - b\n */",
            doc(new Doc.ItemList(false, List.of(Doc.EMPTY, doc(p(t("b"))))))),
        of("/** <ul><li>a<li></ul>b */", doc(list(false, "a"), p(t("b")))),
        of("/** <ul>\n * <li>\n * a\n * <li>\n * b\n * </ul> */", doc(list(false, "a", "b"))),
        of("/**\n * ~~~\n * a\n * ~~~\n * b */", doc(new Doc.CodeBlock("a"), p(t("b")))),
        of("/**\n * ~~~{.c}\n * a\n * ~~~\n */", doc(new Doc.CodeBlock("a"))),
        of("/**\n * a\n * ~~~~~~\n * b\n */", doc(p(t("a")), p(t("b")))),
        of(
            "/**\n * - a\n * @code\n * b\n * @endcode\n */",
            doc(new Doc.ItemList(false, List.of(doc(p(t("a")), new Doc.CodeBlock("b")))))),
        of("/** a @code b @endcode */", doc(p(t("a")), new Doc.CodeBlock("b"))),
        of("/** <pre>a</pre> b */", doc(new Doc.CodeBlock("a"), p(t("b")))),
        of(
            "/** @code\n * a @endcode @code b\n * @endcode */",
            doc(new Doc.CodeBlock("a"), new Doc.CodeBlock("b"))),
        of("/** @startuml\n * a\n * @enduml */", doc(new Doc.CodeBlock("a"))),
        of("/** @code a */", doc(new Doc.CodeBlock("a"))),
        of("/** @code\n \ta\n        b\n @endcode */", doc(new Doc.CodeBlock("a\nb"))),
        of("/** @code\n\t\ta\n\tb\n @endcode */", doc(new Doc.CodeBlock("        a\nb"))),
        of("/** @code\n *\n *    a\n *   b\n * @endcode */", doc(new Doc.CodeBlock(" a\nb"))),
        of("/**\n * @{\n * a @} b\n */", doc(p(t("a  b")))),
        of("/** a @note */", doc(p(t("a")))),
        of("/** a @see b @note c */", doc(p(t("a")), note("See also", "b"), note("Note", "c"))),
        of("/** a @pre b */", doc(p(t("a "), c("pre"), t(" b")))),
        of(
            "/**\n * a | b\n * --|--\n * 1 |\n */",
            doc(
                new Doc.Table(
                    List.of(doc(p(t("a"))), doc(p(t("b")))), List.of(List.of(doc(p(t("1")))))))),
        of("/**\n * a | b\n * c | d\n */", doc(p(t("a | b c | d")))),
        of("/**\n * | a |\n */", doc(p(t("| a |")))),
        of("/* One\n * deeper: */", doc(p(t("One deeper:")))),
        of(
            "/* 0 = off\n * 1 = on\n *     and more */",
            doc(p(t("0 = off"), new Doc.Break(), t("1 = on and more")))));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void readsBlocks(String comment, Doc expected) {
    assertEquals(expected, read(comment).doc());
  }

  static Stream<Arguments> inlines() {
    return Stream.of(
        of("/** Use @c A_B, or \\p c. */", doc(p(t("Use "), c("A_B"), t(", or "), c("c"), t(".")))),
        of("/** @a A_B */", doc(p(c("A_B")))),
        of("/** an @e odd one */", doc(p(t("an "), em("odd"), t(" one")))),
        of("/** a @b bold one */", doc(p(t("a "), strong("bold"), t(" one")))),
        of("/** see @ref A_B or #C_D */", doc(p(t("see "), c("A_B"), t(" or "), c("C_D")))),
        of("/** see @ref x \"the text\" */", doc(p(t("see "), t("the text")))),
        of("/** %NULL or &struct foo */", doc(p(c("NULL"), t(" or "), c("struct foo")))),
        of("/** &enum a_b and #GtkBox */", doc(p(c("enum a_b"), t(" and "), c("GtkBox")))),
        of("/* 5 %d & #define */", doc(p(t("5 %d & #define")))),
        of("/** {@code a < b} {@link #A_B} */", doc(p(c("a < b"), t(" "), c("A_B")))),
        of("/* run `make all` */", doc(p(t("run "), c("make all")))),
        of("/* the `old' way */", doc(p(t("the `old' way")))),
        of("/** *odd* and **bold** */", doc(p(em("odd"), t(" and "), strong("bold")))),
        of("/* char *a, int *b */", doc(p(t("char *a, int *b")))),
        of(
            "/** x<sup>2</sup> <b>y</b> */",
            doc(p(t("x"), new Doc.Script(true, List.of(t("2"))), t(" "), strong("y")))),
        of("/** <tt>a</tt><br>b &lt;c&gt; */", doc(p(c("a"), new Doc.Break(), t("b <c>")))),
        // GTK's pango-gravity.h shows pictures, and older gtk-doc is DocBook
        of("/** a <img src=\"b.png\" alt=\"c\"/> */", doc(p(t("a "), t("c")))),
        of("/** a <img src=\"b.png\"> b */", doc(p(t("a "), t(""), t(" b")))),
        of("/** <literal>a</literal> <emphasis>b</emphasis> */", doc(p(c("a"), t(" "), em("b")))),
        of("/** from <stdint.h> */", doc(p(t("from <stdint.h>")))),
        of(
            "/* see http://a.example/b. */",
            doc(p(t("see "), link("http://a.example/b", "http://a.example/b"), t(".")))),
        of("/** [text](http://a.example) */", doc(p(link("http://a.example", "text")))),
        of("/* me@a.example */", doc(p(t("me@a.example")))),
        of("/* C:\\new\\code */", doc(p(t("C:\\new\\code")))),
        of("/** a \\@ b */", doc(p(t("a @ b")))),
        of("/** @link a_b the text @endlink. */", doc(p(t("the text"), t(".")))),
        of("/** @link #a_b @endlink */", doc(p(c("a_b")))),
        of("/** @link a_b */", doc(p(c("link"), t(" a_b")))),
        of(
            "/** @f$ x^2 @f$ or \\f[y\\f] and \\f(z\\f). */",
            doc(p(c("x^2"), t(" or "), c("y"), t(" and "), c("z"), t(".")))),
        of("/** \\f$ x */", doc(p(t("\\f$ x")))),
        of("/** \\f x */", doc(p(t("\\f x")))),
        of("/** a @n b */", doc(p(t("a "), new Doc.Break(), t(" b")))),
        of("/** a @hideinitializer b */", doc(p(t("a  b")))),
        of("/** see @ref #A_B. */", doc(p(t("see "), c("A_B"), t(".")))),
        of("/** see @ref x(int), */", doc(p(t("see "), c("x(int)"), t(",")))),
        of("/** (see @c A_B) */", doc(p(t("(see "), c("A_B"), t(")")))),
        of("/** at the end @c */", doc(p(t("at the end @c")))),
        of("/** at the end @ref */", doc(p(t("at the end "), c("ref")))),
        of("/** the \\a odd \\em one */", doc(p(t("the "), em("odd"), t(" "), em("one")))),
        of("/** &#65; &#x42; &amp; &nope; &#1114112; */", doc(p(t("A B & &nope; &#1114112;")))),
        of("/** a < b && c; &x; &struct y */", doc(p(t("a < b && c; &x; "), c("struct y")))),
        of("/** x&a_b &a_b; */", doc(p(t("x&a_b &a_b;")))),
        of("/** <a href=\"http://a.example\">x</a> */", doc(p(link("http://a.example", "x")))),
        of("/** <a href=\"b.html\">x</a><a>y</a> */", doc(p(t("x"), t("y")))),
        of(
            "/** <i>a</i> <kbd>b</kbd> <SUB>c</SUB> */",
            doc(p(em("a"), t(" "), c("b"), t(" "), new Doc.Script(false, List.of(t("c")))))),
        of("/** </b>a <b>b */", doc(p(t("a b")))),
        of("/** <b>a</b */", doc(p(strong("a")))),
        of("/** <x>a</x> 1<2 */", doc(p(t("<x>a</x> 1<2")))),
        of("/** `` a`b `` */", doc(p(c("a`b")))),
        of("/** ` ` */", doc(p(t("` `")))),
        of("/* http://. */", doc(p(t("http://.")))),
        of(
            "/** `it's` and `a'b'` and `a' b` */",
            doc(p(c("it's"), t(" and "), c("a'b'"), t(" and `a' b`")))),
        of(
            "/* https://a.example/b_(c) and (http://a.example/d). */",
            doc(
                p(
                    link("https://a.example/b_(c)", "https://a.example/b_(c)"),
                    t(" and ("),
                    link("http://a.example/d", "http://a.example/d"),
                    t(").")))),
        of(
            "/* xhttp://a.example or http:// or https:/// */",
            doc(p(t("xhttp://a.example or http:// or "), link("https:///", "https:///")))),
        of("/** [a](b.html) [c] */", doc(p(t("[a](b.html) [c]")))),
        of(
            "/** [*a*](<http://a.example>) */",
            doc(p(new Doc.Link("http://a.example", List.of(em("a")))))),
        of(
            "/** 2*3*4, *a b*, *a *, **a** **b */",
            doc(p(t("2*3*4, "), em("a b"), t(", *a *, "), strong("a"), t(" **b")))),
        of(
            "/** #Aa #aa #a_a x#A_A #endif %A %AA %Aa %a_a */",
            doc(
                p(
                    c("Aa"),
                    t(" #aa "),
                    c("a_a"),
                    t(" x#A_A #endif %A "),
                    c("AA"),
                    t(" %Aa "),
                    c("a_a")))),
        of("/** {@code a} {@literal  b } {@ */", doc(p(c("a"), t(" "), c("b"), t(" {@")))),
        of("/** i.e.\\ so */", doc(p(t("i.e. so")))),
        of("/** so\\ so */", doc(p(t("so\\ so")))),
        of("/** a@b @x @y_z \\\\ \\% */", doc(p(t("a@b @x "), c("y_z"), t(" \\ %")))),
        of(
            "/* @x_y \\@ %A_B #A_B &a_b *a* <b>b</b> {@code c} */",
            doc(p(t("@x_y \\@ %A_B #A_B &a_b *a* <b>b</b> {@code c}")))));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void readsRunningText(String comment, Doc expected) {
    assertEquals(expected, read(comment).doc());
  }

  @Test
  void tellsWhatIsDeprecated() {
    DocComment expected =
        new DocComment(doc(p(t("One."))), Optional.of("Use TWO instead."), Map.of());
    assertEquals(expected, read("/** One. @deprecated Use @c TWO instead. */"));
    assertEquals(expected, read("/**\n * One.\n *\n * Deprecated: Use %TWO\n * instead.\n */"));
    assertEquals(new DocComment(Doc.EMPTY, Optional.of(""), Map.of()), read("/** @deprecated */"));
  }

  @Test
  void partsMembersFromTheWhole() {
    DocComment one = new DocComment(doc(p(t("first one"))), Optional.empty(), Map.of());
    DocComment two =
        new DocComment(doc(p(t("second")), p(t("more of it"))), Optional.empty(), Map.of());
    String kernel =
        "/**\n * enum mode - How it runs\n * @ONE: first\n *       one\n * @TWO: second\n *\n"
            + " *   more of it\n *\n * The rest.\n */";
    assertEquals(
        new DocComment(
            doc(p(t("How it runs")), p(t("The rest."))),
            Optional.empty(),
            Map.of("ONE", one, "TWO", two)),
        read(kernel));
    String gtk = "/**\n * AppMode:\n * @ONE: first one\n *\n * How it runs.\n */";
    assertEquals(
        new DocComment(doc(p(t("How it runs."))), Optional.empty(), Map.of("ONE", one)), read(gtk));
    assertEquals(
        new DocComment(Doc.EMPTY, Optional.empty(), Map.of("ONE", one)),
        read("/** @ONE: first one */"));
  }

  /** Lines that follow each other make one text, blocks and what stands apart do not. */
  @Test
  void joinsWhatBelongsTogether() {
    Doc one = doc(p(t("a b")));
    Doc two = doc(p(t("a")), p(t("b")));
    assertEquals(one, joined(comment("// a", 1, 1), comment("// b", 2, 2)));
    assertEquals(two, joined(comment("// a", 1, 1), comment("// b", 3, 3)));
    assertEquals(one, joined(comment("/* a */", 1, 1), comment("/* b */", 2, 2)));
    assertEquals(one, joined(comment("/* a */", 1, 1), comment("// b", 1, 1)));
    assertEquals(two, joined(comment("/* a\n */", 1, 2), comment("/* b */", 3, 3)));
    assertEquals(two, joined(comment("/* a */", 1, 1), comment("/* b\n */", 2, 3)));
  }

  @Test
  void putsTogetherWhatSeveralSay() {
    DocComment both =
        read("/** @deprecated Old.\n * @ONE: a */")
            .then(read("/** @deprecated Gone.\n * @ONE: b */"));
    assertEquals(Optional.of("Old. Gone."), both.deprecated());
    assertEquals(doc(p(t("a")), p(t("b"))), both.members().get("ONE").doc());
    assertEquals(doc(note("Deprecated", "Old. Gone.")), both.whole());
    assertEquals(Doc.EMPTY, read("/** @deprecated */").whole());
  }

  private static Token.Comment comment(String text, int line, int lastLine) {
    return new Token.Comment(text, line, lastLine, 1, false);
  }

  private static Doc joined(Token.Comment... comments) {
    return DocComment.of(List.of(comments)).doc();
  }

  private static Arguments of(String comment, Doc expected) {
    return Arguments.of(comment, expected);
  }

  private static DocComment read(String comment) {
    int lines = (int) comment.lines().count();
    return DocComment.of(List.of(new Token.Comment(comment, 1, lines, 1, false)));
  }

  private static Doc doc(Doc.Block... blocks) {
    return new Doc(List.of(blocks));
  }

  private static Doc.Block p(Doc.Inline... content) {
    return new Doc.Paragraph(List.of(content));
  }

  private static Doc.Block note(String label, String text) {
    return new Doc.Note(label, Doc.of(text));
  }

  private static Doc.Block list(boolean ordered, String... items) {
    return new Doc.ItemList(ordered, Stream.of(items).map(Doc::of).toList());
  }

  private static Doc.Inline t(String text) {
    return new Doc.Text(text);
  }

  private static Doc.Inline c(String code) {
    return new Doc.Code(code);
  }

  private static Doc.Inline em(String text) {
    return new Doc.Emphasis(false, List.of(t(text)));
  }

  private static Doc.Inline strong(String text) {
    return new Doc.Emphasis(true, List.of(t(text)));
  }

  private static Doc.Inline link(String address, String text) {
    return new Doc.Link(address, List.of(t(text)));
  }
}
