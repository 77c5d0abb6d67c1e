package io.github.nativeflags.processor.html;

import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A documentation comment of Java.
 *
 * @param doc its main description
 * @param deprecated why what it describes is deprecated
 */
public record JavadocComment(Doc doc, Optional<String> deprecated) {
  /** No comment. */
  public static final JavadocComment NONE = new JavadocComment(Doc.EMPTY, Optional.empty());

  private static final Pattern BLOCK_TAG = Pattern.compile("(?:^|\\n)[ \\t]*@(?=\\w)");
  private static final Pattern DEPRECATED = Pattern.compile("(?s)deprecated\\s+(.*)");

  /** JEP 467: a reference to a name, which is no link of Markdown. */
  private static final Pattern REFERENCE =
      Pattern.compile("\\[(?:[\\w.]*#)?([\\w.]+(?:\\([^()]*\\))?)\\](?![\\[(:])");

  /** The comment of a text between its marks. */
  public static JavadocComment ofHtml(String comment) {
    return of(comment, html -> html);
  }

  /** The comment of a text behind {@code ///} (JEP 467). */
  public static JavadocComment ofMarkdown(String comment) {
    return of(comment, JavadocComment::rendered);
  }

  private interface Renderer {
    String html(String text);
  }

  private static JavadocComment of(String comment, Renderer renderer) {
    String[] parts = BLOCK_TAG.split(JavadocTags.html(comment), -1);
    Optional<String> deprecated = Optional.empty();
    for (int i = 1; i < parts.length; i++) {
      Matcher tag = DEPRECATED.matcher(parts[i]);
      if (tag.matches()) {
        deprecated = Optional.of(text(renderer.html(tag.group(1))));
      }
    }
    Doc doc = HtmlDoc.of(nodes(renderer.html(parts[0])), Links.NONE);
    return new JavadocComment(doc, deprecated);
  }

  private static String rendered(String markdown) {
    String text = REFERENCE.matcher(markdown).replaceAll("<code>$1</code>");
    return HtmlRenderer.builder().build().render(Parser.builder().build().parse(text));
  }

  private static String text(String html) {
    return Jsoup.parseBodyFragment(html).text().strip();
  }

  /** Text without markup is not worth the loading of a parser. */
  private static List<Node> nodes(String html) {
    boolean markup = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
    return markup ? Jsoup.parseBodyFragment(html).body().childNodes() : List.of(new TextNode(html));
  }
}
