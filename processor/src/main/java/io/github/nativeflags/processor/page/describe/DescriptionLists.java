package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.page.format.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The constants in description lists: one list for all, or one for each. */
final class DescriptionLists {
  private final List<Entry> entries = new ArrayList<>();

  private DescriptionLists() {}

  static List<Entry> read(Section section) {
    DescriptionLists lists = new DescriptionLists();
    for (Element list : section.select("dl")) {
      if (list.closest("table") == null) {
        lists.readList(list);
      }
    }
    return lists.entries;
  }

  /** Terms in a row share the explanation after them; one that is a number is their value. */
  private void readList(Element list) {
    List<Term> terms = new ArrayList<>();
    List<Node> explanation = new ArrayList<>();
    Element first = list;
    boolean explained = false;
    for (Element child : list.children()) {
      boolean term = child.normalName().equals("dt");
      if (term && explained) {
        add(terms, explanation, first);
        terms = new ArrayList<>();
        explanation = new ArrayList<>();
      }
      if (term) {
        first = terms.isEmpty() ? child : first;
        addTerm(terms, ownText(child));
      } else {
        explanation.addAll(child.childNodes());
      }
      explained = !term;
    }
    add(terms, explanation, first);
  }

  private static void addTerm(List<Term> terms, String text) {
    Optional<String> value = StatedValue.in(text).filter(v -> v.matches(".*\\d.*|.*[|+].*|'.*'"));
    if (value.isPresent() && !terms.isEmpty()) {
      int last = terms.size() - 1;
      terms.set(last, new Term(terms.get(last).names(), value));
    } else {
      terms.add(Term.read(text));
    }
  }

  private void add(List<Term> terms, List<Node> explanation, Element first) {
    terms.forEach(term -> entries.add(new Entry(term, explanation, Optional.of(first))));
  }

  /** A term's own text: pages leave tags open, so that a dt may hold what follows it. */
  private static String ownText(Element dt) {
    StringBuilder text = new StringBuilder();
    dt.filter(
        (node, depth) -> {
          if (node instanceof TextNode t) {
            text.append(t.getWholeText());
          } else if (node instanceof Element e && e != dt) {
            if (e.normalName().matches("dl|dt|dd")) {
              return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            text.append(e.normalName().matches("br|p|div") ? " " : "");
          }
          return NodeFilter.FilterResult.CONTINUE;
        });
    return text.toString();
  }
}
