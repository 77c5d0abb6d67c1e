package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import java.util.List;

/**
 * A name with the comments around its declaration.
 *
 * @param name the name
 * @param above the comments above it
 * @param after the comments after it
 * @param heading the comments above those, set apart from it
 */
public record Commented(
    Token name, List<Token.Comment> above, List<Token.Comment> after, List<Token.Comment> heading) {
  /** A declaration that begins with a token, and the comments after it. */
  public static Commented of(Token name, Token first, List<Token.Comment> after) {
    return new Commented(
        name, CommentPlacement.before(first), after, CommentPlacement.detached(first));
  }
}
