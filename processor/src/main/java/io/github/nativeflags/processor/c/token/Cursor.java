package io.github.nativeflags.processor.c.token;

import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A position in tokens, of which the last is the end. */
public final class Cursor {
  private final List<Token> tokens;
  private int at;
  private int[] closing = {};

  public Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  public int position() {
    return at;
  }

  public void moveTo(int position) {
    at = position;
  }

  public boolean atEnd() {
    return peek().isEnd();
  }

  public Token peek() {
    return peek(0);
  }

  /** The token so many ahead, or behind when negative; the end beyond the last. */
  public Token peek(int ahead) {
    return tokens.get(Math.max(0, Math.min(at + ahead, tokens.size() - 1)));
  }

  /** Whether the next token is this mark or name. */
  public boolean isAt(String wanted) {
    return peek().is(wanted);
  }

  /** Whether the bracket of an array comes next: two of them open an attribute. */
  public boolean isAtArray() {
    return isAt("[") && !peek(1).is("[");
  }

  public Token next() {
    Token token = peek();
    at = Math.min(at + 1, tokens.size() - 1);
    return token;
  }

  /** Steps over a mark or name if it comes next. */
  public boolean take(String wanted) {
    boolean found = isAt(wanted);
    if (found) {
      next();
    }
    return found;
  }

  public void expect(String wanted) {
    if (!take(wanted)) {
      throw CFailure.expected("'" + wanted + "'", peek());
    }
  }

  /**
   * Steps over what the next parenthesis, bracket or brace encloses, to the end of its kind.
   *
   * @throws CFailure when it is never closed
   */
  public void skipBalanced() {
    at =
        end(0)
            .orElseThrow(
                () -> {
                  String kind = isAt("(") ? "parenthesis" : isAt("[") ? "bracket" : "brace";
                  return new CFailure(peek(), ProblemKind.UNTERMINATED, kind);
                });
  }

  /** The position behind what the mark so many tokens ahead encloses, if it is closed. */
  public OptionalInt end(int ahead) {
    if (closing.length == 0) {
      closing = closing();
    }
    int close = closing[Math.min(at + ahead, tokens.size() - 1)];
    return close == 0 ? OptionalInt.empty() : OptionalInt.of(close + 1);
  }

  /** The token behind what the mark so many tokens ahead encloses, if it is closed. */
  public Optional<Token> behind(int ahead) {
    OptionalInt end = end(ahead);
    return end.isPresent() ? Optional.of(peek(end.getAsInt() - at)) : Optional.empty();
  }

  /** Where each mark that opens is closed, found once for all. */
  private int[] closing() {
    int[] closes = new int[tokens.size()];
    List<Deque<Integer>> open = List.of(new ArrayDeque<>(), new ArrayDeque<>(), new ArrayDeque<>());
    for (int i = 0; i < tokens.size(); i++) {
      String text = tokens.get(i).kind() == Token.Kind.MARK ? tokens.get(i).text() : "";
      int opens = text.length() == 1 ? "([{".indexOf(text) : -1;
      int ends = text.length() == 1 ? ")]}".indexOf(text) : -1;
      if (opens >= 0) {
        open.get(opens).push(i);
      } else if (ends >= 0 && !open.get(ends).isEmpty()) {
        closes[open.get(ends).pop()] = i;
      }
    }
    return closes;
  }
}
