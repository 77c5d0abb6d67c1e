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
 * @param table the table it is a row of
 */
record Entry(Term term, List<Node> description, Optional<Element> table) {
  Entry(Term term, List<Node> description) {
    this(term, description, Optional.empty());
  }
}
