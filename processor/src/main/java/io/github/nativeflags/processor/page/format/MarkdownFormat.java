package io.github.nativeflags.processor.page.format;

import io.github.nativeflags.processor.html.HtmlTree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown: to HTML by commonmark, and that to a tree by jsoup. */
final class MarkdownFormat implements PageFormat {
  /** No page nests deeper by intent, and the parser and the renderer recurse. */
  private static final int MAX_DEPTH = 100;

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER =
      Parser.builder()
          .extensions(EXTENSIONS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(MAX_DEPTH)
          .maxInlineNesting(MAX_DEPTH)
          .build();

  private static final Set<String> ENDINGS = Set.of("md", "markdown", "mdown", "mkd", "mdx");

  /** A title that is no directive of C, with a fence or another heading below. */
  private static final Pattern START =
      Pattern.compile(
          "(?s)\\A\\s*# +(?!(?:define|include|import|if|ifdef|ifndef|undef|pragma|error|warning|line"
              + "|else|elif|endif)\\b)\\S.*\\n(?:```|~~~|##+ ).*");

  @Override
  public boolean isNamed(FileStart start) {
    return ENDINGS.contains(start.ending());
  }

  /** Front matter begins nothing else. */
  @Override
  public boolean begins(String start) {
    return start.startsWith("---\n")
        || start.startsWith("---\r\n")
        || START.matcher(start).matches();
  }

  @Override
  public PageTree read(PageText text) {
    FrontMatter front = FrontMatter.read(text.lines());
    return tree(text, front, text.without(front.lines()));
  }

  /** The tree of a document in terms of Markdown, which has as many lines. */
  static PageTree tree(PageText text, FrontMatter front, String markdown) {
    StringBuilder html = new StringBuilder();
    Map<Integer, Integer> lines = new TreeMap<>();
    List<String> marked = UnfencedBlocks.marked(markdown.lines().toList());
    renderer(html, lines).render(PARSER.parse(String.join("\n", marked) + "\n"), html);
    return PageTree.of(
        text, front, HtmlTree.of(html.toString()).body(), new TreeLines(html.toString(), lines));
  }

  /** A renderer that notes for each block where in its HTML the block starts. */
  private static HtmlRenderer renderer(StringBuilder html, Map<Integer, Integer> lines) {
    return HtmlRenderer.builder()
        .extensions(EXTENSIONS)
        .attributeProviderFactory(
            context -> (node, tag, attributes) -> note(node, html.length(), lines))
        .nodeRendererFactory(context -> new RawHtml(context, html, lines))
        .build();
  }

  private static void note(Node node, int offset, Map<Integer, Integer> lines) {
    if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
      int line = node.getSourceSpans().get(0).getLineIndex() + 1;
      // The code starts below its fence
      lines.putIfAbsent(offset, node instanceof FencedCodeBlock ? line + 1 : line);
    }
  }

  /** HTML within Markdown, line by line as it stands there, save what would swallow the page. */
  private record RawHtml(
      HtmlNodeRendererContext context, StringBuilder html, Map<Integer, Integer> lines)
      implements NodeRenderer {
    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(HtmlBlock.class, HtmlInline.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof HtmlInline inline) {
        context.getWriter().raw(SwallowingTags.escaped(inline.getLiteral()));
      } else if (node instanceof HtmlBlock block) {
        context.getWriter().line();
        note(node, html.length(), lines);
        context.getWriter().raw(SwallowingTags.escaped(block.getLiteral()));
        context.getWriter().line();
      }
    }
  }
}
