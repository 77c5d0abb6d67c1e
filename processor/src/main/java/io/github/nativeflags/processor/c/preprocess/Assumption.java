package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;

/**
 * A condition on names of which nothing that was read says anything.
 *
 * @param directive the directive
 * @param names those names
 * @param holds how it is taken
 * @param missing the files that might say something of them and were not found
 */
public record Assumption(Token directive, List<String> names, boolean holds, List<String> missing) {
  /** Where a directive stands. */
  public record At(SourceText source, int offset) {
    static At of(Token directive) {
      return new At(directive.source(), directive.offset());
    }
  }

  /** Where the condition stands. */
  public At at() {
    return At.of(directive);
  }
}
