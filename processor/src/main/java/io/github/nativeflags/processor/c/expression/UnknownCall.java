package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.c.token.UndefinedMacro;
import java.util.Set;

/** A name with arguments that no macro replaced. */
public final class UnknownCall {
  /** What only the compiler itself answers. */
  private static final Set<String> COMPILERS = Set.of("offsetof", "_Generic", "va_arg", "typeid");

  private UnknownCall() {}

  /** Why it has no value; its parenthesis comes next. */
  public static CFailure of(Token name, String qualified, Cursor cursor, CScope scope) {
    String call = qualified + "(...)";
    if (scope.isFunction(name.text()) || qualified.contains("::")) {
      return CFailure.unsupported(name, call, "it calls a function");
    } else if (COMPILERS.contains(name.text()) || name.text().startsWith("__builtin_")) {
      return CFailure.unsupported(name, call, "only a compiler can answer it");
    }
    return UndefinedMacro.of(name, cursor);
  }
}
