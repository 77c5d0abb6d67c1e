package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of types in expressions (C17 6.7.7). */
final class TypeNames {
  private static final Map<String, Integer> OTHER_SIZES =
      Map.of("float", 4, "double", 8, "void", 1);

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
    Optional<CType> type = scope.types().of(words);
    return type.orElseThrow(
        () ->
            first.is("enum")
                ? ExpressionParser.undeclaredType(first, String.join(" ", words))
                : new CFailure(first, ProblemKind.UNSUPPORTED_EXPRESSION, String.join(" ", words)));
  }

  /** The size of the type whose name comes next, in bytes. */
  long size() {
    Token first = cursor.peek();
    List<String> words = words();
    long size =
        words.contains("double") && words.contains("long")
            ? 16
            : Optional.ofNullable(OTHER_SIZES.get(words.get(words.size() - 1)))
                .orElseGet(() -> cursor.isAt("*") ? 8 : of(first, words).bits() / 8);
    while (cursor.take("*") || cursor.take("const")) {
      size = 8;
    }
    while (cursor.take("[")) {
      Token count = cursor.next();
      Literals literals = new Literals(scope.types());
      if (count.kind() != Token.Kind.NUMBER
          || !(literals.number(count) instanceof CExpression.Literal literal)) {
        throw new CFailure(count, ProblemKind.UNSUPPORTED_EXPRESSION, count.shown());
      }
      size *= literal.value().bits();
      cursor.expect("]");
    }
    return size;
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    while (cursor.peek().isName() || cursor.isAt("::")) {
      words.add(cursor.next().text());
    }
    return words;
  }
}
