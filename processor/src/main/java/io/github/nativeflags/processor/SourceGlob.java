package io.github.nativeflags.processor;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that a pattern such as {@code docs/*.md} or {@code sdk/**.h} means. */
final class SourceGlob {
  private final String glob;
  private final PathMatcher matcher;

  SourceGlob(String glob) {
    this.glob = glob;
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
  }

  static boolean isGlob(String name) {
    return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
  }

  /** Those below the first of the directories that has any, in the order of their names. */
  List<SourceFinder.Found> find(List<Path> directories, Problems problems) {
    for (Path directory : directories) {
      List<SourceFinder.Found> found = find(directory, problems);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<SourceFinder.Found> find(Path directory, Problems problems) {
    List<SourceFinder.Found> found = new ArrayList<>();
    for (String name : names(directory)) {
      try {
        found.add(
            new SourceFinder.Found(
                name, SourceFinder.decode(Files.readAllBytes(directory.resolve(name)))));
      } catch (IOException e) {
        problems.add(Problem.of(ProblemKind.MISSING_FILE, name, "\n  " + e).on("source"));
      }
    }
    return found;
  }

  private List<String> names(Path directory) {
    // Only as deep as the pattern can match
    int depth = glob.contains("**") ? Integer.MAX_VALUE : glob.split("/").length;
    try (Stream<Path> files = Files.walk(directory, depth)) {
      return files
          .map(directory::relativize)
          .filter(matcher::matches)
          .filter(p -> Files.isRegularFile(directory.resolve(p)))
          .map(p -> p.toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
