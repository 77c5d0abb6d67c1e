package io.github.nativeflags.processor.troff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A manual page as HTML.
 *
 * @param html the HTML
 * @param lines for the offsets of blocks in it, the line of the file that they come from
 */
public record ManualPage(String html, Map<Integer, Integer> lines) {
  /** The macros that begin a page, after comments and definitions. */
  private static final Pattern START =
      Pattern.compile("(?m)^\\.(?:TH\\s+\\S|Dd\\s+\\S|Dt\\s+\\S)|\\A['.]\\\\\"");

  private static final Pattern ELSEWHERE =
      Pattern.compile("\\s*(?:[.']\\\\\"[^\\n]*\\n\\s*)*\\.so\\s+(\\S+)\\s*");

  /** Whether a text begins as manual pages do. */
  public static boolean begins(String start) {
    return START.matcher(start).find() || elsewhere(start).isPresent();
  }

  /** The page that a file refers to instead of being one: {@code .so man2/open.2}. */
  public static Optional<String> elsewhere(String text) {
    Matcher matcher = ELSEWHERE.matcher(text);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The page of a file's lines. */
  public static ManualPage read(List<String> lines) {
    RoffReader.Result page = RoffReader.read(lines);
    HtmlWriter out = new HtmlWriter();
    if (page.lines().stream().anyMatch(l -> l.macro().equals("Dd") || l.macro().equals("Dt"))) {
      new MdocMacros(page, out).write();
    } else {
      new ManMacros(page, out).write();
    }
    return new ManualPage(out.html(), out.lines());
  }
}
