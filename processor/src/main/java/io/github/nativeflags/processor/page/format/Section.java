package io.github.nativeflags.processor.page.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A heading with what stands under it, up to the next.
 *
 * @param level the heading's level, 0 for what stands before the first
 * @param line the heading's line in the file, or 0
 * @param heading the heading
 * @param title what the heading says
 * @param outer the section it is part of
 * @param nodes what stands under it
 */
public record Section(
    int level,
    int line,
    Optional<Element> heading,
    String title,
    Optional<Section> outer,
    List<Node> nodes) {
  private static final Pattern AROUND = Pattern.compile("div|section|article|main|body");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** The sections of a page, in order. */
  static List<Section> of(Element page, TreeLines lines) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section(0, 0, Optional.empty(), "", Optional.empty(), new ArrayList<>()));
    add(page, lines, sections);
    return List.copyOf(sections);
  }

  private static void add(Element parent, TreeLines lines, List<Section> sections) {
    for (Node node : parent.childNodes()) {
      Section current = sections.get(sections.size() - 1);
      if (node instanceof Element e && HEADING.matcher(e.normalName()).matches()) {
        sections.add(current.next(e, lines.of(e)));
      } else if (node instanceof Element e && holdsSections(e)) {
        add(e, lines, sections);
      } else {
        current.nodes().add(node);
      }
    }
  }

  private static boolean holdsSections(Element element) {
    return AROUND.matcher(element.normalName()).matches()
        && element.selectFirst("h1, h2, h3, h4, h5, h6") != null;
  }

  private Section next(Element heading, int at) {
    int nextLevel = heading.normalName().charAt(1) - '0';
    Optional<Section> around = Optional.of(this);
    while (around.isPresent() && around.get().level >= nextLevel) {
      around = around.get().outer;
    }
    return new Section(
        nextLevel, at, Optional.of(heading), heading.text(), around, new ArrayList<>());
  }

  /** Whether it, or a section it is part of, has such a title. */
  public boolean within(Pattern titles) {
    for (Optional<Section> at = Optional.of(this); at.isPresent(); at = at.get().outer) {
      if (titles.matcher(at.get().title).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The elements of a kind in it, in order. */
  public List<Element> select(String query) {
    List<Element> found = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Element element) {
        found.addAll(element.select(query));
      }
    }
    return found;
  }
}
