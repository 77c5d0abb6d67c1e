package io.github.nativeflags.processor.page.format;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A document, whatever format it was published in.
 *
 * @param text its text
 * @param front what it says of itself apart from its text
 * @param html its text as HTML
 * @param sections the same by headings
 * @param code its blocks of code
 */
public record PageTree(
    PageText text, FrontMatter front, Element html, List<Section> sections, CodeBlocks code) {
  /** A document as a tree of HTML, with the lines of its nodes. */
  static PageTree of(PageText text, FrontMatter front, Element html, TreeLines lines) {
    LooseTerms.enclose(html);
    return new PageTree(text, front, html, Section.of(html, lines), CodeBlocks.of(html, lines));
  }

  /** Its title, without markup. */
  public Optional<String> title() {
    // Where each part has a heading of that level, as curl's pages, the first names only a part
    boolean parts = html.select("h1").size() > 1;
    return Optional.ofNullable(html.selectFirst("h1"))
        .map(Element::text)
        .filter(t -> !parts || front.first("Title").isEmpty())
        .or(() -> front.first("Title"))
        .or(() -> front.first("title"));
  }
}
