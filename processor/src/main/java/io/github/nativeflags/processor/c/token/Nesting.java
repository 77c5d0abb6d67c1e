package io.github.nativeflags.processor.c.token;

import java.util.List;

/** What opens and closes in a list of tokens. */
public final class Nesting {
  private Nesting() {}

  /** How many parentheses more are open behind a token than before it. */
  public static int ofParentheses(Token token) {
    return token.is("(") ? 1 : token.is(")") ? -1 : 0;
  }

  /** The same for the angle brackets of templates, of which {@code >>} closes two. */
  public static int ofTemplates(Token token) {
    return token.is("<") ? 1 : token.is(">") ? -1 : token.is(">>") ? -2 : 0;
  }

  /** The place of the parenthesis that closes the one at a place, or the last place. */
  public static int close(List<Token> tokens, int open) {
    int depth = 0;
    for (int i = open; i < tokens.size(); i++) {
      depth += ofParentheses(tokens.get(i));
      if (depth == 0) {
        return i;
      }
    }
    return tokens.size() - 1;
  }
}
