package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;

/** Columns as a reader sees them, with a tab stop at every eighth. */
final class Columns {
  private Columns() {}

  static int of(Token token) {
    return token.source().visualColumn(token.line(), token.source().column(token.offset()));
  }

  /** Where the line of a token begins. */
  static int ofLine(Token token) {
    return token.source().visualColumn(token.line(), token.source().indent(token.line()) + 1);
  }

  /** The column of a comment in the text of a token. */
  static int of(Token near, Token.Comment comment) {
    return near.source().visualColumn(comment.line(), comment.column());
  }
}
