package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The names of types in expressions (C17 6.7.7). */
final class TypeNames {
  private static final Map<String, Long> OTHER_SIZES =
      Map.of("float", 4L, "double", 8L, "void", 1L);

  private static final long POINTER = 8;

  /** How much room a type takes, in bytes. */
  record Layout(long size, long alignment) {}

  private final Cursor cursor;
  private final CScope scope;

  TypeNames(Cursor cursor, CScope scope) {
    this.cursor = cursor;
    this.scope = scope;
  }

  /** Whether a type begins so many tokens ahead. */
  boolean startsAt(int ahead) {
    Token token = cursor.peek(ahead);
    if (token.is("std") || token.is("::")) {
      int name = ahead + (token.is("std") ? 2 : 1);
      return cursor.peek(name - 1).is("::") && startsAt(name);
    }
    return scope.isType(token) || OTHER_SIZES.containsKey(token.text());
  }

  /** The integer type whose name comes next. */
  CType integer() {
    Token first = cursor.peek();
    return of(first, words());
  }

  CType of(Token first, List<String> words) {
    if (words.stream().anyMatch(scope.types()::followsLong)) {
      scope.restOnAbi();
    }
    Optional<CType> type = scope.types().of(words);
    return type.orElseThrow(
        () ->
            first.is("enum")
                ? CFailure.undeclaredType(first, String.join(" ", words))
                : new CFailure(first, ProblemKind.UNSUPPORTED_EXPRESSION, String.join(" ", words)));
  }

  /** The size and alignment of the type whose name comes next, in bytes. */
  Layout layout(Supplier<CExpression> expression) {
    Token first = cursor.peek();
    List<String> words = words();
    long element =
        Optional.ofNullable(OTHER_SIZES.get(words.get(words.size() - 1)))
            .orElseGet(() -> cursor.isAt("*") ? POINTER : of(first, words).bits() / 8);
    if (words.contains("double") && words.contains("long")) {
      element = scope.types().longDoubleSize();
    }
    while (cursor.take("*") || cursor.take("const")) {
      element = POINTER;
    }
    // abstract-declarator: "(" "*" ... ")" ..., a pointer to a function or an array
    if (cursor.isAt("(") && cursor.peek(1).is("*")) {
      while (cursor.isAt("(") || cursor.isAt("[")) {
        cursor.skipBalanced();
      }
      return new Layout(POINTER, POINTER);
    }
    long size = element;
    while (cursor.take("[")) {
      size *= ConstantEvaluator.in(scope).evaluate(expression.get()).bits();
      cursor.expect("]");
    }
    return new Layout(size, element);
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    while (cursor.peek().isName() || cursor.isAt("::")) {
      words.add(cursor.next().text());
    }
    return words;
  }
}
