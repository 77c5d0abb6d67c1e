package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.c.token.UndefinedMacro;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Constant expressions from tokens (C17 6.5, 6.6), by precedence climbing. */
public final class ExpressionParser {
  /** As deep as clang reads by default; each level takes some frames of the stack. */
  private static final int DEPTH_LIMIT = 256;

  private static final Set<String> CASTS = Set.of("static_cast", "reinterpret_cast", "const_cast");

  private static final Pattern LONG_SUFFIX = Pattern.compile("(?i)[0-9][0-9a-fx']*(l|ul|lu)");

  private final Cursor cursor;
  private final CScope scope;
  private final LiteralReader literals;
  private final TypeNames typeNames;
  private int depth;

  public ExpressionParser(Cursor cursor, CScope scope) {
    this.cursor = cursor;
    this.scope = scope;
    this.literals = new LiteralReader(scope.types());
    this.typeNames = new TypeNames(cursor, scope);
  }

  public Cursor cursor() {
    return cursor;
  }

  // conditional-expression: logical-OR-expression ["?" expression ":" conditional-expression]
  public CExpression conditional() {
    deeper();
    CExpression result = binary(1);
    if (cursor.isAt("?")) {
      Token question = cursor.next();
      CExpression yes = cursor.isAt(":") ? result : conditional();
      cursor.expect(":");
      result = new CExpression.Conditional(question, result, yes, conditional());
    }
    depth--;
    return result;
  }

  private CExpression binary(int least) {
    CExpression left = unary();
    while (true) {
      Optional<Integer> precedence = Operators.precedence(cursor.peek());
      if (precedence.isEmpty() || precedence.get() < least) {
        return left;
      }
      Token operator = cursor.next();
      left = new CExpression.Binary(operator, left, binary(precedence.get() + 1));
    }
  }

  // unary-expression: unary-operator cast-expression | "(" type-name ")" cast-expression | ...
  private CExpression unary() {
    deeper();
    Token token = cursor.peek();
    CExpression result;
    if (Operators.isUnary(token)) {
      cursor.next();
      result = new CExpression.Unary(token, unary());
    } else if (token.is("(") && typeNames.startsAt(1)) {
      cursor.next();
      CType type = typeNames.integer();
      cursor.expect(")");
      result = new CExpression.Cast(token, type, unary());
    } else if (Set.of("sizeof", "_Alignof", "alignof", "__alignof__").contains(token.text())) {
      cursor.next();
      result = sizeOf(token);
    } else if (cursor.take("__extension__")) {
      result = unary();
    } else {
      result = primary();
    }
    depth--;
    return result;
  }

  /** 6.5.3.4: of a type in parentheses, or of an expression that is not evaluated. */
  private CExpression sizeOf(Token token) {
    if (cursor.isAt("(") && typeNames.startsAt(1)) {
      cursor.next();
      TypeNames.Layout layout = typeNames.layout(this::conditional);
      cursor.expect(")");
      long size = token.is("sizeof") ? layout.size() : layout.alignment();
      return new CExpression.Literal(token, CValue.of(CTypes.SIZE, size), 10);
    }
    return new CExpression.SizeOf(token, unary());
  }

  private CExpression primary() {
    Token token = cursor.peek();
    if (token.kind() == Token.Kind.NAME) {
      return name(cursor.next());
    } else if (token.kind() == Token.Kind.NUMBER) {
      if (LONG_SUFFIX.matcher(token.text()).matches()) {
        scope.restOnAbi();
      }
      return literals.number(cursor.next());
    } else if (token.kind() == Token.Kind.CHARACTER) {
      return literals.character(cursor.next());
    } else if (token.kind() == Token.Kind.STRING) {
      return strings(token);
    } else if (token.is("::")) {
      cursor.next();
      return name(cursor.next());
    }
    return parenthesised(token);
  }

  /** 5.1.1.2: phase 6 joins adjacent strings. */
  private CExpression strings(Token first) {
    List<Token> all = new ArrayList<>();
    while (cursor.peek().kind() == Token.Kind.STRING) {
      all.add(cursor.next());
    }
    return new CExpression.Text(first, literals.size(all));
  }

  private CExpression parenthesised(Token open) {
    if (!open.is("(")) {
      throw CFailure.expected("an expression", open);
    }
    cursor.next();
    CExpression inner = conditional();
    while (cursor.take(",")) {
      // gcc refuses the comma operator here in C (6.6p3); g++ and clang take the right operand
      inner = conditional();
    }
    cursor.expect(")");
    boolean operandFollows =
        cursor.peek().kind() == Token.Kind.NUMBER || cursor.peek().isName() && !isOperator();
    if (operandFollows && inner instanceof CExpression.Name type) {
      throw CFailure.undeclaredType(type.at(), type.name());
    }
    return inner;
  }

  private boolean isOperator() {
    return Operators.precedence(cursor.peek()).isPresent();
  }

  private CExpression name(Token token) {
    if (token.is("true") || token.is("false")) {
      long bit = token.is("true") ? 1 : 0;
      return new CExpression.Literal(token, CValue.of(CType.INT, bit), 10);
    }
    if (CASTS.contains(token.text())) {
      cursor.expect("<");
      CType type = typeNames.integer();
      cursor.expect(">");
      return functionalCast(token, type);
    }
    if (scope.isType(token) && (cursor.isAt("(") || cursor.isAt("{"))) {
      return functionalCast(token, typeNames.of(token, List.of(token.text())));
    }
    List<String> parts = new ArrayList<>(List.of(token.text()));
    while (cursor.take("::")) {
      parts.add(cursor.next().text());
    }
    if (cursor.isAt("(")) {
      throw UndefinedMacro.of(token, cursor);
    }
    return new CExpression.Name(token, String.join("::", parts));
  }

  /** {@code int(x)} and {@code int{x}} of C++. */
  private CExpression functionalCast(Token token, CType type) {
    String close = cursor.isAt("{") ? "}" : ")";
    if (!cursor.take("{")) {
      cursor.expect("(");
    }
    CExpression operand = conditional();
    cursor.expect(close);
    return new CExpression.Cast(token, type, operand);
  }

  private void deeper() {
    if (++depth > 2 * DEPTH_LIMIT) {
      throw new CFailure(cursor.peek(), ProblemKind.TOO_DEEP, "This expression");
    }
  }
}
