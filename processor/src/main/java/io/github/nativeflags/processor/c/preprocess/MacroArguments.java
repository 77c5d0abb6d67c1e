package io.github.nativeflags.processor.c.preprocess;

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
    int most = macro.variadic() ? macro.parameters().map(List::size).orElse(0) : Integer.MAX_VALUE;
    List<Token> taken = new ArrayList<>();
    List<Token.Comment> comments = new ArrayList<>();
    List<List<Token>> values = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    int open = 0;
    while (!input.isEmpty() && !input.peek().isEnd()) {
      Token token = input.poll();
      taken.add(token);
      // 6.10.3p11, p12: commas within parentheses, and beyond the last parameter, separate nothing
      boolean separator = token.is(",") && open == 1 && values.size() + 1 < most;
      boolean closing = token.is(")") && open == 1;
      if (separator || closing || open == 0) {
        comments.addAll(token.comments());
      } else {
        current.add(token);
      }
      if (separator || closing) {
        values.add(current);
        current = new ArrayList<>();
      }
      if (closing) {
        return Optional.of(new MacroArguments(values, token.hidden(), comments));
      }
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      input.push(taken.get(i));
    }
    return Optional.empty();
  }

  /** The argument for a parameter; none was given where it is missing. */
  List<Token> of(Macro macro, String parameter) {
    int index = macro.parameters().map(p -> p.indexOf(parameter)).orElse(-1);
    return index >= 0 && index < values.size() ? values.get(index) : List.of();
  }
}
