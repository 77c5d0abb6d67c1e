package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.describe.Describer;
import io.github.nativeflags.processor.page.describe.KnownNames;
import io.github.nativeflags.processor.page.format.PageFormat;
import io.github.nativeflags.processor.page.format.PageFormats;
import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.page.markup.SavedPage;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reader of a page: its format makes a tree of it, its shape says what is where in that. */
public final class PageReader {
  private final PageTree page;

  private PageReader(PageTree page) {
    this.page = page;
  }

  /** The reader of a file; nothing where it is no page of a format that is known. */
  public static Optional<PageReader> of(String file, String content) {
    return PageFormats.of(file, content).map(format -> of(format, file, content));
  }

  /** The reader of a file of a format. */
  public static PageReader of(PageFormat format, String file, String content) {
    return new PageReader(format.read(PageText.of(file, content)));
  }

  /** The page, and what is wrong with it. */
  public ReferencePage read(PageWanted wanted, Problems problems) {
    Links links = links();
    boolean manual = ManualShape.is(page.sections());
    Describer describer = new Describer(page, links, !manual && isApart());
    PageShape shape = shape(links, describer);
    List<Described> constants = constants(shape, describer, known(wanted));
    CNames names = CNames.of(page).besides(constants);
    List<SourceText> syntax = new Syntax(page, shape, constants, problems).read(wanted, names);
    return new ReferencePage(
        page.text().file(),
        page.title(),
        PageAddress.of(page, isMicrosoft()),
        // The title of a manual page is that of the page: open(2)
        manual ? List.of() : List.copyOf(names.all()),
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

  /** A manual page is of a function as well, but lists flags under terms, not in tables. */
  private boolean isApart() {
    return PageSubject.isApi(page) || PageSubject.isSeveral(page);
  }

  private List<Described> constants(PageShape shape, Describer describer, Set<String> known) {
    List<Described> constants = new ArrayList<>(shape.constants());
    Set<String> unexplained = new HashSet<>(known);
    constants.stream().filter(c -> !c.doc().isEmpty()).forEach(c -> unexplained.remove(c.name()));
    constants.addAll(KnownNames.describe(page.sections(), unexplained, describer));
    return constants;
  }

  /** By the address that the page says is its own; HTML may name another base (HTML 4.2.3). */
  private Links links() {
    return Stream.concat(Stream.of(SavedPage.BASE), PageAddress.KEYS.stream())
        .flatMap(key -> page.front().first(key).flatMap(Links::of).stream())
        .findFirst()
        .orElse(isMicrosoft() ? Links.MICROSOFT : Links.NONE);
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
