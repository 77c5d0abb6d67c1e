package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Directives and macros (C17 6.10); the algorithm of expansion is Prosser's. */
final class Preprocessor {
  private static final int EXPANSION_LIMIT = 1_000_000;
  private static final int DEPTH_LIMIT = 200;

  /** A macro; {@code parameters} is null for an object-like one. */
  private record Macro(List<String> parameters, boolean variadic, List<Token> body) {}

  /** A conditional group: whether it is read, was already read, or can be at all. */
  private record Group(boolean active, boolean taken, boolean outer) {}

  private final Map<String, Macro> macros = new HashMap<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final CTypes types;
  private final Problems problems;
  private int expanded;
  private int depth;

  Preprocessor(CTypes types, Problems problems) {
    this.types = types;
    this.problems = problems;
  }

  /** The tokens after all directives are carried out and all macros expanded. */
  List<Token> process(List<Token> tokens) {
    List<Token> out = new ArrayList<>();
    List<Token> run = new ArrayList<>();
    List<Token.Comment> carried = new ArrayList<>();
    groups.clear();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.lineStart() && token.is("#")) {
        int end = i + 1;
        while (!tokens.get(end).lineStart() && tokens.get(end).kind() != Token.Kind.END) {
          end++;
        }
        // A comment that ends the line before the directive belongs to what stands on that line.
        token.comments().stream().filter(Token.Comment::trailing).forEach(carried::add);
        if (!isConditional(tokens.subList(i + 1, end))) {
          if (isActive() && (tokens.get(i + 1).is("define") || tokens.get(i + 1).is("undef"))) {
            flush(run, out);
          }
        } else {
          flush(run, out);
        }
        directive(tokens.subList(i + 1, end));
        i = end - 1;
      } else if (isActive() || token.kind() == Token.Kind.END) {
        if (!carried.isEmpty()) {
          carried.addAll(token.comments());
          token = token.withComments(List.copyOf(carried));
          carried.clear();
        }
        run.add(token);
      }
    }
    flush(run, out);
    return out;
  }

  private void flush(List<Token> run, List<Token> out) {
    try {
      out.addAll(expand(run));
    } catch (CFailure failure) {
      problems.add(failure.problem());
      run.stream().filter(t -> t.kind() == Token.Kind.END).forEach(out::add);
    }
    run.clear();
  }

  private boolean isActive() {
    return groups.isEmpty() || groups.peek().active();
  }

  private static boolean isConditional(List<Token> line) {
    return !line.isEmpty()
        && (line.get(0).text().startsWith("if")
            || line.get(0).text().startsWith("el")
            || line.get(0).is("endif"));
  }

  private void directive(List<Token> line) {
    if (line.isEmpty()) {
      return;
    }
    List<Token> rest = line.subList(1, line.size());
    switch (line.get(0).text()) {
      case "if", "ifdef", "ifndef" -> {
        boolean outer = isActive();
        boolean active = outer && condition(line.get(0).text(), rest);
        groups.push(new Group(active, active, outer));
      }
      case "elif", "else", "elifdef", "elifndef" -> {
        if (!groups.isEmpty()) {
          Group group = groups.pop();
          boolean active =
              group.outer()
                  && !group.taken()
                  && (line.get(0).is("else") || condition(line.get(0).text().substring(2), rest));
          groups.push(new Group(active, active || group.taken(), group.outer()));
        }
      }
      case "endif" -> groups.poll();
      case "define" -> define(rest);
      case "undef" -> {
        if (isActive() && !rest.isEmpty()) {
          macros.remove(rest.get(0).text());
        }
      }
      default -> {}
    }
  }

  private boolean condition(String kind, List<Token> line) {
    if (kind.endsWith("def")) {
      return !line.isEmpty() && macros.containsKey(line.get(0).text()) == !kind.equals("ifndef");
    }
    List<Token> replaced = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (!line.get(i).is("defined")) {
        replaced.add(line.get(i));
        continue;
      }
      boolean parenthesised = i + 1 < line.size() && line.get(i + 1).is("(");
      int name = i + (parenthesised ? 2 : 1);
      boolean known = name < line.size() && macros.containsKey(line.get(name).text());
      replaced.add(line.get(i).made(Token.Kind.NUMBER, known ? "1" : "0"));
      i = name + (parenthesised ? 1 : 0);
    }
    try {
      List<Token> tokens = new ArrayList<>(expand(replaced));
      if (line.isEmpty()) {
        return false;
      }
      tokens.add(line.get(0).made(Token.Kind.END, ""));
      CExpression condition = new ExpressionParser(tokens, 0, types).conditional();
      return new ConstantEvaluator(Map.of(), true).evaluate(condition).bits() != 0;
    } catch (CFailure unknown) {
      // Relies on what an #include would have brought, such as __GNUC_PREREQ(4, 3): taken as 0.
      return false;
    }
  }

  private void define(List<Token> line) {
    // Flag markers and Apple's macros are words of their own to EnumParser.
    if (!isActive() || line.isEmpty() || EnumParser.isWordOfItsOwn(line.get(0).text())) {
      return;
    }
    int body = 1;
    List<String> parameters = null;
    boolean variadic = false;
    if (line.size() > 1 && line.get(1).is("(") && !line.get(1).spaced()) {
      parameters = new ArrayList<>();
      for (body = 2; body < line.size() && !line.get(body).is(")"); body++) {
        if (line.get(body).is("...")) {
          variadic = true;
          if (line.get(body - 1).is("(") || line.get(body - 1).is(",")) {
            parameters.add("__VA_ARGS__");
          }
        } else if (!line.get(body).is(",")) {
          parameters.add(line.get(body).text());
        }
      }
      body = Math.min(body + 1, line.size());
    }
    List<Token> replacement =
        line.subList(body, line.size()).stream().map(t -> t.withComments(List.of())).toList();
    macros.put(line.get(0).text(), new Macro(parameters, variadic, replacement));
  }

  private List<Token> expand(List<Token> tokens) {
    Deque<Token> input = new ArrayDeque<>(tokens);
    List<Token> out = new ArrayList<>();
    while (!input.isEmpty()) {
      Token token = input.poll();
      Macro macro = token.isName() ? macros.get(token.text()) : null;
      if (macro == null || Token.Hidden.contains(token.hidden(), token.text())) {
        out.add(token);
        continue;
      }
      List<List<Token>> arguments = null;
      if (macro.parameters() != null) {
        arguments = input.isEmpty() || !input.peek().is("(") ? null : arguments(macro, input);
        if (arguments == null) {
          out.add(token);
          continue;
        }
      }
      List<Token> body = substitute(token, macro, arguments);
      expanded += body.size() + 1;
      if (expanded > EXPANSION_LIMIT) {
        throw new CFailure(token, ProblemKind.TOO_DEEP, "The expansion of " + token.text());
      }
      Token.Hidden hidden = new Token.Hidden(token.text(), token.hidden());
      for (int i = body.size() - 1; i >= 0; i--) {
        Token made = body.get(i).inside(i == 0 ? token.spaced() : body.get(i).spaced());
        made = made.withHidden(joined(hidden, made.hidden()));
        input.push(i == 0 ? made.withComments(token.comments()) : made);
      }
      if (body.isEmpty() && !token.comments().isEmpty() && !input.isEmpty()) {
        Token next = input.poll();
        List<Token.Comment> all = new ArrayList<>(token.comments());
        all.addAll(next.comments());
        input.push(next.withComments(all));
      }
    }
    return out;
  }

  private static Token.Hidden joined(Token.Hidden a, Token.Hidden b) {
    Token.Hidden all = a;
    for (Token.Hidden h = b; h != null; h = h.rest()) {
      all = Token.Hidden.contains(all, h.name()) ? all : new Token.Hidden(h.name(), all);
    }
    return all;
  }

  /** The arguments, or null when the closing parenthesis is missing; then nothing is consumed. */
  private static List<List<Token>> arguments(Macro macro, Deque<Token> input) {
    List<Token> taken = new ArrayList<>();
    List<List<Token>> arguments = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    int open = 0;
    while (!input.isEmpty() && input.peek().kind() != Token.Kind.END) {
      Token token = input.poll();
      taken.add(token);
      boolean rest = macro.variadic() && arguments.size() == macro.parameters().size() - 1;
      if (token.is(")") && open == 1) {
        arguments.add(current);
        return arguments;
      } else if (token.is(",") && open == 1 && !rest) {
        arguments.add(current);
        current = new ArrayList<>();
      } else if (open > 0) {
        current.add(token);
      }
      open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    for (int i = taken.size() - 1; i >= 0; i--) {
      input.push(taken.get(i));
    }
    return null;
  }

  private List<Token> substitute(Token use, Macro macro, List<List<Token>> arguments) {
    List<Token> out = new ArrayList<>();
    List<Token> body = macro.body();
    for (int i = 0; i < body.size(); i++) {
      Token token = body.get(i);
      boolean pasteNext = i + 1 < body.size() && body.get(i + 1).is("##");
      if (token.is("##") && i > 0 && i + 1 < body.size()) {
        List<Token> right = argument(macro, arguments, body.get(++i));
        boolean gnuComma =
            !out.isEmpty() && out.get(out.size() - 1).is(",") && body.get(i).is("__VA_ARGS__");
        if (gnuComma && right.isEmpty()) {
          out.remove(out.size() - 1);
        } else if (gnuComma) {
          out.addAll(right);
        } else {
          paste(out, right);
        }
      } else if (token.is("#") && arguments != null && i + 1 < body.size()) {
        out.add(stringized(token, argument(macro, arguments, body.get(++i))));
      } else if (!isParameter(macro, arguments, token) || pasteNext) {
        out.addAll(argument(macro, arguments, token));
      } else {
        out.addAll(expandedArgument(use, argument(macro, arguments, token)));
      }
    }
    return out;
  }

  private List<Token> expandedArgument(Token use, List<Token> argument) {
    if (++depth > DEPTH_LIMIT) {
      depth = 0;
      throw new CFailure(use, ProblemKind.TOO_DEEP, "The use of macro " + use.text());
    }
    List<Token> result = expand(argument);
    depth--;
    return result;
  }

  private static boolean isParameter(Macro macro, List<List<Token>> arguments, Token token) {
    return arguments != null && token.isName() && macro.parameters().contains(token.text());
  }

  private static List<Token> argument(Macro macro, List<List<Token>> arguments, Token token) {
    if (!isParameter(macro, arguments, token)) {
      return List.of(token);
    }
    int index = macro.parameters().indexOf(token.text());
    return index < arguments.size() ? arguments.get(index) : List.of();
  }

  private static Token stringized(Token hash, List<Token> argument) {
    StringBuilder text = new StringBuilder();
    for (Token token : argument) {
      text.append(token.spaced() && text.length() > 0 ? " " : "").append(token.text());
    }
    return hash.made(Token.Kind.STRING, '"' + text.toString().replace("\"", "\\\"") + '"');
  }

  private void paste(List<Token> out, List<Token> right) {
    if (right.isEmpty() || out.isEmpty()) {
      out.addAll(right);
      return;
    }
    Token left = out.remove(out.size() - 1);
    String text = left.text() + right.get(0).text();
    List<Token> made = Scanner.scan(new CSource("", 1, text), new Problems());
    Token.Kind kind = made.size() == 2 ? made.get(0).kind() : left.kind();
    if (made.size() != 2) {
      problems.add(Problem.at(left.place(), ProblemKind.SYNTAX_ERROR, "one token from ##", text));
    }
    out.add(left.made(kind, text));
    out.addAll(right.subList(1, right.size()));
  }
}
