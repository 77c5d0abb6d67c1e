package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The names that are known to be constants: one at the head of a heading, term, cell, item or
 * paragraph is described by what follows it, whatever the title above says in whatever language.
 */
public final class KnownNames {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*+");

  private final Set<String> known;

  /** What is set apart as an entry, before what only begins with a name. */
  private final List<Entry> entries = new ArrayList<>();

  private final List<Entry> sentences = new ArrayList<>();

  private KnownNames(Set<String> known) {
    this.known = known;
  }

  /** The descriptions of known names in sections, the surest first. */
  public static List<Described> describe(
      List<Section> sections, Set<String> known, Describer describer) {
    if (known.isEmpty()) {
      return List.of();
    }
    KnownNames names = new KnownNames(known);
    sections.stream().filter(s -> !s.within(SectionTitles.OTHERS)).forEach(names::read);
    names.entries.addAll(names.sentences);
    Map<String, Described> first = new LinkedHashMap<>();
    names.entries.stream()
        .filter(e -> !e.description().isEmpty() && !first.keySet().containsAll(e.term().names()))
        .flatMap(e -> describer.describe(e, false).stream())
        .filter(d -> !d.doc().isEmpty())
        .forEach(d -> first.putIfAbsent(d.name(), d));
    return List.copyOf(first.values());
  }

  private void read(Section section) {
    section
        .heading()
        .flatMap(heading -> NameHead.of(heading.childNodes(), known))
        .ifPresent(head -> entries.add(new Entry(head.term(), head.followedBy(section.nodes()))));
    DescriptionLists.read(section).forEach(this::keep);
    DescriptionTables.read(section).forEach(this::keep);
    readBlocks(section.nodes());
  }

  private void keep(Entry entry) {
    Term term = entry.term();
    List<String> named = term.names().stream().filter(known::contains).toList();
    List<String> names = named.isEmpty() ? within(entry) : named;
    if (!names.isEmpty()) {
      entries.add(new Entry(new Term(names, term.value()), entry.description()));
    }
  }

  /** The only known name in a term of words: sysconf(3) has "clock ticks - _SC_CLK_TCK". */
  private List<String> within(Entry entry) {
    List<String> names =
        entry.at().filter(at -> at.nameIs("dt")).stream()
            .flatMap(term -> WORD.matcher(term.text()).results())
            .map(MatchResult::group)
            .filter(word -> known.contains(word) && word.contains("_"))
            .distinct()
            .toList();
    return names.size() == 1 ? names : List.of();
  }

  private void readBlocks(List<Node> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof Element element) {
        switch (element.normalName()) {
          case "pre", "h1", "h2", "h3", "h4", "h5", "h6" -> {}
          case "p" -> readParagraph(element, nodes.subList(i + 1, nodes.size()));
          case "li", "td", "th" -> readItem(element);
          default -> readBlocks(element.childNodes());
        }
      }
    }
  }

  private void readItem(Element item) {
    Optional<NameHead> head = NameHead.of(DescriptionLines.itemNodes(item), known);
    head.filter(h -> !h.isAlone()).ifPresent(h -> sentences.add(new Entry(h.term(), h.rest())));
    List<Node> inner = item.childNodes();
    int from = 0;
    while (from < inner.size() && !(inner.get(from) instanceof Element e && e.isBlock())) {
      from++;
    }
    boolean taken = head.isPresent() && from < inner.size() && inner.get(from).nameIs("p");
    readBlocks(inner.subList(Math.min(taken ? from + 1 : from, inner.size()), inner.size()));
  }

  /** A name alone in its paragraph is described by what stands below, up to the next such name. */
  private void readParagraph(Element paragraph, List<Node> below) {
    NameHead.of(paragraph.childNodes(), known)
        .ifPresent(
            head ->
                (head.isAlone() ? entries : sentences)
                    .add(new Entry(head.term(), head.isAlone() ? untilNext(below) : head.rest())));
  }

  private List<Node> untilNext(List<Node> below) {
    List<Node> description = new ArrayList<>();
    for (Node node : below) {
      if (node instanceof Element e
          && (e.normalName().matches("h[1-6]") || NameHead.of(e.childNodes(), known).isPresent())) {
        break;
      }
      description.add(node);
    }
    return description;
  }
}
