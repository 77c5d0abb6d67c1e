package io.github.nativeflags.processor;

import io.github.nativeflags.processor.SourcePlace.Missing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
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

  /** The names of those below a directory, in order; if none, why. */
  List<String> find(Path directory, List<Missing> tried) {
    if (!Files.isDirectory(directory)) {
      tried.add(new Missing(directory.toString(), "no such directory"));
      return List.of();
    }
    try {
      List<String> names = names(directory);
      if (names.isEmpty()) {
        tried.add(new Missing(directory.toString(), "nothing matches"));
      }
      return names;
    } catch (IOException | UncheckedIOException e) {
      tried.add(new Missing(directory.toString(), "cannot be listed: " + e));
      return List.of();
    }
  }

  private List<String> names(Path directory) throws IOException {
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
    }
  }
}
