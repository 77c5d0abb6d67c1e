package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The directives by which a text objects to being read so (C17 6.10.5). */
final class ErrorDirectives {
  private final Includes includes;
  private final FailedFiles failed;
  private final MissingFiles missing;
  private final Map<SourceText, SourceText> umbrellas = new LinkedHashMap<>();
  private final List<Problem> errors = new ArrayList<>();

  ErrorDirectives(Includes includes, FailedFiles failed, MissingFiles missing) {
    this.includes = includes;
    this.failed = failed;
    this.missing = missing;
  }

  /** Notes one; a text that only asks for another one first is read again, after that one. */
  void add(Token directive, List<Token> rest) {
    StringBuilder said = new StringBuilder();
    rest.forEach(t -> said.append(t.spaced() ? " " : "").append(t.text()));
    String words = said.toString().strip();
    SourceText asking = directive.source();
    Optional<SourceText> umbrella =
        failed.depth() == 0 ? UmbrellaHeader.in(words, asking, includes) : Optional.empty();
    umbrella.ifPresent(text -> umbrellas.putIfAbsent(asking, text));
    if (failed.depth() == 0 && umbrella.isEmpty()) {
      // It is as an #include of what is not there: what it does not change can be read
      UmbrellaHeader.first(words, asking).ifPresent(name -> missing.add("<" + name + ">"));
    }
    Problem error = Problem.at(directive.place(), ProblemKind.ERROR_DIRECTIVE, words);
    errors.add(UmbrellaHeader.remedy(words, asking).map(error::remedied).orElse(error));
    failed.mark();
  }

  void tell(Consumer<Problem> listener) {
    errors.forEach(listener);
  }

  /** The text that another asks to be read before it. */
  Optional<SourceText> umbrella(SourceText asking) {
    return Optional.ofNullable(umbrellas.get(asking));
  }

  /** The texts that others ask to be read before them. */
  Set<SourceText> umbrellas() {
    return new LinkedHashSet<>(umbrellas.values());
  }
}
