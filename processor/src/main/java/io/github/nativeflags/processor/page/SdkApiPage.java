package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.html.HtmlDoc;
import io.github.nativeflags.processor.html.Links;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.describe.Describer;
import io.github.nativeflags.processor.page.describe.Descriptor;
import io.github.nativeflags.processor.page.describe.Term;
import io.github.nativeflags.processor.page.format.FrontMatter;
import io.github.nativeflags.processor.page.format.PageText;
import io.github.nativeflags.processor.page.format.PageTree;
import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;

/**
 * A page of Microsoft's sdk-api or driver reference: front matter with {@code req.} keys, a heading
 * {@code -field NAME} for each constant.
 */
final class SdkApiPage implements PageShape {
  private static final Pattern FIELD = Pattern.compile("[\\s#]*-\\s*field\\s+([^#]+?)[\\s#]*");

  /** The heading of a field that lost its mark. */
  private static final Pattern ORPHAN = Pattern.compile("[\\s#]*-\\s+([^#]+?)[\\s#]*");

  private static final Pattern FIELDS = Pattern.compile("(?i)-(?:enum|struct)-fields");
  private static final Pattern PART = Pattern.compile("-field |-param |-parameters$|-returns$");
  private static final Map<String, String> REQUIREMENTS =
      ordered(
          "req.target-min-winverclnt", "Minimum supported client",
          "req.target-min-winversvr", "Minimum supported server",
          "req.kmdf-ver", "Minimum KMDF version",
          "req.umdf-ver", "Minimum UMDF version",
          "req.max-support", "End of support",
          "req.include-header", "Include");

  private final PageText text;
  private final FrontMatter front;
  private final List<Section> sections;
  private final Links links;
  private final Descriptor descriptor;

  /** Whether its fields are members of a structure, not constants. */
  private final boolean members;

  /** What each section explains, if it is a field's. */
  private final List<Term> terms;

  SdkApiPage(PageTree page, Links links, Describer describer) {
    this.text = page.text();
    this.front = page.front();
    this.sections = page.sections();
    this.links = links;
    this.members = PageSubject.isApi(page);
    this.descriptor = new Descriptor(describer);
    this.terms = sections.stream().map(this::term).toList();
  }

  /** Tells whether sections are those of such a page. */
  static boolean is(List<Section> sections) {
    return sections.stream()
        .map(Section::title)
        .anyMatch(t -> FIELDS.matcher(t).matches() || PART.matcher(t).lookingAt());
  }

  @Override
  public Optional<String> header() {
    return front
        .first("req.header")
        .or(() -> front.first("title").flatMap(HeaderNames::first))
        .or(() -> front.first("api_location").flatMap(HeaderNames::first));
  }

  @Override
  public Doc summary() {
    Doc description = HtmlDoc.of(within("-description", Set.of()), links);
    return description.isEmpty() ? Doc.of(front.first("description").orElse("")) : description;
  }

  @Override
  public Doc remarks() {
    return HtmlDoc.of(within("-remarks", Set.of()), links);
  }

  @Override
  public Doc seeAlso() {
    return HtmlDoc.of(within("-see-also", Set.of()), links);
  }

  @Override
  public Map<String, String> requirements() {
    Map<String, String> requirements = new LinkedHashMap<>();
    REQUIREMENTS.forEach(
        (key, label) ->
            front.first(key).ifPresent(v -> requirements.put(label, v.replaceAll("\\s+", " "))));
    return requirements;
  }

  @Override
  public List<Described> constants() {
    return members ? descriptor.describe(sections) : fields();
  }

  private List<Described> fields() {
    Set<String> names = terms.stream().flatMap(t -> t.names().stream()).collect(Collectors.toSet());
    List<Described> constants = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      // A heading may say a name once more, with the words that its field lacks
      boolean again = section.within(FIELDS) && names.contains(section.title().strip());
      if (isField(i) || again) {
        Term term = again ? Term.read(section.title()) : terms.get(i);
        Doc doc = HtmlDoc.of(nodes(i, names), links);
        for (String name : term.names()) {
          constants.add(
              new Described(name, term.value(), true, doc, text.place(section.line(), name)));
        }
      }
    }
    return constants;
  }

  private boolean isField(int index) {
    return !terms.get(index).names().isEmpty();
  }

  /** As the page has it: its HTML would have lost the underscores around a name. */
  private Term term(Section section) {
    String line = text.line(section.line());
    Matcher field = FIELD.matcher(line);
    if (field.matches()) {
      return Term.ofField(field.group(1));
    }
    Matcher orphan = ORPHAN.matcher(line);
    Term term = orphan.matches() ? Term.ofField(orphan.group(1)) : Term.NONE;
    return section.within(FIELDS) && term.isCoded() ? term : Term.NONE;
  }

  private List<Node> within(String title, Set<String> names) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).title().equalsIgnoreCase(title)) {
        return nodes(i, names);
      }
    }
    return List.of();
  }

  /** What stands in a section and those that are part of it, up to the next field. */
  private List<Node> nodes(int index, Set<String> names) {
    List<Node> nodes = new ArrayList<>(sections.get(index).nodes());
    for (int i = index + 1; i < sections.size(); i++) {
      Section inner = sections.get(i);
      if (inner.level() <= sections.get(index).level()
          || isField(i)
          || names.contains(inner.title().strip())) {
        break;
      }
      inner.heading().ifPresent(nodes::add);
      nodes.addAll(inner.nodes());
    }
    return nodes;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
