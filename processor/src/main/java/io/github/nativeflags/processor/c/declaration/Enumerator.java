package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.Commented;
import io.github.nativeflags.processor.c.expression.CExpression;
import io.github.nativeflags.processor.c.token.Token;
import java.util.Optional;

/**
 * A constant as written.
 *
 * @param commented its name and comments
 * @param initializer its initializer
 * @param deprecated what its attribute says
 */
record Enumerator(
    Commented commented, Optional<CExpression> initializer, Optional<String> deprecated) {
  Token name() {
    return commented.name();
  }
}
