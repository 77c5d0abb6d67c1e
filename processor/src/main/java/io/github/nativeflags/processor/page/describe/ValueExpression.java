package io.github.nativeflags.processor.page.describe;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has the form of an integer constant expression of C (C17 6.6), without casts and calls. */
public final class ValueExpression {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s*(?:(?<number>(?:0[xX][0-9A-Fa-f]+|\\d+)[uUlL]*+(?![\\w.]))"
              + "|(?<char>'(?:\\\\.|[^'\\\\]){1,4}')"
              + "|(?<name>[A-Za-z_]\\w*+)"
              + "|(?<open>\\()|(?<close>\\))"
              + "|(?<sign>[-+~](?!>))"
              + "|(?<operator><<|>>|[*/%&|^]))");

  /** Longer ones are hostile. */
  private static final int MAX_LENGTH = 2_000;

  private boolean operand;
  private int open;

  private ValueExpression() {}

  /** Tells whether a text has that form. */
  static boolean is(String text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    ValueExpression read = new ValueExpression();
    Matcher token = TOKEN.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!token.find(at) || token.start() != at || !read.take(token)) {
        return false;
      }
      at = token.end();
    }
    return read.operand && read.open == 0;
  }

  /** Takes a token, if it may stand here. */
  private boolean take(Matcher token) {
    boolean opens = token.group("open") != null;
    boolean closes = token.group("close") != null;
    boolean starts =
        opens
            || token.group("number") != null
            || token.group("name") != null
            || token.group("char") != null;
    boolean needsOperand = closes || token.group("operator") != null;
    if (starts && operand || needsOperand && !operand) {
      return false;
    }
    open += opens ? 1 : closes ? -1 : 0;
    operand = starts ? !opens : closes;
    return open >= 0;
  }

  /** The names in it. */
  public static Set<String> names(String expression) {
    Set<String> names = new LinkedHashSet<>();
    Matcher token = TOKEN.matcher(expression);
    for (int at = 0; at < expression.length() && token.find(at); at = token.end()) {
      if (token.group("name") != null) {
        names.add(token.group("name"));
      }
    }
    return names;
  }
}
