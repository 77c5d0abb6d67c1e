package io.github.nativeflags.processor.page.format;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The blocks of code of a page. */
public final class CodeBlocks {
  private static final Pattern SYNTAX = Pattern.compile("(?i)\\s*-?syntax\\s*");

  /** As commonmark and the usual highlighters name the language. */
  private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)lang(?:uage)?-(\\S+)");

  private final TreeLines treeLines;
  private final List<PageCode> found = new ArrayList<>();
  private final BitSet lines = new BitSet();
  private Optional<Integer> syntaxHeading = Optional.empty();
  private boolean underSyntax;

  private CodeBlocks(TreeLines treeLines) {
    this.treeLines = treeLines;
  }

  static CodeBlocks of(Element page, TreeLines lines) {
    CodeBlocks blocks = new CodeBlocks(lines);
    page.select("h1, h2, h3, h4, h5, h6, pre").forEach(blocks::add);
    return blocks;
  }

  /** All of them, in order. */
  public List<PageCode> all() {
    return List.copyOf(found);
  }

  /** The line of the heading Syntax, where there is one. */
  public Optional<Integer> syntaxHeading() {
    return syntaxHeading;
  }

  /** Whether a line of the page is code. */
  public boolean isCode(int line) {
    return lines.get(line);
  }

  private void add(Element element) {
    if (!element.nameIs("pre")) {
      underSyntax = SYNTAX.matcher(element.text()).matches();
      if (underSyntax && syntaxHeading.isEmpty()) {
        syntaxHeading = Optional.of(treeLines.of(element));
      }
    } else if (element.parents().stream().noneMatch(outer -> outer.nameIs("pre"))) {
      int line = treeLines.ofText(element);
      String code = element.wholeText();
      found.add(new PageCode(language(element), line, code, underSyntax));
      lines.set(line, line + (int) code.chars().filter(c -> c == '\n').count() + 1);
    }
  }

  private static String language(Element pre) {
    Element inner = pre.selectFirst("code");
    Matcher named = LANGUAGE.matcher((inner == null ? pre : inner).className());
    return named.find() ? named.group(1) : "";
  }
}
