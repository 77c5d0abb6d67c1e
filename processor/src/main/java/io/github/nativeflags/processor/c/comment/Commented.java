package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

  /** A name by itself, the comments above the comma before it, and those after it. */
  public static Commented of(
      Token name, List<Token.Comment> aboveComma, List<Token.Comment> after) {
    List<Token.Comment> above = new ArrayList<>(aboveComma);
    above.addAll(CommentPlacement.before(name));
    return new Commented(name, above, after, CommentPlacement.detached(name));
  }

  /** Without comments that speak of another. */
  Commented without(Set<Token.Comment> comments) {
    List<Token.Comment> kept = new ArrayList<>(above);
    kept.removeAll(comments);
    List<Token.Comment> heads = new ArrayList<>(heading);
    heads.removeAll(comments);
    return new Commented(name, kept, after, heads);
  }

  /** With the last of the comments that head it as one of its own. */
  Commented withHeadingAbove() {
    int last = heading.size() - 1;
    return new Commented(name, heading.subList(last, last + 1), after, heading.subList(0, last));
  }

  /** With further comments after it. */
  Commented withAfter(List<Token.Comment> comments) {
    List<Token.Comment> all = new ArrayList<>(after);
    all.addAll(comments);
    return new Commented(name, above, all, heading);
  }
}
