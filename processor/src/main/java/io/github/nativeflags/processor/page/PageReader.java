package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.describe.Describer;
import io.github.nativeflags.processor.page.describe.KnownNames;
import io.github.nativeflags.processor.page.format.PageFormats;
import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The reader of a page: its format makes a tree of it, its shape says what is where in that. */
public final class PageReader {
  private final PageTree page;

  private PageReader(PageTree page) {
    this.page = page;
  }

  /** The reader of a file; nothing where it is no page of a format that is known. */
  public static Optional<PageReader> of(String file, String content) {
    return PageFormats.of(file, content)
        .map(format -> new PageReader(format.read(PageText.of(file, content))));
  }

  /** The page, and what is wrong with it. */
  public ReferencePage read(PageWanted wanted, Problems problems) {
    Links links = new Links(isMicrosoft());
    // A manual page is of a function as well, but lists flags under terms, not in tables
    boolean apart = PageSubject.isApi(page) && !ManualShape.is(page.sections());
    Describer describer = new Describer(page, links, apart);
    PageShape shape = shape(links, describer);
    List<Described> constants = new ArrayList<>(shape.constants());
    Set<String> unexplained = new HashSet<>(known(wanted));
    constants.stream().filter(c -> !c.doc().isEmpty()).forEach(c -> unexplained.remove(c.name()));
    constants.addAll(KnownNames.describe(page.sections(), unexplained, describer));
    CNames names = CNames.of(page).besides(constants);
    List<SourceText> syntax = new Syntax(page, shape, constants, problems).read(wanted, names);
    return new ReferencePage(
        page.text().file(),
        page.title(),
        PageAddress.of(page, isMicrosoft()),
        titles(names),
        shape.header(),
        isMicrosoft(),
        shape.summary(),
        shape.remarks(),
        shape.seeAlso(),
        shape.requirements(),
        syntax,
        constants,
        Combining.in(page.text(), page.html().text()));
  }

  /** The title of a manual page is that of the page: open(2). */
  private List<String> titles(CNames names) {
    return ManualShape.is(page.sections()) ? List.of() : List.copyOf(names.all());
  }

  private PageShape shape(Links links, Describer describer) {
    if (SdkApiPage.is(page.sections())) {
      return new SdkApiPage(page, links, describer);
    }
    return ManualShape.is(page.sections())
        ? new ManualShape(page.sections(), links)
        : Win32Page.of(page, links, describer);
  }

  /** What else was read knows the names, else the page's own blocks do. */
  private Set<String> known(PageWanted wanted) {
    return wanted.known().isEmpty()
        ? page.code().all().stream()
            .flatMap(block -> block.constants().stream())
            .collect(Collectors.toSet())
        : wanted.known();
  }

  /** Whether it is a Microsoft reference page, by its front matter. */
  public boolean isMicrosoft() {
    return page.front().values().keySet().stream()
        .anyMatch(k -> k.startsWith("ms.") || k.startsWith("req."));
  }
}
