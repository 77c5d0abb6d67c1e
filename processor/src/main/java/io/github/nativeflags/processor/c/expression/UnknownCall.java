package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.List;
import java.util.Set;

/** A name with arguments that no macro replaced. */
public final class UnknownCall {
  private static final List<String> PARAMETERS = List.of("a", "b", "c", "d", "e", "f");

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
    return new CFailure(
        name, ProblemKind.UNDEFINED_MACRO, name.text(), parameters(arguments(cursor)));
  }

  /** How many there are between the parentheses that come next. */
  private static int arguments(Cursor cursor) {
    int end = cursor.end(0).orElse(cursor.position() + 2) - cursor.position() - 1;
    int count = end > 1 ? 1 : 0;
    int depth = 0;
    for (int i = 0; i < end; i++) {
      Token token = cursor.peek(i);
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      count += token.is(",") && depth == 1 ? 1 : 0;
    }
    return count;
  }

  private static String parameters(int count) {
    return count == 1
        ? "x"
        : count > PARAMETERS.size() ? "..." : String.join(",", PARAMETERS.subList(0, count));
  }
}
