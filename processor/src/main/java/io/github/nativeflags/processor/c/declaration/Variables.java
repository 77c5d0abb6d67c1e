package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.comment.Commented;
import io.github.nativeflags.processor.c.expression.CExpression;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.expression.Constant;
import io.github.nativeflags.processor.c.expression.ConstantEvaluator;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.ObjectType;
import io.github.nativeflags.processor.c.expression.Radix;
import io.github.nativeflags.processor.c.expression.TypeReader;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Constant variables: {@code static const int A = 1;}, a constant expression to C++ and, as an
 * extension, to gcc and clang.
 */
public final class Variables {
  /** A variable that is a constant, with the name of its type. */
  record Variable(EnumConstant constant, String type) {}

  private final Cursor cursor;
  private final CScope scope;
  private final ExpressionParser expressions;
  private final Map<String, Variable> found = new LinkedHashMap<>();

  Variables(Cursor cursor, CScope scope) {
    this.cursor = cursor;
    this.scope = scope;
    this.expressions = new ExpressionParser(cursor, scope);
  }

  /** By name, in order. */
  public Map<String, Variable> found() {
    return found;
  }

  // declaration: specifiers identifier ("=" value | "{" value "}" | "(" value ")") {"," ...} ";"
  /**
   * Reads the declaration that begins at the cursor; tells whether it is one of these.
   *
   * @param local whether a function keeps it for itself, so that it is no constant of the text
   */
  boolean take(boolean local) {
    int start = cursor.position();
    Token first = cursor.peek();
    Optional<CType> type;
    try {
      TypeReader.Specifiers said = expressions.types().specifiers();
      boolean constant = said.words().contains("const") || said.words().contains("constexpr");
      boolean known = said.type().isPresent() || said.words().contains("auto");
      type = said.type().flatMap(ObjectType::integer);
      boolean integer = type.isPresent() == said.type().isPresent();
      if (!constant || !known || !integer || !isInitialized()) {
        cursor.moveTo(start);
        return false;
      }
    } catch (CFailure noTypeOfAConstant) {
      cursor.moveTo(start);
      return false;
    }
    do {
      Optional<Variable> variable = variable(first, type);
      if (!local) {
        variable.ifPresent(v -> found.put(v.constant().name(), v));
      }
    } while (cursor.take(",") && isInitialized());
    return true;
  }

  private boolean isInitialized() {
    boolean begins = cursor.peek(1).is("=") || cursor.peek(1).is("{") || isInParentheses();
    return cursor.peek().isName() && begins;
  }

  /** C++20 9.4.1: {@code const int a(3);}, unless it declares a function. */
  private boolean isInParentheses() {
    return cursor.peek(1).is("(")
        && !cursor.peek(2).is(")")
        && (!expressions.types().startsAt(2) || beginsWithCast())
        && cursor.behind(1).filter(b -> b.is(";") || b.is(",")).isPresent();
  }

  private boolean beginsWithCast() {
    int name = cursor.position();
    cursor.moveTo(name + 1);
    boolean cast = expressions.types().isFunctionalCast();
    cursor.moveTo(name);
    return cast;
  }

  private Optional<Variable> variable(Token first, Optional<CType> type) {
    Token name = cursor.next();
    cursor.next();
    scope.declare(name.text());
    try {
      CExpression initializer = expressions.conditional();
      CValue value = ConstantEvaluator.in(scope).evaluate(initializer);
      CValue converted = type.map(value::as).orElse(value);
      int radix = Radix.of(initializer, scope);
      scope.define(name.text(), new Constant(converted, radix));
      if (!cursor.take("}")) {
        cursor.take(")");
      }
      Token next = cursor.isAt(";") ? cursor.peek(1) : cursor.peek();
      Enumerator enumerator =
          new Enumerator(
              Commented.of(name, first, CommentPlacement.after(next)),
              Optional.of(initializer),
              Optional.empty());
      EnumConstant constant = new EnumConstant(enumerator, Optional.of(converted), radix);
      return Optional.of(new Variable(constant, type.map(CType::name).orElse("")));
    } catch (CFailure notAConstant) {
      // An error only to whoever needs its value
      scope.fail(name.text(), notAConstant.problem());
      return Optional.empty();
    }
  }
}
