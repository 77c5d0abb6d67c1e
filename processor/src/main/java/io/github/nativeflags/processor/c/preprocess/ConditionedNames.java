package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which names texts use within which conditions, and what macros make of them. */
public final class ConditionedNames {
  /** Words that say nothing of what they stand with. */
  private static final Set<String> WORDS =
      Set.of(
          "define",
          "defined",
          "undef",
          "if",
          "ifdef",
          "ifndef",
          "elif",
          "else",
          "endif",
          "pragma",
          "error",
          "typedef",
          "struct",
          "union",
          "extern",
          "static",
          "const",
          "inline",
          "void",
          "char",
          "short",
          "int",
          "long",
          "unsigned",
          "signed",
          "float",
          "double",
          "return");

  /**
   * The groups from {@code #if} to {@code #endif}.
   *
   * @param outer the groups around them
   * @param asked the names in their conditions
   */
  public record Chain(Token first, Optional<Chain> outer, Set<String> asked) {
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private final Set<Chain> outer = new HashSet<>();
  private final Map<String, Set<Chain>> around = new HashMap<>();
  private final Map<String, Set<String>> bodies = new HashMap<>();
  private final Map<Assumption.At, Chain> chains = new HashMap<>();
  private final Map<String, NavigableMap<Integer, Set<String>>> byLine = new HashMap<>();

  private final Map<String, NavigableSet<Integer>> closings = new HashMap<>();

  private ConditionedNames() {}

  /** Those of texts. */
  public static ConditionedNames in(Collection<ScannedText> texts) {
    ConditionedNames names = new ConditionedNames();
    texts.forEach(names::read);
    return names;
  }

  private void read(ScannedText text) {
    Deque<Chain> open = new ArrayDeque<>();
    List<Token> tokens = text.tokens();
    for (int i = 0; !tokens.get(i).isEnd(); i++) {
      Token token = tokens.get(i);
      if (!token.lineStart() || !token.is("#")) {
        mention(token, open);
        if (token.is("}")) {
          closings.computeIfAbsent(token.source().file(), f -> new TreeSet<>()).add(token.line());
        }
        continue;
      }
      int end = i + 1;
      while (!tokens.get(end).lineStart() && !tokens.get(end).isEnd()) {
        end++;
      }
      directive(tokens.subList(i + 1, end), open);
      i = end - 1;
    }
  }

  private void directive(List<Token> line, Deque<Chain> open) {
    if (line.isEmpty()) {
      return;
    }
    Token first = line.get(0);
    switch (first.text()) {
      case "if", "ifdef", "ifndef" -> {
        Optional.ofNullable(open.peek()).ifPresent(outer::add);
        open.push(new Chain(first, Optional.ofNullable(open.peek()), new LinkedHashSet<>()));
        ask(first, line, open);
      }
      case "elif", "elifdef", "elifndef", "else" -> ask(first, line, open);
      case "endif" -> open.poll();
      default -> {
        line.forEach(t -> mention(t, open));
        if (line.size() > 2 && first.is("define")) {
          Set<String> body = bodies.computeIfAbsent(line.get(1).text(), n -> new HashSet<>());
          line.subList(2, line.size()).stream()
              .filter(ConditionedNames::says)
              .forEach(t -> body.add(t.text()));
        }
      }
    }
  }

  private void ask(Token directive, List<Token> line, Deque<Chain> open) {
    Chain chain = open.peek();
    if (chain != null) {
      chains.put(Assumption.At.of(directive), chain);
      line.stream().filter(ConditionedNames::says).forEach(t -> chain.asked().add(t.text()));
    }
  }

  private void mention(Token token, Deque<Chain> open) {
    if (!says(token)) {
      return;
    }
    Set<Chain> chainsAround = around.computeIfAbsent(token.text(), n -> new HashSet<>());
    Optional.ofNullable(open.peek()).ifPresent(chainsAround::add);
    byLine
        .computeIfAbsent(token.source().file(), f -> new TreeMap<>())
        .computeIfAbsent(token.line(), l -> new HashSet<>())
        .add(token.text());
  }

  private static boolean says(Token token) {
    return token.isName() && !WORDS.contains(token.text());
  }

  /** The line of the first brace that closes, at a line or below it. */
  public int closing(String file, int line) {
    Integer closing = closings.getOrDefault(file, new TreeSet<>()).ceiling(line);
    return closing == null ? line : closing;
  }

  /** All names but those in conditions. */
  public Stream<String> all() {
    return around.keySet().stream();
  }

  /** The names on some lines, given as the last line of a range by its first, for each file. */
  public Stream<String> on(Map<String, NavigableMap<Integer, Integer>> ranges) {
    return ranges.entrySet().stream()
        .flatMap(
            file ->
                file.getValue().entrySet().stream()
                    .flatMap(range -> on(file.getKey(), range.getKey(), range.getValue())));
  }

  private Stream<String> on(String file, int from, int to) {
    return byLine.getOrDefault(file, new TreeMap<>()).subMap(from, true, to, true).values().stream()
        .flatMap(Set::stream);
  }

  /** The names in what a macro is replaced by. */
  public Stream<String> replacing(String macro) {
    return bodies.getOrDefault(macro, Set.of()).stream();
  }

  /** The groups that a name stands in. */
  public Stream<Chain> around(String name) {
    return around.getOrDefault(name, Set.of()).stream()
        .flatMap(inner -> Stream.iterate(inner, Objects::nonNull, c -> c.outer().orElse(null)));
  }

  /** Whether groups stand within some. */
  public boolean hasInner(Chain chain) {
    return outer.contains(chain);
  }

  /** The groups that a condition belongs to. */
  public Optional<Chain> chain(Assumption.At condition) {
    return Optional.ofNullable(chains.get(condition));
  }
}
