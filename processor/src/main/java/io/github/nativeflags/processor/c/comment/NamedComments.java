package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The comments that name what they speak of, wherever they stand: {@code @enum NAME}.
 *
 * @param byName the comments of each name
 */
public record NamedComments(Map<String, List<Token.Comment>> byName) {
  /** Those among the comments of tokens. */
  public static NamedComments in(List<Token> tokens) {
    Map<String, Set<Token.Comment>> found = new HashMap<>();
    for (Token token : tokens) {
      for (Token.Comment comment : token.comments()) {
        CommentNature.subject(comment)
            .ifPresent(n -> found.computeIfAbsent(n, k -> new LinkedHashSet<>()).add(comment));
      }
    }
    Map<String, List<Token.Comment>> byName = new HashMap<>();
    found.forEach((name, comments) -> byName.put(name, new ArrayList<>(comments)));
    return new NamedComments(byName);
  }

  List<Token.Comment> of(String name) {
    return byName.getOrDefault(name, List.of());
  }
}
