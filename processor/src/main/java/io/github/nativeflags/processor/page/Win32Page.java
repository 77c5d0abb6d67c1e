package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.html.HtmlDoc;
import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.describe.Describer;
import io.github.nativeflags.processor.page.describe.Descriptor;
import io.github.nativeflags.processor.page.format.FrontMatter;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** A page of Microsoft's win32 reference, or one laid out like it: sections under headings. */
record Win32Page(
    FrontMatter front,
    Optional<String> title,
    List<Section> sections,
    Links links,
    Descriptor descriptor)
    implements PageShape {
  private static final Pattern HEADER = Pattern.compile("(?i)header file");
  private static final Pattern REMARKS = Pattern.compile("(?i)remarks");
  private static final Pattern REQUIREMENTS = Pattern.compile("(?i)requirements");
  private static final Pattern SEE_ALSO = Pattern.compile("(?i)see also|related topics");

  static Win32Page of(PageTree page, Links links, Describer describer) {
    return new Win32Page(
        page.front(), page.title(), page.sections(), links, new Descriptor(describer));
  }

  @Override
  public Optional<String> header() {
    return title
        .flatMap(HeaderNames::first)
        .or(() -> front.first("title").flatMap(HeaderNames::first))
        .or(() -> Optional.ofNullable(table().get("Header")).flatMap(HeaderNames::first))
        .or(this::headerSection)
        .or(() -> front.first("req.header"))
        .or(() -> front.first("api_location").flatMap(HeaderNames::first));
  }

  /** SDL's wiki: "Defined in <SDL3/SDL_video.h>" under "Header File". */
  private Optional<String> headerSection() {
    return sections.stream()
        .filter(s -> s.within(HEADER))
        .flatMap(s -> s.select("*").stream())
        .flatMap(e -> HeaderNames.included(e.text()).stream())
        .findFirst();
  }

  @Override
  public Doc summary() {
    return sections.stream()
        .filter(s -> s.level() == 1)
        .findFirst()
        .or(() -> sections.stream().findFirst())
        .map(s -> withoutCode(HtmlDoc.of(s.nodes(), links)))
        .orElse(Doc.EMPTY);
  }

  /** Code right under the title is the declaration, of which all is said elsewhere. */
  private static Doc withoutCode(Doc summary) {
    return new Doc(summary.blocks().stream().filter(b -> !(b instanceof Doc.CodeBlock)).toList());
  }

  @Override
  public Doc remarks() {
    return within(REMARKS);
  }

  @Override
  public Doc seeAlso() {
    return within(SEE_ALSO);
  }

  @Override
  public Map<String, String> requirements() {
    Map<String, String> requirements = table();
    requirements.remove("Header");
    return requirements;
  }

  @Override
  public List<Described> constants() {
    return descriptor.describe(sections);
  }

  /** What stands under a heading and those that are part of it, with their titles. */
  private Doc within(Pattern title) {
    List<Node> nodes = new ArrayList<>();
    for (Section section : sections) {
      if (section.within(title)) {
        section.heading().filter(h -> !title.matcher(h.text()).matches()).ifPresent(nodes::add);
        nodes.addAll(section.nodes());
      }
    }
    return HtmlDoc.of(nodes, links);
  }

  private Map<String, String> table() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (Section section : sections) {
      if (section.within(REQUIREMENTS)) {
        for (Element row : section.select("tr")) {
          List<Element> cells = row.select("> td");
          if (cells.size() == 2) {
            rows.put(cells.get(0).text(), cells.get(1).text());
          }
        }
      }
    }
    return rows;
  }
}
