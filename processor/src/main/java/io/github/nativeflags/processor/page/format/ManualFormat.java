package io.github.nativeflags.processor.page.format;

import io.github.nativeflags.processor.html.HtmlTree;
import io.github.nativeflags.processor.troff.ManualPage;
import java.util.List;
import java.util.Set;

/**
 * Manual pages in man(7) or mdoc(7). Their names end in their section, as {@code open.2}, which
 * other files may, too: they are known by how they begin.
 */
final class ManualFormat implements PageFormat {
  @Override
  public Set<String> endings() {
    return Set.of(
        "1", "2", "3", "4", "5", "6", "7", "8", "9", "3p", "3ssl", "3type", "2type", "man");
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
