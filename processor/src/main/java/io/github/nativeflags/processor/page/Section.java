package io.github.nativeflags.processor.page;

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
 * @param heading the heading
 * @param title what the heading says
 * @param outer the section it is part of
 * @param nodes what stands under it
 */
record Section(
    int level, Optional<Element> heading, String title, Optional<Section> outer, List<Node> nodes) {
  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** The sections of a page, in order. */
  static List<Section> of(Element page) {
    List<Section> sections = new ArrayList<>();
    Section current = new Section(0, Optional.empty(), "", Optional.empty(), new ArrayList<>());
    sections.add(current);
    for (Node node : page.childNodes()) {
      if (node instanceof Element e && HEADING.matcher(e.normalName()).matches()) {
        current = current.next(e);
        sections.add(current);
      } else {
        current.nodes().add(node);
      }
    }
    return List.copyOf(sections);
  }

  private Section next(Element heading) {
    int nextLevel = heading.normalName().charAt(1) - '0';
    Optional<Section> around = Optional.of(this);
    while (around.isPresent() && around.get().level >= nextLevel) {
      around = around.get().outer;
    }
    return new Section(nextLevel, Optional.of(heading), heading.text(), around, new ArrayList<>());
  }

  /** The heading's line in the page, or 0. */
  int line() {
    return heading.map(Markdown::line).orElse(0);
  }

  /** Whether it, or a section it is part of, has such a title. */
  boolean within(Pattern titles) {
    for (Optional<Section> at = Optional.of(this); at.isPresent(); at = at.get().outer) {
      if (titles.matcher(at.get().title).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The elements of a kind in it, in order. */
  List<Element> select(String query) {
    List<Element> found = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Element element) {
        found.addAll(element.select(query));
      }
    }
    return found;
  }
}
