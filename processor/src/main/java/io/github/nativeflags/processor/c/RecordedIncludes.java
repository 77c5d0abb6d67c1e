package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.text.SourceText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Texts to include, and which of them were asked for. */
final class RecordedIncludes implements Includes {
  private record Question(Name name, SourceText from) {}

  private final Includes includes;
  private final Map<Question, Optional<SourceText>> answers = new LinkedHashMap<>();

  RecordedIncludes(Includes includes) {
    this.includes = includes;
  }

  @Override
  public Optional<SourceText> find(Name name, SourceText from) {
    Optional<SourceText> found = includes.find(name, from);
    answers.put(new Question(name, from), found);
    return found;
  }

  /** Whether others have the same texts; they are asked the same, as if they were read by. */
  boolean areThoseOf(Includes others) {
    boolean same = true;
    for (Map.Entry<Question, Optional<SourceText>> known : answers.entrySet()) {
      Question question = known.getKey();
      same &= others.find(question.name(), question.from()).equals(known.getValue());
    }
    return same;
  }
}
