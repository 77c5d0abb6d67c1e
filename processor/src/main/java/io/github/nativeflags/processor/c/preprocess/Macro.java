package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A macro (C17 6.10.3).
 *
 * @param name its name where it is defined, with the comments before its directive
 * @param parameters its parameters, when it is function-like
 * @param variadic whether the last parameter takes all further arguments
 * @param body its replacement list
 * @param after the comments that end its line
 * @param below those that follow it
 */
public record Macro(
    Token name,
    Optional<List<String>> parameters,
    boolean variadic,
    List<Token> body,
    List<Token.Comment> after,
    List<Token.Comment> below) {

  /** The macro that the tokens after {@code #define} define, before another token. */
  static Macro parse(List<Token> line, List<Token.Comment> above, Token next) {
    Macro bare = parse(line);
    return new Macro(
        bare.name.withComments(above),
        bare.parameters,
        bare.variadic,
        bare.body,
        CommentPlacement.after(next),
        CommentPlacement.rest(next));
  }

  /** The same without comments around it. */
  static Macro parse(List<Token> line) {
    List<Token.Comment> none = List.of();
    Token name = line.get(0).withComments(none);
    // 6.10.3p3: a parenthesis right after the name, without white space, opens the parameters
    if (line.size() < 2 || !line.get(1).is("(") || line.get(1).spaced()) {
      return new Macro(name, Optional.empty(), false, body(line, 1), none, none);
    }
    int close = 2;
    while (close < line.size() && !line.get(close).is(")")) {
      close++;
    }
    if (close == line.size()) {
      throw CFailure.expected(")", line.get(close - 1));
    }
    List<Token> inside = line.subList(2, close);
    boolean variadic = !inside.isEmpty() && inside.get(inside.size() - 1).is("...");
    List<String> names =
        new ArrayList<>(inside.stream().filter(Token::isName).map(Token::text).toList());
    // "rest..." is a GNU extension that names the further arguments
    if (variadic && (inside.size() == 1 || inside.get(inside.size() - 2).is(","))) {
      names.add("__VA_ARGS__");
    }
    return new Macro(
        name, Optional.of(List.copyOf(names)), variadic, body(line, close + 1), none, none);
  }

  /** Comments within a body of several lines belong to what it lists; others would be repeated. */
  private static List<Token> body(List<Token> line, int from) {
    List<Token> body = line.subList(from, line.size());
    boolean list = !body.isEmpty() && body.get(0).line() != body.get(body.size() - 1).line();
    return list ? List.copyOf(body) : body.stream().map(t -> t.withComments(List.of())).toList();
  }

  /** 6.10.3p1: whether another definition says the same. */
  boolean isSame(Macro other) {
    boolean same =
        parameters.equals(other.parameters)
            && variadic == other.variadic
            && body.size() == other.body.size();
    for (int i = 0; same && i < body.size(); i++) {
      same = body.get(i).text().equals(other.body.get(i).text());
    }
    return same;
  }

  /** The name of the last parameter, of a variadic macro that of all further arguments. */
  String lastParameter() {
    return parameters.filter(p -> !p.isEmpty()).map(p -> p.get(p.size() - 1)).orElse("");
  }

  boolean isParameter(Token token) {
    return token.isName() && parameters.filter(p -> p.contains(token.text())).isPresent();
  }
}
