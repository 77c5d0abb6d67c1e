package io.github.nativeflags.processor.c.token;

import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;

/** The use of a macro that is not there. */
public final class UndefinedMacro {
  private UndefinedMacro() {}

  /**
   * That a macro is used with arguments and is not there.
   *
   * @param arguments at the parenthesis after its name
   */
  public static CFailure of(Token name, Cursor arguments) {
    return new CFailure(
        name, ProblemKind.UNDEFINED_MACRO, name.text(), String.join(", ", parameters(arguments)));
  }

  /** A parameter for each argument. */
  private static List<String> parameters(Cursor arguments) {
    List<String> names = new ArrayList<>(List.of("a"));
    int depth = 0;
    // What is never closed is not looked through for each of many uses
    int end = arguments.end(0).orElse(arguments.position()) - arguments.position();
    for (int i = 0; i < end && names.size() < 26; i++) {
      Token token = arguments.peek(i);
      depth += Nesting.ofParentheses(token);
      if (depth == 0) {
        return i == 1 ? List.of() : names;
      }
      if (depth == 1 && token.is(",")) {
        names.add(Character.toString('a' + names.size()));
      }
    }
    return names;
  }
}
