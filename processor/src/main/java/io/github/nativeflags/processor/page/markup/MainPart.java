package io.github.nativeflags.processor.page.markup;

import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The part of a saved page that is documentation, without what a site sets around it. */
public final class MainPart {
  /** What holds the text, the narrowest first. */
  private static final List<String> HOLDERS =
      List.of(
          "main", // learn.microsoft.com
          "div[role=main]", // Sphinx, the kernel's pages
          "div[itemprop=articleBody]",
          "article",
          "div.contents", // Doxygen
          "div#mainSection", // MSDN
          "section.content", // gi-docgen
          "div.refentry", // gtk-doc
          "div#content"); // Asciidoctor, Khronos

  private static final String NO_TEXT =
      "script, style, template, noscript, svg, nav, button, form, footer, iframe, [hidden]";

  /** By whom each is written stands in its name: learn's first, then Sphinx's, then Doxygen's. */
  private static final String AROUND_TEXT =
      ".codeHeader, .metadata, .page-metadata, .doc-outline, .feedback-section, #feedback,"
          + " #ms--additional-resources-mobile, a.headerlink, .toc, #toc, span.permalink,"
          + " .memtitle .permalink, .navheader, .navfooter, #footer, #footnotes";

  private MainPart() {}

  /** The main part of a page, which is then changed to be no more than that. */
  public static Element of(Document page) {
    Element main = page.body();
    for (String holder : HOLDERS) {
      Element found = page.selectFirst(holder);
      if (found != null && !found.text().isBlank()) {
        main = found;
        break;
      }
    }
    Element kept = Objects.requireNonNull(main);
    kept.select(NO_TEXT).remove();
    kept.select(AROUND_TEXT).remove();
    return kept;
  }
}
