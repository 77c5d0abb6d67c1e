package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Scanner;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;

/** The operators {@code #} and {@code ##} (C17 6.10.3.2, 6.10.3.3). */
final class Pasting {
  private Pasting() {}

  static Token stringized(Token hash, List<Token> argument) {
    StringBuilder text = new StringBuilder();
    for (Token token : argument) {
      text.append(token.spaced() && text.length() > 0 ? " " : "");
      boolean quoted = token.kind() == Token.Kind.STRING || token.kind() == Token.Kind.CHARACTER;
      text.append(quoted ? token.text().replace("\\", "\\\\").replace("\"", "\\\"") : token.text());
    }
    return hash.made(Token.Kind.STRING, '"' + text.toString() + '"');
  }

  /** 6.10.3.3p3: what is not one token is undefined; it is an error to every compiler. */
  static Token pasted(Token left, Token right) {
    String text = left.text() + right.text();
    List<Token> made = Scanner.scan(new SourceText("", 1, text), new Problems());
    if (made.size() != 2) {
      throw CFailure.expected("one token from " + left.text() + " ## " + right.text(), right);
    }
    return left.made(made.get(0).kind(), text);
  }
}
