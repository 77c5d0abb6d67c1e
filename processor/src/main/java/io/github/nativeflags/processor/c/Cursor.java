package io.github.nativeflags.processor.c;

import java.util.List;

/** A position in tokens, of which the last is the end. */
final class Cursor {
  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  int position() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  boolean atEnd() {
    return peek().isEnd();
  }

  Token peek() {
    return peek(0);
  }

  /** The token so many ahead, or behind when negative; the end beyond the last. */
  Token peek(int ahead) {
    return tokens.get(Math.max(0, Math.min(at + ahead, tokens.size() - 1)));
  }

  /** Whether the next token is this mark or name. */
  boolean isAt(String wanted) {
    return peek().is(wanted);
  }

  Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** Steps over a mark or name if it comes next. */
  boolean take(String wanted) {
    boolean found = isAt(wanted);
    if (found) {
      next();
    }
    return found;
  }

  void expect(String wanted) {
    if (!take(wanted)) {
      throw CFailure.expected("'" + wanted + "'", peek());
    }
  }

  /** Steps over what the next parenthesis, bracket or brace encloses, to the end of its kind. */
  void skipBalanced() {
    String open = next().text();
    String close = open.equals("(") ? ")" : open.equals("[") ? "]" : "}";
    for (int depth = 1; depth > 0 && !atEnd(); ) {
      Token token = next();
      depth += token.is(open) ? 1 : token.is(close) ? -1 : 0;
    }
  }
}
