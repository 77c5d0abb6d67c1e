package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.Token;
import java.util.Map;
import java.util.Optional;

/** The binary operators by how tightly they bind (C17 6.5.5 to 6.5.14). */
public final class Operators {
  private static final Map<String, Integer> PRECEDENCE =
      Map.ofEntries(
          Map.entry("||", 1),
          Map.entry("&&", 2),
          Map.entry("|", 3),
          Map.entry("^", 4),
          Map.entry("&", 5),
          Map.entry("==", 6),
          Map.entry("!=", 6),
          Map.entry("<", 7),
          Map.entry(">", 7),
          Map.entry("<=", 7),
          Map.entry(">=", 7),
          Map.entry("<<", 8),
          Map.entry(">>", 8),
          Map.entry("+", 9),
          Map.entry("-", 9),
          Map.entry("*", 10),
          Map.entry("/", 10),
          Map.entry("%", 10));

  /** The words of C++ and {@code <iso646.h>} (7.9). */
  private static final Map<String, String> SPELLED =
      Map.of(
          "or", "||", "and", "&&", "bitor", "|", "xor", "^", "bitand", "&", "not_eq", "!=", "not",
          "!", "compl", "~");

  private Operators() {}

  public static Optional<Integer> precedence(Token token) {
    return token.kind() == Token.Kind.MARK || token.isName()
        ? Optional.ofNullable(PRECEDENCE.get(spelling(token)))
        : Optional.empty();
  }

  static String spelling(Token token) {
    return token.isName() ? SPELLED.getOrDefault(token.text(), token.text()) : token.text();
  }

  public static boolean isUnary(Token token) {
    String operator = spelling(token);
    return (token.kind() == Token.Kind.MARK || token.isName())
        && operator.length() == 1
        && "+-~!".contains(operator);
  }

  /** Whether an operator puts bits together, so that its value reads best in hexadecimal. */
  static boolean isBitwise(String operator) {
    return operator.equals("|") || operator.equals("&") || operator.equals("^");
  }
}
