package io.github.nativeflags.processor.page.describe;

import java.util.List;
import org.jsoup.nodes.Node;

/** What is explained, and how. */
record Entry(Term term, List<Node> description) {}
