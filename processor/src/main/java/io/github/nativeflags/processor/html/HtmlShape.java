package io.github.nativeflags.processor.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Which elements stand on lines of their own. */
final class HtmlShape {
  /** Deeper markup is read as its text alone. */
  static final int MAX_DEPTH = 24;

  private static final Set<String> WITHIN_LINES = Set.of("ins", "del", "script", "style", "link");

  private HtmlShape() {}

  /** Tells whether an element is a block, or holds one. */
  static boolean standsAlone(Element element) {
    return isBlock(element) || element.children().stream().anyMatch(HtmlShape::isBlock);
  }

  private static boolean isBlock(Element element) {
    return element.isBlock() && !WITHIN_LINES.contains(element.normalName());
  }
}
