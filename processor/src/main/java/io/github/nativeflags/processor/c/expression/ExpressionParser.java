package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
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
  private final TypeReader types;
  private final TemplateNames templates;
  private final SizeReader sizes;
  private Optional<CExpression> limit = Optional.empty();
  private int depth;

  public ExpressionParser(Cursor cursor, CScope scope) {
    this.cursor = cursor;
    this.scope = scope;
    this.literals = new LiteralReader(scope.types());
    this.templates = new TemplateNames(cursor, scope);
    this.types = new TypeReader(cursor, scope, this::conditional);
    this.sizes = new SizeReader(cursor, types, this::unary);
  }

  public Cursor cursor() {
    return cursor;
  }

  /** The reader of the types at the same cursor. */
  public TypeReader types() {
    return types;
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
      Optional<Integer> precedence = precedence(cursor.peek());
      if (precedence.isEmpty() || precedence.get() < least) {
        return left;
      }
      Token operator = cursor.next();
      left = new CExpression.Binary(operator, left, binary(precedence.get() + 1));
    }
  }

  /** To C, {@code and} and the like are names as others are. */
  private Optional<Integer> precedence(Token token) {
    return isNamed(token) ? Optional.empty() : Operators.precedence(token);
  }

  private boolean isNamed(Token token) {
    return token.isName() && scope.isConstant(token.text());
  }

  // unary-expression: unary-operator cast-expression | "(" type-name ")" cast-expression | ...
  private CExpression unary() {
    deeper();
    Token token = cursor.peek();
    CExpression result;
    if (Operators.isUnary(token) && !isNamed(token)) {
      cursor.next();
      result = new CExpression.Unary(token, unary());
    } else if (token.is("(") && types.startsAt(1) && !types.isFunctionalCast()) {
      cursor.next();
      CType type = types.integer();
      cursor.expect(")");
      result = new CExpression.Cast(token, type, unary());
    } else if (Set.of("sizeof", "_Alignof", "alignof", "__alignof__").contains(token.text())) {
      result = size(token);
    } else if (cursor.take("__extension__")) {
      result = unary();
    } else {
      result = primary();
    }
    depth--;
    return result;
  }

  /** Two levels more than other operators: types within types take the stack of three. */
  private CExpression size(Token word) {
    cursor.next();
    deeper();
    deeper();
    CExpression read = sizes.of(word);
    depth -= 2;
    return read;
  }

  private CExpression primary() {
    Token token = cursor.peek();
    if (token.kind() == Token.Kind.NAME) {
      return name(cursor.next(), "");
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
      return name(cursor.next(), "::");
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
      ConstantEvaluator.in(scope).check(inner);
      inner = conditional();
    }
    CExpression read = inner;
    cursor.expect(")");
    if (limit.filter(l -> l == read).isPresent() && cursor.isAt("(") && cursor.peek(1).is(")")) {
      // (std::numeric_limits<int>::max)(), as it is written lest a macro max replaces it
      cursor.skipBalanced();
    }
    boolean operandFollows =
        cursor.peek().kind() == Token.Kind.NUMBER
            || cursor.peek().isName() && precedence(cursor.peek()).isEmpty();
    boolean last = cursor.peek(1).is(",") || cursor.peek(1).is("}") || cursor.peek(1).is("(");
    boolean decorated = cursor.peek().isName() && last;
    if (operandFollows && !decorated && read instanceof CExpression.Name type) {
      throw CFailure.undeclaredType(type.at(), type.name());
    }
    return read;
  }

  private CExpression name(Token token, String outermost) {
    boolean truth = token.is("true") || token.is("false");
    if (truth && !scope.isConstant(token.text())) {
      return new CExpression.Literal(
          token, CValue.of(scope.types().truth(), token.is("true") ? 1 : 0), 10);
    }
    if (CASTS.contains(token.text())) {
      cursor.expect("<");
      CType type = types.integer();
      types.closeTemplate();
      return functionalCast(token, type);
    }
    Optional<CExpression> cast = functionalCast(token);
    return cast.isPresent() ? cast.get() : constant(token, outermost);
  }

  private CExpression constant(Token token, String outermost) {
    StringBuilder name = new StringBuilder(outermost).append(token.text());
    while (cursor.isAt("::") && cursor.peek(1).isName()) {
      name.append(cursor.next().text()).append(cursor.next().text());
    }
    String whole = name.toString();
    if (cursor.isAt("<") && whole.matches("(::)?(std::)?numeric_limits")) {
      return limit(token);
    }
    if (cursor.isAt("<") && !scope.isConstant(whole)) {
      templates.refuse(token, whole);
    }
    if (cursor.isAt("(")) {
      throw UnknownCall.of(token, whole, cursor, scope);
    }
    return new CExpression.Name(token, whole);
  }

  // "numeric_limits" "<" type ">" "::" member ["(" ")"]
  private CExpression limit(Token token) {
    cursor.expect("<");
    CType type = types.integer();
    types.closeTemplate();
    cursor.expect("::");
    Token member = cursor.next();
    CValue value =
        NumericLimits.of(type, member.text())
            .orElseThrow(
                () ->
                    CFailure.unsupported(
                        token,
                        "numeric_limits<" + type.name() + ">::" + member.text(),
                        "it is no limit of an integer"));
    CExpression read = new CExpression.Literal(token, value, 10);
    limit = Optional.of(read);
    if (NumericLimits.isFunction(member.text()) && cursor.isAt("(")) {
      cursor.skipBalanced();
    }
    return read;
  }

  /** {@code int(x)}, {@code std::uint8_t(x)}, {@code int{x}} of C++; a token was taken. */
  private Optional<CExpression> functionalCast(Token token) {
    int start = cursor.position();
    cursor.moveTo(start - 1);
    if (types.startsAt(0)) {
      ObjectType type = types.specifiers().type().orElseThrow(() -> undeclared(token));
      if (cursor.isAt("(") || cursor.isAt("{")) {
        return Optional.of(functionalCast(token, types.integer(token, type)));
      }
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  private static CFailure undeclared(Token token) {
    return CFailure.undeclaredType(token, token.text());
  }

  private CExpression functionalCast(Token token, CType type) {
    String close = cursor.isAt("{") ? "}" : ")";
    if (!cursor.take("{")) {
      cursor.expect("(");
    }
    CExpression operand =
        cursor.isAt(close)
            ? new CExpression.Literal(token, CValue.of(CType.INT, 0), 10)
            : conditional();
    cursor.expect(close);
    return new CExpression.Cast(token, type, operand);
  }

  private void deeper() {
    if (++depth > 2 * DEPTH_LIMIT) {
      throw new CFailure(cursor.peek(), ProblemKind.TOO_DEEP, "This expression");
    }
  }
}
