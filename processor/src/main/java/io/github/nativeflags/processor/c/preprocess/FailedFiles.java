package io.github.nativeflags.processor.c.preprocess;

import io.github.nativeflags.processor.problem.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * The files of which nothing can be made: an error in a file may change every value behind it, also
 * in the files that include it.
 */
final class FailedFiles {
  /** A file being read, and how many errors there were before it. */
  private record Open(String file, int errors) {}

  private final Problems problems;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> failed = new HashSet<>();
  private final Set<String> objecting = new HashSet<>();

  FailedFiles(Problems problems) {
    this.problems = problems;
  }

  int depth() {
    return open.size() - 1;
  }

  void enter(String file) {
    open.push(new Open(file, problems.errors()));
  }

  void leave() {
    Open left = open.pop();
    if (problems.errors() > left.errors()) {
      failed.add(left.file());
    }
  }

  /** Notes that a file is relied on that was read before. */
  void rest(String file) {
    if (failed.contains(file)) {
      open.forEach(o -> failed.add(o.file()));
    }
    if (objecting.contains(file)) {
      mark();
    }
  }

  /** Notes that the text itself objects, by #error. */
  void mark() {
    open.forEach(o -> objecting.add(o.file()));
  }

  /** Where a file is missing, an objection may rest on that alone. */
  Set<String> files(boolean anyMissing) {
    Set<String> all = new HashSet<>(failed);
    all.addAll(anyMissing ? Set.of() : objecting);
    return all;
  }
}
