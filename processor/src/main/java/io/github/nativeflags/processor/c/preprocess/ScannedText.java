package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;

/**
 * The tokens of a text.
 *
 * @param source the text
 * @param tokens its tokens, the last of which is the end
 * @param guard the macro that leaves nothing of it once it is defined, if there is one
 */
public record ScannedText(SourceText source, List<Token> tokens, Optional<String> guard) {
  static ScannedText of(SourceText source, List<Token> tokens) {
    return new ScannedText(source, tokens, guard(tokens));
  }

  /** A condition that begins the text, asks that a name is not defined, and ends with the text. */
  private static Optional<String> guard(List<Token> tokens) {
    if (tokens.size() < 4 || !tokens.get(0).is("#") || !IncludeGuard.asks(tokens, 0)) {
      return Optional.empty();
    }
    int depth = 0;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (!tokens.get(i).lineStart() || !tokens.get(i).is("#")) {
        continue;
      }
      Token name = tokens.get(i + 1);
      boolean opens = name.is("if") || name.is("ifdef") || name.is("ifndef");
      depth += opens ? 1 : name.is("endif") ? -1 : 0;
      boolean branch = name.text().startsWith("el") && depth == 1;
      boolean last = depth == 0 && i + 3 < tokens.size();
      if (branch || last) {
        return Optional.empty();
      }
    }
    return depth == 0 ? Optional.of(IncludeGuard.name(tokens, 0)) : Optional.empty();
  }
}
