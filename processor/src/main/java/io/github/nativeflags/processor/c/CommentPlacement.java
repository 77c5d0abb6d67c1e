package io.github.nativeflags.processor.c;

import java.util.ArrayList;
import java.util.List;

/** Which of the comments between two tokens speak of the one before, and which of the other. */
final class CommentPlacement {
  private CommentPlacement() {}

  /** The comments of a token that speak of what stands before it. */
  static List<Token.Comment> after(Token next) {
    List<Token.Comment> comments = next.comments();
    return comments.subList(0, countAfter(next));
  }

  private static int countAfter(Token next) {
    List<Token.Comment> comments = next.comments();
    int count = 0;
    while (count < comments.size() && isAfter(comments, count)) {
      Token.Comment comment = comments.get(count);
      // "A, /* of B */ B": on one line with the name that follows
      if (comment.trailing() && comment.lastLine() == next.line() && next.isName()) {
        break;
      }
      count++;
    }
    return count;
  }

  private static boolean isAfter(List<Token.Comment> comments, int index) {
    Token.Comment comment = comments.get(index);
    if (comment.trailing() || isMarkedAfter(comment)) {
      return true;
    }
    // One more line of a comment that began after the token, set right below it
    return index > 0
        && comment.column() == comments.get(index - 1).column()
        && comment.line() == comments.get(index - 1).lastLine() + 1;
  }

  /** The comments of a token that speak of it: those just above it, and documentation blocks. */
  static List<Token.Comment> before(Token token) {
    List<Token.Comment> comments = token.comments();
    int least = countAfter(token);
    int from = comments.size();
    int line = token.line();
    boolean documentation = true;
    while (from > least) {
      Token.Comment comment = comments.get(from - 1);
      boolean adjacent = comment.lastLine() >= line - 1;
      if (!adjacent && !(documentation && isDocumentation(comment)) || isOfFile(comment)) {
        break;
      }
      line = comment.line();
      documentation = false;
      from--;
    }
    return comments.subList(from, comments.size());
  }

  /** The comments of a token that speak of neither: headings of what follows. */
  static List<Token.Comment> detached(Token token) {
    List<Token.Comment> comments = token.comments();
    return comments.subList(countAfter(token), comments.size() - before(token).size());
  }

  /** A comment in one of Doxygen's forms. */
  static boolean isDocumentation(Token.Comment comment) {
    String text = comment.text();
    return text.startsWith("/**") && !text.startsWith("/***") && !text.startsWith("/**/")
        || text.startsWith("/*!")
        || text.startsWith("///")
        || text.startsWith("//!");
  }

  private static boolean isOfFile(Token.Comment comment) {
    return comment.text().contains("@file") || comment.text().contains("\\file");
  }

  private static boolean isMarkedAfter(Token.Comment comment) {
    return isDocumentation(comment) && comment.text().startsWith("<", 3);
  }

  static List<String> texts(List<Token.Comment> comments) {
    List<String> texts = new ArrayList<>();
    comments.forEach(c -> texts.add(c.text()));
    return texts;
  }
}
