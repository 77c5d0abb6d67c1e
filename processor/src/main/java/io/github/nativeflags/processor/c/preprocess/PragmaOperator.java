package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Nesting;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code _Pragma("...")} (C17 6.10.9) and MSVC's {@code __pragma(...)}, which say nothing of values
 * but by way of a macro that they keep or take up again.
 */
public final class PragmaOperator {
  private static final Pattern OF_MACRO =
      Pattern.compile("(push_macro|pop_macro)\\s*\\(\\s*\"(\\w+)\"\\s*\\)");

  /** {@code __pragma(push_macro("X"))}, without its last token. */
  private static final int LONGEST = 6;

  private PragmaOperator() {}

  /** Whether the last tokens are one that changes what the ones behind it are expanded to. */
  static boolean endsInChange(List<Token> tokens) {
    int last = tokens.size() - 1;
    for (int i = Math.max(0, last - LONGEST); i + 2 < last; i++) {
      if (is(tokens.get(i)) && isClosed(tokens.subList(i, last + 1))) {
        return ofMacro(tokens.subList(i, last + 1)).isPresent();
      }
    }
    return false;
  }

  /** Carries out those that change macros. */
  static void carryOut(List<Token> tokens, Macros macros) {
    for (int i = 0; i < tokens.size(); i++) {
      if (is(tokens.get(i))) {
        List<Token> whole = tokens.subList(i, Nesting.close(tokens, i + 1) + 1);
        ofMacro(whole).ifPresent(m -> macros.carryOut(m.group(1), m.group(2)));
      }
    }
  }

  private static boolean isClosed(List<Token> tokens) {
    return tokens.stream().mapToInt(Nesting::ofParentheses).sum() == 0;
  }

  private static boolean is(Token token) {
    return token.is("_Pragma") || token.is("__pragma");
  }

  private static Optional<MatchResult> ofMacro(List<Token> tokens) {
    String written = tokens.stream().map(Token::text).collect(Collectors.joining());
    Matcher matcher = OF_MACRO.matcher(written.replace("\\\"", "\""));
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** The tokens without them, with the comments that stood before them. */
  public static List<Token> removed(List<Token> tokens) {
    List<Token> out = new ArrayList<>(tokens.size());
    List<Token.Comment> carried = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (is(token) && i + 1 < tokens.size() && tokens.get(i + 1).is("(")) {
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
