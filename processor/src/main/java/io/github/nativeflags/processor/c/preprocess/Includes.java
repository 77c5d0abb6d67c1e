package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;

/** The texts that {@code #include} can name (C17 6.10.2). */
@FunctionalInterface
public interface Includes {
  /** No text but the given ones. */
  Includes NONE = (name, from) -> Optional.empty();

  /** The text of that name, included from another. */
  Optional<SourceText> find(Name name, SourceText from);

  /**
   * What stands after {@code #include}.
   *
   * @param path the path
   * @param quoted whether it is in quotes, and so looked for beside the including text first
   * @param next whether it is looked for behind the place of the including text, as {@code
   *     #include_next} does
   */
  record Name(String path, boolean quoted, boolean next) {
    /** The same, looked for behind the place of the including text. */
    Name behind() {
      return new Name(path, quoted, true);
    }

    /** The name that the tokens spell, if they do. */
    static Optional<Name> parse(List<Token> tokens) {
      if (tokens.isEmpty()) {
        return Optional.empty();
      }
      String first = tokens.get(0).text();
      if (tokens.get(0).kind() == Token.Kind.STRING && first.length() > 2) {
        return Optional.of(new Name(first.substring(1, first.length() - 1), true, false));
      }
      StringBuilder path = new StringBuilder();
      tokens.forEach(t -> path.append(t.text()));
      int close = path.indexOf(">");
      return first.equals("<") && close > 1
          ? Optional.of(new Name(path.substring(1, close), false, false))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return quoted ? '"' + path + '"' : '<' + path + '>';
    }
  }
}
