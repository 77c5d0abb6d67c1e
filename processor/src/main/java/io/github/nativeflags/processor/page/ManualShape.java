package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.html.HtmlDoc;
import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.describe.Descriptor;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.page.format.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A manual page: its sections have the titles that man-pages(7) gives them. */
record ManualShape(List<Section> sections, Links links, Descriptor descriptor)
    implements PageShape {
  private static final Pattern NAME = Pattern.compile("(?i)name");
  private static final Pattern SYNOPSIS = Pattern.compile("(?i)synopsis");
  private static final Pattern SEE_ALSO = Pattern.compile("(?i)see also");
  private static final Pattern INCLUDE = Pattern.compile("#\\s*include\\s*[<\"]([^>\"\\s]+)[>\"]");

  /** "open, creat - open and possibly create a file", with any dash. */
  private static final Pattern PURPOSE =
      Pattern.compile("(?s).*?\\s[-\u2010-\u2015\u2212]\\s+(.*)");

  static ManualShape of(PageTree page, Links links) {
    return new ManualShape(page.sections(), links, new Descriptor(page, links));
  }

  /** Whether a page begins with the name of what it describes, under that title. */
  static boolean is(List<Section> sections) {
    return sections.stream()
        .filter(s -> s.level() == 2)
        .findFirst()
        .filter(s -> NAME.matcher(s.title()).matches())
        .isPresent();
  }

  /** The first header that the synopsis includes. */
  @Override
  public Optional<String> header() {
    Matcher include = INCLUDE.matcher(text(SYNOPSIS));
    return include.find() ? Optional.of(include.group(1)) : Optional.empty();
  }

  /** What follows the dash under the first title. */
  @Override
  public Doc summary() {
    Matcher purpose = PURPOSE.matcher(text(NAME).strip());
    return purpose.matches()
        ? HtmlDoc.of(List.of(new TextNode(purpose.group(1))), links)
        : Doc.EMPTY;
  }

  @Override
  public Doc remarks() {
    return Doc.EMPTY;
  }

  @Override
  public Doc seeAlso() {
    return HtmlDoc.of(
        sections.stream().filter(s -> s.within(SEE_ALSO)).flatMap(s -> s.nodes().stream()).toList(),
        links);
  }

  @Override
  public Map<String, String> requirements() {
    return Map.of();
  }

  @Override
  public List<Described> constants() {
    return descriptor.describe(sections);
  }

  private String text(Pattern title) {
    return sections.stream()
        .filter(s -> s.within(title))
        .flatMap(s -> s.nodes().stream())
        .map(ManualShape::text)
        .collect(Collectors.joining("\n"));
  }

  private static String text(Node node) {
    return node instanceof Element element ? element.wholeText() : "";
  }
}
