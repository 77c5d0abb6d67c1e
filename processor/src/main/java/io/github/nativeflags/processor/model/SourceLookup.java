package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.ReadTexts;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;

/** The files that a spec may read, wherever they lie. */
public interface SourceLookup {
  /**
   * A file that was found.
   *
   * @param name the name a user knows it by
   * @param text its text
   * @param matched whether a pattern matched it, so that it was not meant by its own name
   */
  record FoundFile(String name, String text, boolean matched) {
    /** Three times the largest header known, and thirty times the largest page. */
    public static final int USUAL_MAX_BYTES = 32 << 20;
  }

  /** The files that the names and patterns of a spec mean, in order, each once. */
  List<FoundFile> findAll(List<String> names, Problems problems);

  /** What was read of the same files, for other specs too. */
  default ReadTexts readTexts() {
    return new ReadTexts();
  }

  /** A file that a text includes (C17 6.10.2). */
  Optional<SourceText> include(Includes.Name name, SourceText from);
}
