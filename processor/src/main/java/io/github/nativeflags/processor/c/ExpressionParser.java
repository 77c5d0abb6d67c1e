package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constant expressions from tokens (C17 6.5, 6.6), by precedence climbing. */
final class ExpressionParser {
  private static final int DEPTH_LIMIT = 500;
  private static final Map<String, Integer> PRECEDENCE =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("|", 3),
          Map.entry("^", 4),
          Map.entry("&", 5),
          Map.entry("==", 6),
          Map.entry("!=", 6),
          Map.entry("<", 7),
          Map.entry(">", 7),
          Map.entry("<=", 7),
          Map.entry(">=", 7),
          Map.entry("<<", 8),
          Map.entry(">>", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10));
  private static final Map<String, String> SPELLED =
      Map.of("or", "||", "and", "&&", "bitor", "|", "xor", "^", "bitand", "&", "not_eq", "!=");

  private final List<Token> tokens;
  private final CTypes types;
  private final Literals literals;
  private int at;
  private int depth;

  ExpressionParser(List<Token> tokens, int at, CTypes types) {
    this.tokens = tokens;
    this.at = at;
    this.types = types;
    this.literals = new Literals(types);
  }

  /** The index of the first token after what was parsed. */
  int position() {
    return at;
  }

  /** A conditional expression (6.5.15). */
  CExpression conditional() {
    deeper();
    CExpression test = binary(1);
    if (peek().is("?")) {
      Token question = next();
      CExpression yes = peek().is(":") ? test : conditional();
      expect(":");
      test = new CExpression.Conditional(question, test, yes, conditional());
    }
    depth--;
    return test;
  }

  private CExpression binary(int least) {
    CExpression left = unary();
    while (true) {
      Integer precedence = PRECEDENCE.get(operator(peek()));
      if (precedence == null || precedence < least || peek().kind() == Token.Kind.STRING) {
        return left;
      }
      Token operator = next();
      left = new CExpression.Binary(operator, left, binary(precedence + 1));
    }
  }

  static String operator(Token token) {
    return token.isName() ? SPELLED.getOrDefault(token.text(), "") : token.text();
  }

  private CExpression unary() {
    deeper();
    Token token = peek();
    CExpression result;
    if (token.kind() == Token.Kind.MARK && "+-~!".contains(token.text())) {
      next();
      result = new CExpression.Unary(token, unary());
    } else if (token.is("(") && isType(at + 1)) {
      next();
      CType type = type();
      expect(")");
      result = new CExpression.Cast(token, type, unary());
    } else if (token.is("sizeof") || token.is("_Alignof") || token.is("alignof")) {
      next();
      result = sizeOf(token);
    } else if (token.is("__extension__")) {
      next();
      result = unary();
    } else {
      result = primary();
    }
    depth--;
    return result;
  }

  private CExpression sizeOf(Token token) {
    if (!peek().is("(") || !isType(at + 1)) {
      throw new CFailure(token, ProblemKind.UNSUPPORTED_EXPRESSION, token.text());
    }
    next();
    long size = pointerOr(type().bits() / 8);
    while (peek().is("[")) {
      next();
      CExpression count = conditional();
      if (!(count instanceof CExpression.Literal literal)) {
        throw new CFailure(token, ProblemKind.UNSUPPORTED_EXPRESSION, token.text());
      }
      size *= literal.value().bits();
      expect("]");
    }
    expect(")");
    CType sizeType = new CType("size_t", 64, false);
    return new CExpression.Literal(token, CValue.of(sizeType, size), 10);
  }

  private long pointerOr(int size) {
    long result = size;
    while (peek().is("*")) {
      next();
      result = 8;
    }
    return result;
  }

  private CExpression primary() {
    Token token = next();
    return switch (token.kind()) {
      case NUMBER -> literals.number(token);
      case CHARACTER -> literals.character(token);
      case NAME -> name(token);
      case STRING -> throw new CFailure(token, ProblemKind.UNSUPPORTED_EXPRESSION, token.text());
      default -> {
        if (!token.is("(")) {
          throw CFailure.expected("an expression", token);
        }
        CExpression inner = conditional();
        while (peek().is(",")) {
          // gcc refuses the comma operator here in C; g++ and clang take the right operand.
          next();
          inner = conditional();
        }
        expect(")");
        yield inner;
      }
    };
  }

  private CExpression name(Token token) {
    if (token.is("true") || token.is("false")) {
      long bit = token.is("true") ? 1 : 0;
      return new CExpression.Literal(token, CValue.of(CType.INT, bit), 10);
    }
    if (List.of("static_cast", "reinterpret_cast", "const_cast").contains(token.text())) {
      expect("<");
      CType type = type();
      expect(">");
      return cast(token, type);
    }
    if (isType(at - 1) && (peek().is("(") || peek().is("{"))) {
      return cast(token, typeOf(token, List.of(token.text())));
    }
    StringBuilder name = new StringBuilder(token.is("::") ? "" : token.text());
    while (peek().is("::")) {
      next();
      name.append("::").append(next().text());
    }
    if (peek().is("(")) {
      throw new CFailure(token, ProblemKind.UNSUPPORTED_EXPRESSION, token.text() + "(...)");
    }
    return new CExpression.Name(token, name.toString());
  }

  private CExpression cast(Token token, CType type) {
    String close = peek().is("{") ? "}" : ")";
    if (close.equals(")")) {
      expect("(");
    } else {
      next();
    }
    CExpression operand = conditional();
    expect(close);
    return new CExpression.Cast(token, type, operand);
  }

  private boolean isType(int index) {
    Token token = tokens.get(Math.min(index, tokens.size() - 1));
    return token.is("enum")
        || token.isName()
            && types.isTypeWord(token.text())
            && (!token.is("std") || isStdType(index));
  }

  private boolean isStdType(int index) {
    return index + 2 < tokens.size() && types.isTypeWord(tokens.get(index + 2).text());
  }

  private CType type() {
    Token first = peek();
    List<String> words = new ArrayList<>();
    if (first.is("enum")) {
      next();
    }
    while (peek().isName() || peek().is("::")) {
      words.add(next().text());
    }
    return first.is("enum") ? types.of(words).orElse(CType.INT) : typeOf(first, words);
  }

  private CType typeOf(Token at, List<String> words) {
    Optional<CType> type = types.of(words);
    return type.orElseThrow(
        () -> new CFailure(at, ProblemKind.UNSUPPORTED_EXPRESSION, String.join(" ", words)));
  }

  private void deeper() {
    if (++depth > 2 * DEPTH_LIMIT) {
      throw new CFailure(peek(), ProblemKind.TOO_DEEP, "This expression");
    }
  }

  private Token peek() {
    return tokens.get(Math.min(at, tokens.size() - 1));
  }

  private Token next() {
    Token token = peek();
    at++;
    return token;
  }

  private void expect(String mark) {
    if (!peek().is(mark)) {
      throw CFailure.expected(mark, peek());
    }
    at++;
  }
}
