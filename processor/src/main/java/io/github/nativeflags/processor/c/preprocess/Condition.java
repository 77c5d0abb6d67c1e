package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.expression.CExpression;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.expression.ConstantEvaluator;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.Operators;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conditions of {@code #if} and its kin (C17 6.10.1). */
final class Condition {
  /** Whether a condition holds, and the names without a definition that it rests on. */
  record Verdict(boolean holds, List<String> assumed) {}

  /** Attributes that say something of a constant: the text may offer them only where they exist. */
  private static final Set<String> ATTRIBUTES =
      Set.of("deprecated", "__deprecated__", "flag_enum", "unavailable", "enum_extensibility");

  private final Macros macros;
  private final MacroExpander expander;
  private final Includes includes;
  private final CTypes types;

  Condition(Macros macros, MacroExpander expander, Includes includes, CTypes types) {
    this.macros = macros;
    this.expander = expander;
    this.includes = includes;
    this.types = types;
  }

  /**
   * Whether the group after a directive is read.
   *
   * @throws CFailure when that cannot be told
   */
  Verdict judge(Token directive, List<Token> line) {
    if (line.isEmpty()) {
      throw CFailure.expected("a condition", directive.made(Token.Kind.END, ""));
    }
    if (directive.text().endsWith("def")) {
      boolean defined = macros.isDefined(line.get(0).text());
      return new Verdict(defined != directive.text().endsWith("ndef"), List.of());
    }
    List<String> assumed = new ArrayList<>();
    List<Token> asked = withoutQueries(expander.expand(withoutQueries(line)));
    List<Token> tokens = withCallsAnswered(asked, assumed);
    tokens.add(directive.made(Token.Kind.END, ""));
    ExpressionParser parser = new ExpressionParser(new Cursor(tokens), new CScope(types));
    CExpression condition = parser.conditional();
    if (!parser.cursor().atEnd()) {
      throw CFailure.expected("the end of the condition", parser.cursor().peek());
    }
    CValue value = ConstantEvaluator.ofConditions(types).evaluate(condition);
    return new Verdict(value.bits() != 0, assumed);
  }

  /** 6.10.1p1: {@code defined} and its like are answered before macros are replaced. */
  private List<Token> withoutQueries(List<Token> line) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Token token = line.get(i);
      boolean more = i + 1 < line.size();
      if (token.is("defined") && more) {
        boolean parenthesised = line.get(i + 1).is("(") && i + 3 < line.size();
        i += parenthesised ? 2 : 1;
        out.add(answer(token, macros.isDefined(line.get(i).text())));
        i += parenthesised ? 1 : 0;
      } else if (FeatureQueries.isQuery(token.text()) && more && line.get(i + 1).is("(")) {
        int close = i + 1;
        while (close < line.size() && !line.get(close).is(")")) {
          close++;
        }
        out.add(answer(token, query(token, line.subList(i + 2, Math.max(i + 2, close)))));
        i = close;
      } else {
        out.add(token);
      }
    }
    return out;
  }

  /**
   * 6.10.1p4 makes a name that is still there 0. A use of a function-like macro that is not there,
   * which a compiler refuses, is answered by yes: such macros ask whether something is to be had.
   */
  private static List<Token> withCallsAnswered(List<Token> line, List<String> assumed) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Token token = line.get(i);
      if (!token.isName() || isOperator(token) || token.is("true") || token.is("false")) {
        out.add(token);
        continue;
      }
      boolean call = i + 1 < line.size() && line.get(i + 1).is("(");
      i = call ? close(line, i + 1) : i;
      out.add(answer(token, call));
      if (!PredefinedMacros.isKnown(token.text())) {
        assumed.add(token.text());
      }
    }
    return out;
  }

  private static boolean isOperator(Token token) {
    return Operators.precedence(token).isPresent() || Operators.isUnary(token);
  }

  /** The place of the parenthesis that closes the one at a place, or the last place. */
  private static int close(List<Token> line, int open) {
    int depth = 0;
    for (int i = open; i < line.size(); i++) {
      depth += line.get(i).is("(") ? 1 : line.get(i).is(")") ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return line.size() - 1;
  }

  private static Token answer(Token at, boolean yes) {
    return at.made(Token.Kind.NUMBER, yes ? "1" : "0");
  }

  private boolean query(Token query, List<Token> argument) {
    if (!FeatureQueries.asksForFile(query.text())) {
      return !argument.isEmpty() && ATTRIBUTES.contains(argument.get(argument.size() - 1).text());
    }
    Optional<Includes.Name> name = Includes.Name.parse(expander.expand(argument));
    return name.flatMap(n -> includes.find(n, query.source())).isPresent();
  }
}
