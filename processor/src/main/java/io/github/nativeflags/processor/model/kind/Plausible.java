package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.expression.Written;
import java.util.List;

/** What values have to be like before words are believed. */
final class Plausible {
  private Plausible() {}

  /**
   * Numbers that follow one another are counted, whatever they are called, but for a few: {@code
   * NONE, READ, WRITE, BOTH} are the numbers of two bits as well.
   */
  static boolean asFlags(Subject subject, Numbers numbers) {
    if (numbers.nonZero() == 0) {
      return false;
    }
    return numbers.consecutive()
        ? numbers.nonZero() <= Numbers.COMBINED && !countsFromMinusOne(subject)
        : numbers.loose().size() < Math.max(1, numbers.single());
  }

  /** Whether each is a bit or a union, and they do not count. */
  static boolean isClean(Numbers numbers) {
    return numbers.loose().isEmpty() && numbers.counted() < Numbers.COUNTED;
  }

  private static boolean countsFromMinusOne(Subject subject) {
    List<Long> values = subject.constants().stream().map(CConstant::value).toList();
    return values.contains(-1L) && values.contains(0L);
  }

  /** Whether its constants are numbered by the compiler, from the second on. */
  static boolean isNumbered(Subject subject) {
    return subject.constants().size() > 1
        && subject.constants().stream()
            .skip(1)
            .allMatch(c -> c.written().form() == Written.Form.NOTHING);
  }
}
