package io.github.nativeflags.processor.c;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments that name what they speak of, wherever they stand: {@code @enum NAME}.
 *
 * @param byName the comments of each name
 */
record NamedComments(Map<String, List<Token.Comment>> byName) {
  static final NamedComments NONE = new NamedComments(Map.of());

  private static final Pattern COMMAND =
      Pattern.compile(
          "[@\\\\](?:(?:enum|def|typedef)\\s+|var\\s+(?:[\\w:]+[ \\t*]+){0,4})(?:\\w+::)*(\\w+)");

  /** Those among the comments of tokens. */
  static NamedComments in(List<Token> tokens) {
    Map<String, Set<Token.Comment>> found = new HashMap<>();
    for (Token token : tokens) {
      for (Token.Comment comment : token.comments()) {
        name(comment)
            .ifPresent(n -> found.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(comment));
      }
    }
    Map<String, List<Token.Comment>> byName = new HashMap<>();
    found.forEach((name, comments) -> byName.put(name, new ArrayList<>(comments)));
    return new NamedComments(byName);
  }

  /** The name that a comment says it speaks of. */
  static Optional<String> name(Token.Comment comment) {
    if (!CommentNature.isDocumentation(comment)) {
      return Optional.empty();
    }
    Matcher command = COMMAND.matcher(comment.text());
    return command.find() ? Optional.of(command.group(1)) : Optional.empty();
  }

  List<Token.Comment> of(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
