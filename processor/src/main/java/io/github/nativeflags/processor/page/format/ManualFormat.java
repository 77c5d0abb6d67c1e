package io.github.nativeflags.processor.page.format;

import io.github.nativeflags.processor.html.HtmlTree;
import io.github.nativeflags.processor.troff.ManualPage;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Manual pages in man(7) or mdoc(7). Their names end in their section, as {@code open.2}, which
 * other files may, too: they are known by how they begin.
 */
final class ManualFormat implements PageFormat {
  /**
   * A section of the manual with what packages add to it: {@code 3}, {@code 3ssl}, {@code 2type}.
   */
  private static final Pattern ENDING = Pattern.compile("[1-9](?:[a-z]\\w*)?");

  private static final Set<String> SURE = Set.of("man", "mdoc");

  @Override
  public boolean isNamed(FileStart start) {
    String text = start.text().stripLeading();
    return SURE.contains(start.ending())
        || endsAsManual(start)
            && (text.startsWith(".") || text.startsWith("'") || text.startsWith("\\"));
  }

  static boolean endsAsManual(FileStart start) {
    return ENDING.matcher(start.ending()).matches();
  }

  @Override
  public boolean begins(String start) {
    return ManualPage.begins(start);
  }

  @Override
  public PageTree read(PageText text) {
    ManualPage page = ManualPage.read(text.lines());
    return PageTree.of(
        text,
        FrontMatter.read(List.of()),
        HtmlTree.of(page.html()).body(),
        new TreeLines(page.html(), page.lines()));
  }
}
