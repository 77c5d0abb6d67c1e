package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.describe.Term;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.page.format.Section;
import java.util.regex.Pattern;

/** What a page is about as a whole. */
final class PageSubject {
  /** As titles of Microsoft's references end, with or without the header. */
  private static final Pattern API =
      Pattern.compile(
          "(?i).*\\b(?:function|structure|union|method|macro|callback(?: function)?|message"
              + "|property|interface|class|control code|event|element|routine|ioctl)\\s*(?:\\(.*\\))?");

  private static final Pattern SECTION =
      Pattern.compile("(?i)-?parameters|-struct-fields|-?returns?|return (?:value|code)s?");
  private static final Pattern IDENTIFIER = Pattern.compile("N[CFINS]:.*");
  private static final Pattern ENUMERATION = Pattern.compile("(?i)\\benum(?:eration)?\\b");

  private PageSubject() {}

  /** Whether it is about a function or structure, whose parameters and members have values. */
  static boolean isApi(PageTree page) {
    if (isEnumeration(page)) {
      return false;
    }
    return page.front().first("UID").filter(u -> IDENTIFIER.matcher(u).matches()).isPresent()
        || page.title().filter(t -> API.matcher(t).matches()).isPresent()
        || page.sections().stream().anyMatch(s -> SECTION.matcher(s.title()).matches());
  }

  /**
   * Whether it has several titles with constants below each, as libcurl-errors has CURLcode and
   * CURLMcode.
   */
  static boolean isSeveral(PageTree page) {
    return page.sections().stream()
            .filter(s -> s.level() > 1 && Term.read(s.title()).value().isPresent())
            .flatMap(s -> s.outer().stream())
            .filter(s -> s.level() == 1)
            .map(Section::line)
            .distinct()
            .count()
        > 1;
  }

  /** Whether it is about an enumeration, which C numbers where the page does not. */
  static boolean isEnumeration(PageTree page) {
    return page.front().first("UID").filter(u -> u.startsWith("NE:")).isPresent()
        || page.title().filter(t -> ENUMERATION.matcher(t).find()).isPresent()
        || page.sections().stream().anyMatch(s -> s.title().equalsIgnoreCase("-enum-fields"));
  }
}
