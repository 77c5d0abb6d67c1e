package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.function.Supplier;

/** What {@code sizeof} and its like ask for (C17 6.5.3.4). */
final class SizeReader {
  private final Cursor cursor;
  private final TypeReader types;
  private final Supplier<CExpression> unary;

  /**
   * Those at a cursor.
   *
   * @param unary reads the unary expression at the cursor
   */
  SizeReader(Cursor cursor, TypeReader types, Supplier<CExpression> unary) {
    this.cursor = cursor;
    this.types = types;
    this.unary = unary;
  }

  // unary-expression: ("sizeof" | "_Alignof") (unary-expression | "(" type-name ")")
  /** Of a type in parentheses, or of an expression that is not evaluated; the word was taken. */
  CExpression of(Token token) {
    if (!cursor.isAt("(") || !isType()) {
      return new CExpression.SizeOf(token, unary.get());
    }
    cursor.next();
    ObjectType type = types.startsAt(0) ? types.typeName() : pointer();
    cursor.expect(")");
    long size = token.is("sizeof") ? type.size() : type.alignment();
    if (size == 0) {
      String whole = token.text() + "(" + type.name() + ")";
      throw CFailure.unsupported(token, whole, "the text does not tell the size");
    }
    return new CExpression.Literal(token, CValue.of(CTypes.SIZE, size), 10);
  }

  private boolean isType() {
    return types.startsAt(1) ? !types.isFunctionalCast() : isPointer();
  }

  /** Whether a star ends what the parenthesis encloses: the type before it does not matter. */
  private boolean isPointer() {
    int at = 1;
    while (cursor.peek(at).isName() || cursor.peek(at).is("::")) {
      at++;
    }
    boolean star = at > 1 && cursor.peek(at).is("*");
    while (star && cursor.peek(at).is("*")) {
      at++;
    }
    return star && cursor.peek(at).is(")");
  }

  private ObjectType pointer() {
    String name = cursor.peek().text();
    while (!cursor.isAt(")")) {
      cursor.next();
    }
    return ObjectType.incomplete(name).pointer();
  }
}
