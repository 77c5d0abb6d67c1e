package io.github.nativeflags.processor.page.describe;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What values on the page of a function or structure are about: a parameter, a member, results. */
final class ValueOwner {
  /** What results are called: it is no word that a parameter could be. */
  static final String RESULT = "return";

  private static final Pattern RETURNS =
      Pattern.compile(
          "(?i)-?(?:returns?|return (?:value|code)s?|(?:error|status) codes?|results?)");

  /** {@code -param flags [in, optional]}, {@code *dwFlags* [in]}, {@code [in] dwFlags}. */
  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:-(?:param|field)\\s+)?(?:\\[[^]]*]\\s*)?\\W{0,3}([A-Za-z_]\\w*)\\W{0,3}(?:\\[[^]]*])?\\W{0,3}");

  /** Between values and what they are about there are a few paragraphs. */
  private static final int STEPS = 400;

  private ValueOwner() {}

  /** The name of it; empty for the page as a whole. */
  static String of(Element values) {
    Node at = values;
    for (int i = 0; i < STEPS; i++) {
      Node before = at.previousSibling();
      if (before == null) {
        before = at.parent();
        if (before == null || before.nameIs("body")) {
          return "";
        }
      } else if (before instanceof Element element) {
        Optional<String> owner = owner(element);
        if (owner.isPresent()) {
          return owner.get();
        }
      }
      at = before;
    }
    return "";
  }

  private static Optional<String> owner(Element element) {
    String text = element.normalName().matches("h[1-6]|dt|p") ? element.text().strip() : "";
    boolean heading = element.normalName().startsWith("h") && !element.nameIs("hr");
    // A name with its value is one of the constants, not what they are about
    if (text.isEmpty() || text.length() > 120 || Term.read(text).value().isPresent()) {
      return Optional.empty();
    }
    if (heading && RETURNS.matcher(text).matches()) {
      return Optional.of(RESULT);
    }
    Matcher member = MEMBER.matcher(text);
    boolean setApart = heading || element.selectFirst("em, i, b, strong, code, var") != null;
    if (setApart && member.matches() && !Term.read(member.group(1)).names().isEmpty()) {
      boolean section = heading && !text.startsWith("-") && isSection(member.group(1));
      return Optional.of(section ? "" : member.group(1));
    }
    return heading && !text.startsWith("-") ? Optional.of("") : Optional.empty();
  }

  private static boolean isSection(String title) {
    return title.matches(
        "(?i)parameters|members|remarks|syntax|fields|values|constants|description");
  }
}
