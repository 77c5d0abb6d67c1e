package io.github.nativeflags.processor.html;

import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The documentation comment of a Java spec. */
public final class JavadocComment {
  private static final Pattern BLOCK_TAGS = Pattern.compile("(?s)(^|\\n)\\s*@\\w.*");
  private static final Pattern CODE = Pattern.compile("\\{@(?:code|literal)\\s+([^{}]*)}");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+([^{}\\s]*#)?([^{}]*)}");

  private JavadocComment() {}

  /** The main description of a comment, without its block tags. */
  public static Doc read(String comment) {
    String html = BLOCK_TAGS.matcher(comment).replaceFirst("");
    html = CODE.matcher(html).replaceAll("<code>$1</code>");
    html = LINK.matcher(html).replaceAll("<code>$2</code>");
    return HtmlDoc.of(nodes(html), new Links(false));
  }

  /** Text without markup is not worth the loading of a parser. */
  private static List<Node> nodes(String html) {
    boolean markup = html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
    return markup ? Jsoup.parseBodyFragment(html).body().childNodes() : List.of(new TextNode(html));
  }
}
