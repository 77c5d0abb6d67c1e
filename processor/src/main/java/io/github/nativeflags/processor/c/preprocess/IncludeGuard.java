package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The condition that keeps a text from being read twice (gcc's cpp internals, "The Multiple-Include
 * Optimization"): no missing file decides it.
 */
final class IncludeGuard {
  /** What the names of guards that stand for a part of a file end in, as in mingw-w64 and SDL. */
  private static final List<String> ENDINGS =
      List.of("_h", "_hpp", "_hxx", "_h_", "_included", "_defined", "_declared", "_once", "__");

  private IncludeGuard() {}

  /**
   * Whether the condition is one: it asks that a name is not defined, and defines it first of all.
   *
   * @param tokens the tokens of the text
   * @param hash the place of the condition's {@code #}
   */
  static boolean is(List<Token> tokens, int hash) {
    int end = end(tokens, hash);
    String name = name(tokens, hash);
    int line = end(tokens, end);
    boolean defines =
        !name.isEmpty()
            && tokens.get(end).is("#")
            && line - end >= 3
            && tokens.get(end + 1).is("define")
            && tokens.get(end + 2).is(name);
    boolean empty = line - end == 3;
    return defines && (empty || hash == 0 || isGuardName(name));
  }

  /** Whether the condition asks that a name is not defined, and nothing else. */
  static boolean asks(List<Token> tokens, int hash) {
    return !name(tokens, hash).isEmpty();
  }

  /** That name, or an empty string. */
  static String name(List<Token> tokens, int hash) {
    return name(tokens.subList(hash + 1, end(tokens, hash)));
  }

  private static int end(List<Token> tokens, int from) {
    int end = Math.min(from + 1, tokens.size() - 1);
    while (!tokens.get(end).lineStart() && !tokens.get(end).isEnd()) {
      end++;
    }
    return end;
  }

  /** The name after {@code #ifndef} or {@code #if !defined}. */
  private static String name(List<Token> line) {
    if (line.size() == 2 && line.get(0).is("ifndef")) {
      return line.get(1).text();
    }
    List<Token> names =
        line.stream()
            .filter(t -> t.isName() && !Set.of("if", "defined").contains(t.text()))
            .toList();
    boolean asks = line.size() > 3 && line.size() < 7 && line.get(1).is("!");
    return asks && line.get(2).is("defined") && names.size() == 1 ? names.get(0).text() : "";
  }

  private static boolean isGuardName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }
}
