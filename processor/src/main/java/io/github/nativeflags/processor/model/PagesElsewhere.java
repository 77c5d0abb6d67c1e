package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import io.github.nativeflags.processor.troff.ManualPage;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The pages to which others only refer: creat(2) is {@code .so man2/open.2}.
 *
 * @param files where they are looked up
 */
record PagesElsewhere(SourceLookup files, Problems problems) {
  /** One that refers to itself would be followed for ever. */
  private static final int MAX_STEPS = 4;

  /** A licence and one request; what is longer is a page, or no page at all. */
  private static final int MAX_LENGTH = 8_000;

  /**
   * What is meant by a file, which may be itself; nothing where that is not there, which is told.
   */
  Optional<FoundFile> follow(FoundFile given) {
    FoundFile file = given;
    for (int i = 0; i < MAX_STEPS; i++) {
      Optional<String> target = target(file.text());
      if (target.isEmpty()) {
        return Optional.of(file);
      }
      Optional<SourceText> found = find(target.get(), file);
      if (found.isEmpty()) {
        problems.add(
            Problem.of(ProblemKind.PAGE_ELSEWHERE, file.name(), target.get()).on("source"));
        return Optional.empty();
      }
      file = new FoundFile(found.get().file(), found.get().text(), given.matched());
    }
    return Optional.of(file);
  }

  private static Optional<String> target(String text) {
    return text.length() > MAX_LENGTH ? Optional.empty() : ManualPage.elsewhere(text);
  }

  /** From the manual's directory or in the same as the file, packed or not. */
  private Optional<SourceText> find(String target, FoundFile from) {
    SourceText text = new SourceText(from.name(), 1, from.text());
    String alone = target.substring(target.lastIndexOf('/') + 1);
    return Stream.of(target, "../" + target, alone)
        .flatMap(name -> Stream.of(name, name + ".gz"))
        .map(name -> files.include(new Includes.Name(name, true, false), text))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
