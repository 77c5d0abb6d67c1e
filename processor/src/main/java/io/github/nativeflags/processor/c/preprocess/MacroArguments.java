package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Nesting;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of one use of a function-like macro.
 *
 * @param values one list of tokens for each
 * @param hidden the macros that the closing parenthesis came out of
 * @param comments those before the parentheses and commas, which the replacement does not hold
 */
record MacroArguments(List<List<Token>> values, Token.Hidden hidden, List<Token.Comment> comments) {
  static final MacroArguments NONE = new MacroArguments(List.of(), Token.Hidden.NONE, List.of());

  /** Reads them; nothing is consumed where no parenthesis opens or none closes. */
  static Optional<MacroArguments> read(Macro macro, Deque<Token> input) {
    if (input.isEmpty() || !input.peek().is("(")) {
      return Optional.empty();
    }
    return enclosed(input).map(tokens -> separated(macro, tokens));
  }

  /** What stands from the parenthesis that opens to the one that closes it. */
  private static Optional<List<Token>> enclosed(Deque<Token> input) {
    List<Token> taken = new ArrayList<>();
    int open = 0;
    while (!input.isEmpty() && !input.peek().isEnd()) {
      taken.add(input.poll());
      open += Nesting.ofParentheses(taken.get(taken.size() - 1));
      if (open == 0) {
        return Optional.of(taken);
      }
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      input.push(taken.get(i));
    }
    return Optional.empty();
  }

  /** 6.10.3p11, p12: commas within parentheses, and beyond the last parameter, separate nothing. */
  private static MacroArguments separated(Macro macro, List<Token> tokens) {
    int most = macro.variadic() ? macro.parameters().map(List::size).orElse(0) : Integer.MAX_VALUE;
    Token last = tokens.get(tokens.size() - 1);
    List<Token.Comment> comments = new ArrayList<>(tokens.get(0).comments());
    List<List<Token>> values = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    int open = 1;
    for (Token token : tokens.subList(1, tokens.size() - 1)) {
      if (token.is(",") && open == 1 && values.size() + 1 < most) {
        comments.addAll(token.comments());
        values.add(current);
        current = new ArrayList<>();
      } else {
        current.add(token);
      }
      open += Nesting.ofParentheses(token);
    }
    values.add(current);
    comments.addAll(last.comments());
    return new MacroArguments(values, last.hidden(), comments);
  }

  /** The argument for a parameter; none was given where it is missing. */
  List<Token> of(Macro macro, String parameter) {
    int index = macro.parameters().map(p -> p.indexOf(parameter)).orElse(-1);
    return index >= 0 && index < values.size() ? values.get(index) : List.of();
  }
}
