package io.github.nativeflags.processor.page.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tags within Markdown that take all that follows as their text, up to their end (GFM 6.11,
 * "Disallowed Raw HTML"): where the end is missing, that is the rest of the page.
 */
final class SwallowingTags {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)<(title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext|template|select"
              + "|noscript)\\b");

  private SwallowingTags() {}

  /** HTML in which a comment that nothing closes is text, too. */
  private static String withoutOpenComment(String html) {
    int end = html.lastIndexOf("-->") + 1;
    return html.substring(0, end) + html.substring(end).replace("<!--", "&lt;!--");
  }

  /** HTML in which those that nothing closes are text. */
  static String escaped(String markup) {
    String html = withoutOpenComment(markup);
    Matcher tag = TAG.matcher(html);
    if (!tag.find()) {
      return html;
    }
    String lower = html.toLowerCase(Locale.ROOT);
    Map<String, Integer> lastEnd = new HashMap<>();
    return tag.reset()
        .replaceAll(
            found -> {
              String name = found.group(1).toLowerCase(Locale.ROOT);
              int end = lastEnd.computeIfAbsent(name, n -> lower.lastIndexOf("</" + n));
              return (end < found.start() ? "&lt;" : "<") + found.group(1);
            });
  }
}
