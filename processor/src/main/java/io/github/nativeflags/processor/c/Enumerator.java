package io.github.nativeflags.processor.c;

import java.util.List;
import java.util.Optional;

/**
 * A constant as written.
 *
 * @param name its name
 * @param initializer its initializer
 * @param above the comments above it
 * @param after the comments after it
 * @param heading the comments above those, set apart from it
 * @param deprecated what its attribute says
 */
record Enumerator(
    Token name,
    Optional<CExpression> initializer,
    List<Token.Comment> above,
    List<Token.Comment> after,
    List<Token.Comment> heading,
    Optional<String> deprecated) {

  Enumerator withAfter(List<Token.Comment> comments) {
    return new Enumerator(name, initializer, above, comments, heading, deprecated);
  }
}
