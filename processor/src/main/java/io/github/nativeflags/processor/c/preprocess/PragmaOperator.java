package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Nesting;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code _Pragma("...")} (C17 6.10.9) and MSVC's {@code __pragma(...)}, which say nothing of
 * values.
 */
public final class PragmaOperator {
  private PragmaOperator() {}

  /** The tokens without them, with the comments that stood before them. */
  public static List<Token> removed(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens.size());
    List<Token.Comment> carried = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean pragma = token.is("_Pragma") || token.is("__pragma");
      if (pragma && i + 1 < tokens.size() && tokens.get(i + 1).is("(")) {
        carried.addAll(token.comments());
        i = Nesting.close(tokens, i + 1);
      } else if (carried.isEmpty()) {
        out.add(token);
      } else {
        carried.addAll(token.comments());
        out.add(token.withComments(carried));
        carried.clear();
      }
    }
    return out;
  }
}
