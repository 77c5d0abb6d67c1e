package io.github.nativeflags.processor.page.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Terms and explanations without a list around them: where Microsoft's pages lost the {@code <dl>},
 * as imsrdpclienttransportsettings-gatewayusagemethod.
 */
final class LooseTerms {
  private LooseTerms() {}

  /** Sets them into lists. */
  static void enclose(Element page) {
    Set<Element> parents = new LinkedHashSet<>();
    for (Element term : page.select("dt, dd")) {
      Element parent = term.parent();
      if (parent != null && parent.closest("dl") == null) {
        parents.add(parent);
      }
    }
    parents.forEach(LooseTerms::encloseChildren);
  }

  private static void encloseChildren(Element parent) {
    List<Node> children = new ArrayList<>(parent.childNodes());
    // To move them one by one would take time by the square of their number
    parent.empty();
    Element list = null;
    for (Node child : children) {
      boolean term = child.nameIs("dt") || child.nameIs("dd");
      boolean between = child instanceof TextNode text && text.isBlank();
      if (term && list == null) {
        list = parent.appendElement("dl");
      } else if (!term && !between) {
        list = null;
      }
      (list == null ? parent : list).appendChild(child);
    }
  }
}
