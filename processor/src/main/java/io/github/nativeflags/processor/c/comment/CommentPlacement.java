package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;

/** Which of the comments between two tokens speak of the one before, and which of the other. */
public final class CommentPlacement {
  private static final int FAR_IN = 16;

  private CommentPlacement() {}

  /** The comments of a token that speak of what stands before it. */
  public static List<Token.Comment> after(Token next) {
    return next.comments().subList(0, countAfter(next));
  }

  private static int countAfter(Token next) {
    List<Token.Comment> comments = next.comments();
    int count = 0;
    while (count < comments.size() && isAfter(next, comments, count)) {
      Token.Comment comment = comments.get(count);
      // "A, /* of B */ B": on one line with the name that follows
      if (comment.trailing()
          && comment.lastLine() == next.line()
          && next.isName()
          && !CommentNature.isMarkedAfter(comment)) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean isAfter(Token next, List<Token.Comment> comments, int index) {
    SourceText source = next.source();
    Token.Comment comment = comments.get(index);
    if (comment.trailing() || CommentNature.isMarkedAfter(comment)) {
      return true;
    }
    if (index == 0) {
      // CUPS' http.h: below a long #define, in the column of the comments around
      int from = next.isEnd() ? 1 : Columns.of(next);
      return (next.is("#") || next.isEnd()) && Columns.of(next, comment) > from + FAR_IN;
    }
    // One more line of a comment that began after the token: set right below it, or at least
    // further in than the token
    return comment.line() == comments.get(index - 1).lastLine() + 1
        && CommentNature.isDocumentation(comment) == CommentNature.isDocumentation(comments.get(0))
        && !CommentNature.isMarkedAfter(comments.get(0))
        && (comment.column() == comments.get(index - 1).column()
            || comment.column() > source.indent(comments.get(0).line()) + 1);
  }

  /** The comments of a token that speak of it: those just above it, and documentation blocks. */
  public static List<Token.Comment> before(Token token) {
    return token.comments().subList(firstBefore(token), token.comments().size());
  }

  private static int firstBefore(Token token) {
    List<Token.Comment> comments = token.comments();
    int least = countAfter(token);
    int from = comments.size();
    int line = token.line();
    boolean nearest = true;
    while (from > least) {
      Token.Comment comment = comments.get(from - 1);
      boolean adjacent = comment.lastLine() >= line - 1;
      if (!adjacent && !(nearest && CommentNature.isDocumentation(comment))
          || CommentNature.isElsewhere(comment)
          || CommentNature.isOfGroup(comment)) {
        break;
      }
      line = comment.line();
      // Commented-out lines between a comment and what it speaks of do not part them
      nearest &= CommentNature.isSilent(comment);
      from--;
    }
    return from;
  }

  /** The comments of a token that speak of neither: headings of what follows. */
  static List<Token.Comment> detached(Token token) {
    return token.comments().subList(countAfter(token), firstBefore(token)).stream()
        .filter(c -> !CommentNature.isElsewhere(c))
        .toList();
  }

  /**
   * The comments after a directive that speak of nothing before it. A comment that ends its line
   * goes on right below itself only: enumerators are set in further than {@code #endif // X}.
   */
  public static List<Token.Comment> behindDirective(Token next) {
    List<Token.Comment> comments = next.comments();
    int count = 0;
    while (count < comments.size()
        && (comments.get(count).trailing() || count > 0 && isUnder(comments, count))) {
      count++;
    }
    return count == 0 ? comments : comments.subList(count, comments.size());
  }

  private static boolean isUnder(List<Token.Comment> comments, int index) {
    Token.Comment above = comments.get(index - 1);
    Token.Comment comment = comments.get(index);
    return comment.line() == above.lastLine() + 1 && comment.column() == above.column();
  }

  /** The comments of a token that speak of nothing before it. */
  public static List<Token.Comment> rest(Token token) {
    return token.comments().subList(countAfter(token), token.comments().size());
  }
}
