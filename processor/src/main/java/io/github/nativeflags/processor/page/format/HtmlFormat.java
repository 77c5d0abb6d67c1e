package io.github.nativeflags.processor.page.format;

import io.github.nativeflags.processor.html.HtmlTree;
import io.github.nativeflags.processor.page.markup.SavedPage;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** HTML as browsers save it and as documentation packages install it. */
final class HtmlFormat implements PageFormat {
  private static final Pattern START =
      Pattern.compile(
          "(?is)\\A\\ufeff?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html"
              // What is cut out of a page, or written without a frame
              + "|head|body|main|article|section|div|h[1-6]|p|dl|ul|table|pre|title)\\b.*");

  private static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml", "xht", "shtml");

  @Override
  public boolean isNamed(FileStart start) {
    return ENDINGS.contains(start.ending());
  }

  @Override
  public boolean begins(String start) {
    return START.matcher(start).matches();
  }

  @Override
  public PageTree read(PageText text) {
    String html = text.source().text();
    SavedPage page = SavedPage.of(HtmlTree.of(html));
    return PageTree.of(
        text,
        new FrontMatter(page.about(), 0),
        page.main(),
        new TreeLines(html, Map.of(0, text.source().firstLine())));
  }
}
