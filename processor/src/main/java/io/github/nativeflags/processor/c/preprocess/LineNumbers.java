package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What {@code __LINE__} is (C17 6.10.8.1), which {@code #line} may change. */
final class LineNumbers {
  private static final int LONGEST = 9;

  private final Map<SourceText, Integer> shifts = new HashMap<>();

  /** Notes that a text begins, maybe once more. */
  void begin(SourceText text) {
    shifts.remove(text);
  }

  /**
   * 6.10.4p3: gives the line below a directive a number; what is none changes nothing.
   *
   * @param line what the directive says, without macros
   */
  void set(Token directive, List<Token> line) {
    String digits = line.isEmpty() ? "" : line.get(0).text().replace("'", "");
    if (digits.matches("[0-9]{1," + LONGEST + "}")) {
      shifts.put(directive.source(), Integer.parseInt(digits) - directive.line() - 1);
    }
  }

  int of(Token token) {
    return token.line() + shifts.getOrDefault(token.source(), 0);
  }
}
