package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order in which texts are read: what one includes stands where it is included first. */
final class ReadingOrder implements Comparator<Token> {
  private final Preprocessor text;
  private final Map<SourceText, Integer> places = new HashMap<>();
  private final int given;

  /**
   * The order of some texts, each of which stands by itself.
   *
   * @param text what was read with them
   */
  ReadingOrder(List<SourceText> order, Preprocessor text) {
    this.text = text;
    order.forEach(source -> places.putIfAbsent(source, places.size()));
    this.given = places.size();
    text.texts().forEach(t -> places.putIfAbsent(t.source(), places.size()));
  }

  @Override
  public int compare(Token a, Token b) {
    if (a.source().equals(b.source())) {
      return Integer.compare(a.offset(), b.offset());
    }
    List<Token> first = path(a);
    List<Token> second = path(b);
    int same = 0;
    while (same + 1 < Math.min(first.size(), second.size()) && isSame(first, second, same)) {
      same++;
    }
    Token one = first.get(same);
    Token other = second.get(same);
    int texts = Integer.compare(place(one), place(other));
    int offsets = texts == 0 ? Integer.compare(one.offset(), other.offset()) : texts;
    return offsets == 0 ? Integer.compare(place(a), place(b)) : offsets;
  }

  private static boolean isSame(List<Token> first, List<Token> second, int index) {
    Token one = first.get(index);
    Token other = second.get(index);
    return one.source().equals(other.source()) && one.offset() == other.offset();
  }

  private int place(Token token) {
    return places.getOrDefault(token.source(), places.size());
  }

  /** The directives that lead to a token, outermost first, and the token. */
  private List<Token> path(Token token) {
    Deque<Token> path = new ArrayDeque<>();
    Optional<Token> at = Optional.of(token);
    // Texts that include each other lead round
    while (at.isPresent() && path.size() <= places.size()) {
      Token here = at.get();
      path.addFirst(here);
      at = place(here) < given ? Optional.empty() : text.includedAt(here.source());
    }
    return List.copyOf(path);
  }
}
