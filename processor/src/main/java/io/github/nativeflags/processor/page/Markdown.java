package io.github.nativeflags.processor.page;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Markdown, parsed.
 *
 * @param document its tree
 * @param html its HTML, in which each heading knows its line
 */
record Markdown(Node document, Element html) {
  private static final String LINE = "data-line";

  /** No page nests deeper by intent, and whoever walks the tree should not run out of stack. */
  private static final int MAX_DEPTH = 100;

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(MAX_DEPTH)
          .maxInlineNesting(MAX_DEPTH)
          .build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    if (node instanceof Heading) {
                      attributes.put(LINE, String.valueOf(line(node)));
                    }
                  })
          .build();

  static Markdown parse(String text) {
    Node document = PARSER.parse(text);
    org.jsoup.parser.Parser html = org.jsoup.parser.Parser.htmlParser().setMaxDepth(MAX_DEPTH);
    return new Markdown(document, Jsoup.parse(RENDERER.render(document), html).body());
  }

  /** The line on which a block starts, from 1. */
  static int line(Node block) {
    return block.getSourceSpans().get(0).getLineIndex() + 1;
  }

  /** The line of a heading, or 0 for one that is written in HTML. */
  static int line(Element heading) {
    String line = heading.attr(LINE);
    return line.matches("\\d{1,8}") ? Integer.parseInt(line) : 0;
  }
}
