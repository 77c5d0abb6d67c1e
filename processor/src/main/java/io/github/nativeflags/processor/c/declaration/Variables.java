package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.comment.Commented;
import io.github.nativeflags.processor.c.expression.CExpression;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.expression.ConstantEvaluator;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.Radix;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Constant variables: {@code static const int A = 1;}, a constant expression to C++ and, as an
 * extension, to gcc and clang.
 */
public final class Variables {
  /** A variable that is a constant, with the words of its type. */
  record Variable(Enumerator enumerator, String type, EnumValues.Value value) {}

  private final Cursor cursor;
  private final CScope scope;
  private final Map<String, Variable> found = new LinkedHashMap<>();

  Variables(Cursor cursor, CScope scope) {
    this.cursor = cursor;
    this.scope = scope;
  }

  /** By name, in order. */
  public Map<String, Variable> found() {
    return found;
  }

  // declaration: {specifier} type {specifier} identifier ("=" initializer | "{" initializer "}")
  /** Reads the declaration that begins at the cursor; tells whether it is one of these. */
  boolean take(String scopeName) {
    int start = cursor.position();
    Token first = cursor.peek();
    List<String> words = new ArrayList<>();
    boolean constant = false;
    while (isSpecifier(cursor.peek())) {
      constant |= cursor.isAt("const") || cursor.isAt("constexpr");
      words.add(cursor.next().text());
    }
    words.removeIf(w -> w.equals("auto"));
    Optional<CType> type = scope.types().of(words);
    boolean initialized = cursor.peek(1).is("=") || cursor.peek(1).is("{");
    boolean read = constant && cursor.peek().isName() && initialized;
    if (!read) {
      cursor.moveTo(start);
      return false;
    }
    do {
      variable(first, type, scopeName);
    } while (cursor.take(",") && cursor.peek().isName() && cursor.peek(1).is("="));
    return true;
  }

  private boolean isSpecifier(Token token) {
    return token.is("auto")
        || token.is("::")
        || scope.isType(token) && !cursor.peek(1).is("=") && !cursor.peek(1).is("{");
  }

  private void variable(Token first, Optional<CType> type, String scopeName) {
    Token name = cursor.next();
    cursor.next();
    scope.declare(name.text());
    try {
      CExpression initializer = new ExpressionParser(cursor, scope).conditional();
      CValue value = ConstantEvaluator.in(scope).evaluate(initializer);
      CValue converted = type.map(value::as).orElse(value);
      int radix = Radix.of(initializer, scope);
      define(name, new CScope.Constant(converted, radix), scopeName);
      cursor.take("}");
      Token next = cursor.isAt(";") ? cursor.peek(1) : cursor.peek();
      Enumerator enumerator =
          new Enumerator(
              Commented.of(name, first, CommentPlacement.after(next)),
              Optional.of(initializer),
              Optional.empty());
      EnumValues.Value read = new EnumValues.Value(Optional.of(converted), radix);
      found.put(name.text(), new Variable(enumerator, type.map(CType::name).orElse(""), read));
    } catch (CFailure notAConstant) {
      // An error only to whoever needs its value
      fail(name.text(), notAConstant.problem());
    }
  }

  private void define(Token name, CScope.Constant constant, String scopeName) {
    scope.define(name.text(), constant);
    if (!scopeName.isEmpty()) {
      scope.define(scopeName + "::" + name.text(), constant);
    }
  }

  private void fail(String name, Problem why) {
    scope.fail(name, why);
  }
}
