package io.github.nativeflags.processor.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** HTML as a tree whose nodes know where they stand. */
public final class HtmlTree {
  /** No page nests deeper by intent, and whoever walks the tree should not run out of stack. */
  private static final int MAX_DEPTH = 200;

  private HtmlTree() {}

  public static Document of(String html) {
    return Jsoup.parse(html, Parser.htmlParser().setMaxDepth(MAX_DEPTH).setTrackPosition(true));
  }
}
