package io.github.nativeflags.processor.model;

import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.c.Includes;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.Optional;

/** The files that a spec may read, wherever they lie. */
public interface SpecFiles {
  /**
   * A file that was found.
   *
   * @param name the name a user knows it by
   * @param text its text
   * @param matched whether a pattern matched it, so that it was not meant by its own name
   */
  record SourceText(String name, String text, boolean matched) {
    /** Three times the largest header known, and thirty times the largest page. */
    public static final int USUAL_MAX_BYTES = 32 << 20;
  }

  /** The files that the names and patterns of a spec mean, in order, each once. */
  List<SourceText> findAll(List<String> names, Problems problems);

  /** A file that a text includes (C17 6.10.2). */
  Optional<CSource> include(Includes.Name name, CSource from);
}
