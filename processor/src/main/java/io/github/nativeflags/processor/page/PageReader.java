package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.format.FrontMatter;
import io.github.nativeflags.processor.page.format.PageFormat;
import io.github.nativeflags.processor.page.format.PageFormats;
import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;

/** The reader of a page: its format makes a tree of it, its shape says what is where in that. */
public final class PageReader {
  private final PageFormat format;
  private final PageText text;

  private PageReader(PageFormat format, PageText text) {
    this.format = format;
    this.text = text;
  }

  /** The reader of a file; nothing where it is no page of a format that is known. */
  public static Optional<PageReader> of(String file, String content) {
    return PageFormats.of(file, content)
        .map(format -> new PageReader(format, PageText.of(file, content)));
  }

  /** The page, and what is wrong with it. */
  public ReferencePage read(PageWanted wanted, Problems problems) {
    PageTree page = format.read(text);
    boolean microsoft = isMicrosoft(page.front());
    Links links = new Links(microsoft);
    PageShape shape = shape(page, links);
    List<Described> constants = shape.constants();
    CNames names = CNames.of(page.front(), page.title());
    List<SourceText> syntax = new Syntax(page, shape, constants, problems).read(wanted, names);
    return new ReferencePage(
        text.file(),
        page.title(),
        List.copyOf(names.all()),
        shape.header(),
        microsoft,
        shape.summary(),
        shape.remarks(),
        shape.seeAlso(),
        shape.requirements(),
        syntax,
        constants,
        Combining.in(page.text(), page.html().text()));
  }

  private static PageShape shape(PageTree page, Links links) {
    if (SdkApiPage.is(page.sections())) {
      return new SdkApiPage(page, links);
    }
    return ManualShape.is(page.sections())
        ? ManualShape.of(page, links)
        : Win32Page.of(page, links);
  }

  private static boolean isMicrosoft(FrontMatter front) {
    return front.values().keySet().stream()
        .anyMatch(k -> k.startsWith("ms.") || k.startsWith("req."));
  }
}
