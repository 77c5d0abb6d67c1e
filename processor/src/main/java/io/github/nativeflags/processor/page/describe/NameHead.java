package io.github.nativeflags.processor.page.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Known names at the start of running text.
 *
 * @param term the names, with the value that is stated with them
 * @param rest what follows in that text
 */
record NameHead(Term term, List<Node> rest) {
  private static final Pattern INLINE =
      Pattern.compile("a|b|code|dfn|em|font|i|kbd|samp|span|strong|tt|u|var|ename|mark");

  /**
   * Names, of which none is part of a longer word, a call or a qualified name; SQLite's result
   * codes have their number before them, {@code (5) SQLITE_BUSY}.
   */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\s*(?:\\(\\d{1,9}\\)\\s*)?([A-Za-z_]\\w*+(?:\\s*(?:[,/|]|\\bor\\b|\\band\\b)\\s*[A-Za-z_]\\w*+)*+)"
              + "(?![\\w(.'\u2019-]|::)");

  private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,/|]|\\bor\\b|\\band\\b)\\s*");
  private static final Pattern VALUE = Pattern.compile("\\s*[(=]\\s*[-\\w]+\\s*\\)?(?=[\\s:.]|$)");
  private static final Pattern DASH =
      Pattern.compile("^\\s*(?:[:\u2013\u2014\u2192]|--?(?=\\s|$))\\s*");

  static Optional<NameHead> of(List<? extends Node> nodes, Set<String> known) {
    int at = 0;
    while (at < nodes.size() && isBlank(nodes.get(at))) {
      at++;
    }
    Optional<String> lead = at < nodes.size() ? text(nodes.get(at)) : Optional.empty();
    Matcher names = NAMES.matcher(lead.orElse(""));
    if (!names.lookingAt()) {
      return Optional.empty();
    }
    List<String> found = SEPARATOR.splitAsStream(names.group(1)).toList();
    String behind = lead.get().substring(names.end());
    boolean running = nodes.get(at) instanceof TextNode && !behind.isBlank();
    // A paragraph may begin with "or" itself, as one of prctl(2) does
    if (found.isEmpty() || !known.containsAll(found) || running && !isName(found.get(0), behind)) {
      return Optional.empty();
    }
    List<Node> rest = new ArrayList<>();
    rest.add(new TextNode(behind));
    rest.addAll(nodes.subList(at + 1, nodes.size()));
    return Optional.of(new NameHead(new Term(found, Optional.empty()), rest).valued());
  }

  /** A sentence may begin with a word that is a name as well, such as None. */
  private static boolean isName(String word, String behind) {
    return new Term(List.of(word), Optional.empty()).isCoded() || DASH.matcher(behind).find();
  }

  private static Optional<String> text(Node node) {
    if (node instanceof TextNode text) {
      return Optional.of(text.getWholeText());
    }
    return node instanceof Element e && INLINE.matcher(e.normalName()).matches()
        ? Optional.of(e.text())
        : Optional.empty();
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank()
        || !(node instanceof TextNode) && !(node instanceof Element)
        || node instanceof Element e
            && INLINE.matcher(e.normalName()).matches()
            && e.text().isBlank();
  }

  /** It with the value that stands right behind it, and without the dash before the words. */
  private NameHead valued() {
    List<Node> left = new ArrayList<>(rest);
    while (left.size() > 1 && isBlank(left.get(0))) {
      left.remove(0);
    }
    if (!(left.get(0) instanceof TextNode first)) {
      return new NameHead(term, left);
    }
    String text = first.getWholeText();
    Matcher value = VALUE.matcher(text);
    Term stated = value.lookingAt() ? Term.read(term.names().get(0) + value.group()) : term;
    int end = stated.value().isPresent() ? value.end() : 0;
    left.set(0, new TextNode(DASH.matcher(text.substring(end)).replaceFirst("")));
    return new NameHead(new Term(term.names(), stated.value()), left);
  }

  /** Whether nothing follows in the same text. */
  boolean isAlone() {
    return rest.stream()
        .allMatch(
            n -> n instanceof TextNode t ? t.isBlank() : n instanceof Element e && !e.hasText());
  }

  /** What is said in the same text, and below. */
  List<Node> followedBy(List<Node> below) {
    List<Node> all = new ArrayList<>(isAlone() ? List.of() : rest);
    all.addAll(below);
    return all;
  }
}
