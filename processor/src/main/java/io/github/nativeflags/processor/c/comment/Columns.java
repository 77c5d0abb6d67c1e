package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.text.SourceText;

/** Columns as a reader sees them, with a tab stop at every eighth. */
final class Columns {
  private static final int TAB = 8;

  private Columns() {}

  static int of(Token token) {
    return visual(token.source(), token.line(), token.source().column(token.offset()));
  }

  /** The column of a comment in the text of a token. */
  static int of(Token near, Token.Comment comment) {
    return visual(near.source(), comment.line(), comment.column());
  }

  private static int visual(SourceText source, int line, int column) {
    String before = source.lineStart(line, column - 1);
    int at = 0;
    for (int i = 0; i < before.length(); i++) {
      at = before.charAt(i) == '\t' ? (at / TAB + 1) * TAB : at + 1;
    }
    return at + 1;
  }
}
