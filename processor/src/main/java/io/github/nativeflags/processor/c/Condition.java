package io.github.nativeflags.processor.c;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The conditions of {@code #if} and its kin (C17 6.10.1). */
final class Condition {
  private static final Set<String> INCLUDE_QUERIES = Set.of("__has_include", "__has_include_next");
  private static final Set<String> QUERIES =
      Set.of(
          "__has_include",
          "__has_include_next",
          "__has_attribute",
          "__has_c_attribute",
          "__has_cpp_attribute",
          "__has_declspec_attribute",
          "__has_builtin",
          "__has_feature",
          "__has_extension");

  /** Attributes that say something of a constant: the text may offer them only where they exist. */
  private static final Set<String> ATTRIBUTES =
      Set.of("deprecated", "__deprecated__", "flag_enum", "unavailable", "enum_extensibility");

  /** What sdkddkver.h of the Windows SDK takes where the program does not say: the newest. */
  private static final Map<String, String> WINDOWS_SDK =
      Map.of(
          "_WIN32_WINNT", "0x0A00",
          "WINVER", "0x0A00",
          "_WIN32_IE", "0x0A00",
          "NTDDI_VERSION", "0x0A00000C");

  private final Macros macros;
  private final MacroExpander expander;
  private final Includes includes;
  private final CTypes types;
  private final Map<String, String> defaults;

  Condition(Macros macros, MacroExpander expander, Includes includes, CTypes types) {
    this.defaults = macros.isDefined("_WIN32") ? WINDOWS_SDK : Map.of();
    this.macros = macros;
    this.expander = expander;
    this.includes = includes;
    this.types = types;
  }

  static boolean isQuery(String name) {
    return QUERIES.contains(name);
  }

  /**
   * Whether the group after a directive is read.
   *
   * @throws CFailure when that cannot be told
   */
  boolean holds(Token directive, List<Token> line) {
    if (line.isEmpty()) {
      throw CFailure.expected("a condition", directive.made(Token.Kind.END, ""));
    }
    if (directive.text().endsWith("def")) {
      return macros.isDefined(line.get(0).text()) != directive.text().endsWith("ndef");
    }
    List<Token> tokens = withDefaults(expander.expand(withoutQueries(line)));
    tokens.add(directive.made(Token.Kind.END, ""));
    ExpressionParser parser = new ExpressionParser(new Cursor(tokens), new CScope(types));
    CExpression condition = parser.conditional();
    if (!parser.cursor().atEnd()) {
      throw CFailure.expected("the end of the condition", parser.cursor().peek());
    }
    return ConstantEvaluator.ofConditions(types).evaluate(condition).bits() != 0;
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
      } else if (isQuery(token.text()) && more && line.get(i + 1).is("(")) {
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
   * Names that are still there get what their own header would give them. 6.10.1p4 makes every
   * other name 0; a use of a function-like macro, which a compiler refuses, is answered by yes:
   * such macros ask whether something is to be had.
   */
  private List<Token> withDefaults(List<Token> line) {
    List<Token> out = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Token token = line.get(i);
      if (token.isName() && i + 1 < line.size() && line.get(i + 1).is("(") && !isOperator(token)) {
        i = close(line, i + 1);
        out.add(answer(token, true));
      } else {
        String value = token.isName() ? defaults.get(token.text()) : null;
        out.add(value == null ? token : token.made(Token.Kind.NUMBER, value));
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
    if (!INCLUDE_QUERIES.contains(query.text())) {
      return !argument.isEmpty() && ATTRIBUTES.contains(argument.get(argument.size() - 1).text());
    }
    Optional<Includes.Name> name = Includes.Name.parse(expander.expand(argument));
    return name.flatMap(n -> includes.find(n, query.source())).isPresent();
  }
}
