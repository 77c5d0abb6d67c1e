package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * A condition of which nothing that was read says how it is meant.
 *
 * @param directive the directive
 * @param names the names on which it rests
 * @param holds how it is taken
 * @param ground why that is only assumed
 */
public record Assumption(Token directive, List<String> names, boolean holds, Ground ground) {
  /** Where a directive stands. */
  public record At(SourceText source, int offset) {
    static At of(Token directive) {
      return new At(directive.source(), directive.offset());
    }
  }

  /**
   * Why a condition is only assumed.
   *
   * @param missing the files that might say something of its names and were not found
   * @param refused whether a compiler refuses it, since a name is used as a macro with arguments
   * @param undecided what is said of it where it cannot be evaluated
   */
  public record Ground(List<String> missing, boolean refused, Optional<Problem> undecided) {
    static Ground of(Problem undecided) {
      return new Ground(List.of(), true, Optional.of(undecided));
    }

    /** Whether a compiler may well see the other side: else names that nothing defines mean so. */
    public boolean isOpen() {
      return refused || !missing.isEmpty();
    }
  }

  /** Where the condition stands. */
  public At at() {
    return At.of(directive);
  }
}
