package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The reader of reference pages: Markdown to HTML by commonmark, taken apart with jsoup. */
public final class PageReader {
  /**
   * What a spec wants of a page.
   *
   * @param macros whether macros are to form an enumeration
   * @param implicitValues whether constants of no stated value are to be numbered as C would
   */
  public record Wish(boolean macros, boolean implicitValues) {}

  private PageReader() {}

  /** A page, and what is wrong with it. */
  public static ReferencePage read(String file, String content, Wish wish, Problems problems) {
    PageText text = PageText.of(file, content);
    Markdown markdown = Markdown.parse(text.body());
    CodeBlocks code = CodeBlocks.of(text, markdown.document());
    boolean microsoft = isMicrosoft(text.front());
    Optional<String> title =
        Optional.ofNullable(markdown.html().selectFirst("h1"))
            .map(Element::text)
            .or(() -> text.front().first("title"));
    List<Section> sections = Section.of(markdown.html());
    Links links = new Links(microsoft);
    PageShape shape =
        SdkApiPage.is(sections)
            ? new SdkApiPage(text, sections, links)
            : new Win32Page(
                text.front(),
                title,
                sections,
                links,
                new Descriptor(links, new Mentions(text, code)));
    List<ReferencePage.Described> constants = shape.constants();
    CNames names = CNames.of(text.front(), title);
    List<SourceText> syntax = new Syntax(code, shape, constants, problems).read(wish, names);
    return new ReferencePage(
        file,
        title,
        List.copyOf(names.all()),
        shape.header(),
        microsoft,
        shape.summary(),
        shape.remarks(),
        shape.seeAlso(),
        shape.requirements(),
        syntax,
        constants,
        Combining.in(text, markdown.html().text()));
  }

  private static boolean isMicrosoft(FrontMatter front) {
    return front.values().keySet().stream()
        .anyMatch(k -> k.startsWith("ms.") || k.startsWith("req."));
  }
}
