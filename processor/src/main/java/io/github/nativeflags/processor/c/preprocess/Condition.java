package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.expression.CExpression;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.expression.ConstantEvaluator;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.Operators;
import io.github.nativeflags.processor.c.expression.UncertainNames;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Nesting;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The conditions of {@code #if} and its kin (C17 6.10.1). */
final class Condition {
  /**
   * Whether a condition holds.
   *
   * @param assumed the names without a definition that it rests on
   * @param refused whether a compiler refuses it, since one of these is used as a macro with
   *     arguments
   */
  record Verdict(boolean holds, List<String> assumed, boolean refused) {}

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
      String name = line.get(0).text();
      boolean holds = macros.isDefined(name) != directive.text().endsWith("ndef");
      return new Verdict(holds, isOpen(name) ? List.of(name) : List.of(), false);
    }
    List<Token> asked = withoutQueries(expander.expand(withoutQueries(line)));
    Set<String> called = new HashSet<>();
    List<Token> tokens = withCallsAnswered(asked, called);
    tokens.add(directive.made(Token.Kind.END, ""));
    ExpressionParser parser = new ExpressionParser(new Cursor(tokens), new CScope(types));
    CExpression condition = parser.conditional();
    if (!parser.cursor().atEnd()) {
      throw CFailure.expected("the end of the condition", parser.cursor().peek());
    }
    ConstantEvaluator evaluator = ConstantEvaluator.ofConditions(types);
    boolean holds = evaluator.evaluate(condition).bits() != 0;
    List<String> assumed = List.copyOf(UncertainNames.of(condition, evaluator));
    return new Verdict(holds, assumed, assumed.stream().anyMatch(called::contains));
  }

  /** Whether neither the text nor a compiler says anything of a name. */
  private boolean isOpen(String name) {
    return !macros.isDefined(name) && !macros.isDecided(name) && !PredefinedMacros.isKnown(name);
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
        out.addAll(defined(token, line.get(i)));
        i += parenthesised ? 1 : 0;
      } else if (FeatureQueries.isQuery(token.text()) && more && line.get(i + 1).is("(")) {
        int close = i + 1;
        while (close < line.size() && !line.get(close).is(")")) {
          close++;
        }
        out.add(query(token, line.subList(i + 2, Math.max(i + 2, close))));
        i = close;
      } else if (token.is("defined") || FeatureQueries.asksForFile(token.text())) {
        throw CFailure.expected("what " + token.text() + " asks for", token);
      } else {
        out.add(token);
      }
    }
    return out;
  }

  /** A name of which nothing is said stays there: as a value it is 0, and it is told of. */
  private List<Token> defined(Token question, Token name) {
    return isOpen(name.text())
        ? List.of(question.made(Token.Kind.NAME, name.text()))
        : List.of(answer(question, macros.isDefined(name.text())));
  }

  /**
   * 6.10.1p4 makes a name that is still there 0. A use of a function-like macro that is not there,
   * which a compiler refuses, is answered by yes: such macros ask whether something is to be had.
   *
   * @param called takes the names of such macros
   */
  private List<Token> withCallsAnswered(List<Token> line, Set<String> called) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Token token = line.get(i);
      if (!token.isName() || isOperator(token) || token.is("true") || token.is("false")) {
        out.add(token);
        continue;
      }
      boolean call = i + 1 < line.size() && line.get(i + 1).is("(");
      i = call ? Nesting.close(line, i + 1) : i;
      String name = token.text();
      boolean decided =
          !MissingFiles.isAsked(name) && (PredefinedMacros.isKnown(name) || macros.isDecided(name));
      if (decided || types.isTypeWord(name)) {
        out.add(answer(token, call));
      } else if (call) {
        called.add(name);
        out.addAll(
            List.of(mark(token, "("), mark(token, "!"), named(token, name), mark(token, ")")));
      } else {
        out.add(named(token, name));
      }
    }
    return out;
  }

  private static Token mark(Token at, String mark) {
    return at.made(Token.Kind.MARK, mark);
  }

  private static Token named(Token at, String name) {
    return at.made(Token.Kind.NAME, name);
  }

  private static boolean isOperator(Token token) {
    return Operators.precedence(token).isPresent() || Operators.isUnary(token);
  }

  private static Token answer(Token at, boolean yes) {
    return at.made(Token.Kind.NUMBER, yes ? "1" : "0");
  }

  /** A file that is asked for and not found may be there all the same: it stays open. */
  private Token query(Token query, List<Token> argument) {
    if (!FeatureQueries.asksForFile(query.text())) {
      boolean known =
          !argument.isEmpty() && ATTRIBUTES.contains(argument.get(argument.size() - 1).text());
      return answer(query, known);
    }
    Optional<Includes.Name> name = Includes.Name.parse(expander.expand(argument));
    if (name.isEmpty()) {
      return answer(query, false);
    }
    boolean next = query.is("__has_include_next");
    Includes.Name wanted = next ? name.get().behind() : name.get();
    boolean found =
        includes.find(wanted, query.source()).isPresent() || StandardHeaders.isOfC(wanted.path());
    // Whether there is one more of the name behind the text's own, the directories tell
    return found || next ? answer(query, found) : named(query, MissingFiles.asked(name.get()));
  }
}
