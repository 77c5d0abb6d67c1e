package io.github.nativeflags.processor.page.describe;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * What is explained, and how.
 *
 * @param term what is explained
 * @param description what is said of it
 * @param at the table that it is a row of, or its term or heading, by which it is told whose it is
 */
record Entry(Term term, List<Node> description, Optional<Element> at) {
  Entry(Term term, List<Node> description) {
    this(term, description, Optional.empty());
  }

  /** The table that it is a row of. */
  Optional<Element> table() {
    return at.filter(element -> element.nameIs("table"));
  }

  /** Whether it says on its own that it is a constant of something: by a table, or by a value. */
  boolean isOfSomething() {
    return term.isCoded() && at.isPresent() && (term.value().isPresent() || table().isPresent());
  }
}
