package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The replacement of macros (C17 6.10.3), by the algorithm of Dave Prosser that it describes. */
public final class MacroExpander {
  private static final int LIMIT_PER_USE = 400_000;
  private static final int LIMIT_IN_ALL = 20_000_000;
  private static final int DEPTH_LIMIT = 200;

  /** Macros that come out of each other one by one; every step looks at all before it. */
  private static final int CHAIN_LIMIT = 5_000;

  private final Macros macros;
  private final LineNumbers lines = new LineNumbers();
  private int budget = LIMIT_PER_USE;
  private int left = LIMIT_IN_ALL;
  private int depth;
  private int counter;
  private List<Token.Comment> pending = new ArrayList<>();

  public MacroExpander(Macros macros) {
    this.macros = macros;
  }

  LineNumbers lines() {
    return lines;
  }

  /** The tokens with all macros replaced; a use that goes beyond all bounds stays as it is. */
  public List<Token> expand(List<Token> tokens) {
    Deque<Token> input = new ArrayDeque<>(tokens);
    List<Token> out = new ArrayList<>(tokens.size());
    int mark = 0;
    while (!input.isEmpty()) {
      Token token = input.poll();
      if (token.use().isEmpty()) {
        budget = LIMIT_PER_USE;
        mark = out.size();
      }
      try {
        step(token, input, out);
      } catch (CFailure failure) {
        depth = 0;
        pending = new ArrayList<>();
        Token use = token.use().orElse(token);
        macros.failed(use.text(), failure.problem());
        while (!input.isEmpty() && input.peek().use().filter(u -> u == use).isPresent()) {
          input.poll();
        }
        out.subList(mark, out.size()).clear();
        out.add(use);
      }
    }
    pending.clear();
    return out;
  }

  private List<Token> nested(Token use, List<Token> tokens) {
    if (++depth > DEPTH_LIMIT) {
      throw tooDeep(use);
    }
    List<Token.Comment> outer = pending;
    pending = new ArrayList<>();
    Deque<Token> input = new ArrayDeque<>(tokens);
    List<Token> out = new ArrayList<>();
    while (!input.isEmpty()) {
      step(input.poll(), input, out);
    }
    pending = outer;
    depth--;
    return out;
  }

  private static CFailure tooDeep(Token use) {
    return new CFailure(
        use, ProblemKind.TOO_DEEP, "The expansion of " + use.use().orElse(use).text());
  }

  private void step(Token token, Deque<Token> input, List<Token> out) {
    Optional<Macro> found = token.isName() ? macros.get(token.text()) : Optional.empty();
    if (found.isEmpty() || token.hidden().contains(token.text())) {
      emit(token.isName() && found.isEmpty() ? builtin(token).orElse(token) : token, out);
      if (token.is("defined")) {
        skipDefined(input, out);
      }
      return;
    }
    spend(token, 1);
    if (token.hidden().count() > CHAIN_LIMIT) {
      throw tooDeep(token);
    }
    if (found.get().parameters().isEmpty()) {
      replace(token, found.get(), MacroArguments.NONE, input);
      return;
    }
    Optional<MacroArguments> arguments = MacroArguments.read(found.get(), input);
    if (arguments.isPresent()) {
      replace(token, found.get(), arguments.get(), input);
    } else {
      left -= !input.isEmpty() && input.peek().is("(") ? input.size() : 0;
      emit(token, out);
    }
  }

  private void replace(Token use, Macro macro, MacroArguments arguments, Deque<Token> input) {
    List<Token> body =
        new Substitution(
                macro,
                arguments,
                argument -> nested(use, argument),
                size -> {
                  if (size > budget) {
                    throw tooDeep(use);
                  }
                })
            .run();
    Token.Hidden hidden =
        macro.parameters().isEmpty() ? use.hidden() : use.hidden().both(arguments.hidden());
    rescan(use, hidden.with(use.text()), body, input);
    pending.addAll(arguments.comments());
  }

  /** 6.10.1p1, p4: a macro may ask by {@code defined}, as gcc, clang and MSVC take it. */
  private static void skipDefined(Deque<Token> input, List<Token> out) {
    if (!input.isEmpty() && input.peek().is("(")) {
      out.add(input.poll());
    }
    if (!input.isEmpty() && input.peek().isName()) {
      out.add(input.poll());
    }
  }

  /** 6.10.3.4: the replacement is scanned again, along with the rest of the text. */
  private void rescan(Token use, Token.Hidden hidden, List<Token> body, Deque<Token> input) {
    spend(use, body.size() + 1);
    for (int i = body.size() - 1; i >= 0; i--) {
      Token token = body.get(i);
      input.push(
          token.expanded(
              use,
              i == 0 ? use.spaced() : token.spaced(),
              hidden.with(token.hidden()),
              i == 0 ? use.comments() : token.comments()));
    }
    if (body.isEmpty()) {
      pending.addAll(use.comments());
    }
  }

  private void spend(Token use, int tokens) {
    budget -= tokens;
    left -= tokens;
    if (budget < 0 || left < 0) {
      throw tooDeep(use);
    }
  }

  /** Gives a token out, with the comments of what stood before it and left nothing else. */
  private void emit(Token token, List<Token> out) {
    if (pending.isEmpty()) {
      out.add(token);
      return;
    }
    pending.addAll(token.comments());
    out.add(token.withComments(pending));
    pending.clear();
  }

  /** 6.10.8.1, and gcc's counter: what every use makes anew. */
  private Optional<Token> builtin(Token token) {
    return switch (token.text()) {
      case "__LINE__" -> {
        String line = Integer.toString(lines.of(token.use().orElse(token)));
        yield Optional.of(token.made(Token.Kind.NUMBER, line));
      }
      case "__COUNTER__" -> Optional.of(token.made(Token.Kind.NUMBER, Integer.toString(counter++)));
      case "__FILE__" -> {
        String file = token.use().orElse(token).source().file();
        yield Optional.of(token.made(Token.Kind.STRING, '"' + file.replace("\\", "/") + '"'));
      }
      default -> Optional.empty();
    };
  }
}
