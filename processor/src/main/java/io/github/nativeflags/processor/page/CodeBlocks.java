package io.github.nativeflags.processor.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The blocks of code of a page. */
final class CodeBlocks extends AbstractVisitor {
  /** HTML's 13.2.6.4.7: a line feed after it is none of the text. */
  private static final Pattern PRE = Pattern.compile("(?i)<pre\\b[^>]*>\\n?");

  private final PageText text;
  private final List<PageCode> found = new ArrayList<>();
  private final BitSet lines = new BitSet();
  private Optional<Integer> syntaxHeading = Optional.empty();
  private boolean underSyntax;

  private CodeBlocks(PageText text) {
    this.text = text;
  }

  static CodeBlocks of(PageText text, Node document) {
    CodeBlocks blocks = new CodeBlocks(text);
    document.accept(blocks);
    return blocks;
  }

  /** The page they stand on. */
  PageText text() {
    return text;
  }

  List<PageCode> all() {
    return List.copyOf(found);
  }

  /** The line of the heading Syntax, where there is one. */
  Optional<Integer> syntaxHeading() {
    return syntaxHeading;
  }

  /** Whether a line of the page is code. */
  boolean isCode(int line) {
    return lines.get(line);
  }

  @Override
  public void visit(Heading heading) {
    int line = Markdown.line(heading);
    underSyntax = text.line(line).matches("(?i)[\\s#]*-?syntax[\\s#]*");
    if (underSyntax && syntaxHeading.isEmpty()) {
      syntaxHeading = Optional.of(line);
    }
  }

  @Override
  public void visit(FencedCodeBlock block) {
    String language = block.getInfo() == null ? "" : block.getInfo().strip();
    // The first line is the opening fence
    add(language, Markdown.line(block) + 1, block.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock block) {
    add("", Markdown.line(block), block.getLiteral());
  }

  /** Older pages hold code as {@code <pre>}. */
  @Override
  public void visit(HtmlBlock block) {
    String html = block.getLiteral();
    Matcher open = PRE.matcher(html);
    if (open.find()) {
      int before = (int) html.chars().limit(open.end()).filter(c -> c == '\n').count();
      Element pre = Jsoup.parseBodyFragment(html.substring(open.start())).selectFirst("pre");
      add("", Markdown.line(block) + before, pre == null ? "" : pre.wholeText());
    }
  }

  private void add(String language, int line, String code) {
    found.add(new PageCode(language, line, code, underSyntax));
    lines.set(line, line + (int) code.chars().filter(c -> c == '\n').count() + 1);
  }
}
