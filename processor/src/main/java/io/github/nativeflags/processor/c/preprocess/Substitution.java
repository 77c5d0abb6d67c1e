package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Nesting;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** A replacement list with the arguments put in (C17 6.10.3.1 to 6.10.3.3, C23 6.10.5.2). */
final class Substitution {
  private final Macro macro;
  private final MacroArguments arguments;
  private final UnaryOperator<List<Token>> expansion;
  private final IntConsumer size;
  private final Map<String, List<Token>> expanded = new HashMap<>();

  /**
   * The replacement of one use.
   *
   * @param expansion replaces the macros in an argument
   * @param size is told how much there is so far, and may object
   */
  Substitution(
      Macro macro,
      MacroArguments arguments,
      UnaryOperator<List<Token>> expansion,
      IntConsumer size) {
    this.macro = macro;
    this.arguments = arguments;
    this.expansion = expansion;
    this.size = size;
  }

  List<Token> run() {
    List<Token> out = substituted(macro.body());
    out.removeIf(Substitution::isPlacemarker);
    return out;
  }

  private List<Token> substituted(List<Token> body) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < body.size(); ) {
      boolean paste = body.get(i).is("##") && i > 0 && i + 1 < body.size();
      i += paste ? 1 : 0;
      int end = endOfOperand(body, i);
      boolean raw = paste || end < body.size() && body.get(end).is("##");
      List<Token> operand = operand(body.subList(i, end), raw);
      if (paste) {
        paste(out, body.get(i), operand);
      } else {
        out.addAll(operand);
      }
      i = end;
      size.accept(out.size() + (out.isEmpty() ? 0 : out.get(out.size() - 1).text().length()));
    }
    return out;
  }

  /** Two tokens after {@code #}, those to the closing parenthesis after __VA_OPT__, else one. */
  private int endOfOperand(List<Token> body, int start) {
    int end = start + 1;
    boolean more = end < body.size();
    if (body.get(start).is("#") && macro.parameters().isPresent() && more) {
      return macro.isParameter(body.get(end)) || isOptional(body, end)
          ? endOfOperand(body, end)
          : end;
    }
    return isOptional(body, start) ? Nesting.close(body, end) + 1 : end;
  }

  private boolean isOptional(List<Token> body, int at) {
    return macro.variadic()
        && body.get(at).is("__VA_OPT__")
        && at + 1 < body.size()
        && body.get(at + 1).is("(");
  }

  private List<Token> operand(List<Token> tokens, boolean raw) {
    Token first = tokens.get(0);
    if (first.is("#") && tokens.size() > 1) {
      List<Token> rest = operand(tokens.subList(1, tokens.size()), true);
      return List.of(Pasting.stringized(first, rest));
    }
    if (isOptional(tokens, 0)) {
      boolean any = !expanded(macro.lastParameter()).isEmpty();
      List<Token> inner = tokens.subList(2, tokens.size() - 1);
      return orPlacemarker(any ? substituted(inner) : List.of(), first);
    }
    if (!macro.isParameter(first)) {
      return tokens;
    }
    return spaced(
        raw ? orPlacemarker(arguments.of(macro, first.text()), first) : expanded(first.text()),
        first.spaced());
  }

  /** White space before an argument is that before its parameter. */
  private static List<Token> spaced(List<Token> argument, boolean space) {
    if (argument.isEmpty() || argument.get(0).spaced() == space) {
      return argument;
    }
    List<Token> same = new ArrayList<>(argument);
    same.set(0, same.get(0).spacedAs(space));
    return same;
  }

  private List<Token> expanded(String parameter) {
    return expanded.computeIfAbsent(parameter, p -> expansion.apply(arguments.of(macro, p)));
  }

  /** 6.10.3.3p2: what stands for an empty operand. */
  private static List<Token> orPlacemarker(List<Token> tokens, Token at) {
    return tokens.isEmpty() ? List.of(at.made(Token.Kind.MARK, "")) : tokens;
  }

  private static boolean isPlacemarker(Token token) {
    return token.kind() == Token.Kind.MARK && token.text().isEmpty();
  }

  private void paste(List<Token> out, Token operand, List<Token> right) {
    Token left = out.get(out.size() - 1);
    boolean rest = macro.variadic() && operand.is(macro.lastParameter());
    if (left.is(",") && rest) {
      // A GNU extension: ", ## __VA_ARGS__" drops the comma where there are no further arguments
      if (isPlacemarker(right.get(0))) {
        out.remove(out.size() - 1);
      }
      out.addAll(right);
      return;
    }
    if (isPlacemarker(left)) {
      out.remove(out.size() - 1);
      out.addAll(right);
    } else if (!isPlacemarker(right.get(0))) {
      out.set(out.size() - 1, Pasting.pasted(left, right.get(0)));
      out.addAll(right.subList(1, right.size()));
    }
  }
}
