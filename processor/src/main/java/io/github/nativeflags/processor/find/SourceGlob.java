package io.github.nativeflags.processor.find;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** The files that a pattern such as {@code docs/*.md} or {@code sdk/**.h} means. */
final class SourceGlob {
  private final String prefix;
  private final String pattern;
  private final PathMatcher matcher;

  SourceGlob(String glob) {
    int end = glob.lastIndexOf('/', firstSpecial(glob));
    this.prefix = glob.substring(0, end + 1);
    this.pattern = glob.substring(end + 1);
    // As everywhere else but in Java's own patterns, no directory is any number of them, too
    String lenient = pattern.contains("{") ? pattern : pattern.replace("**/", "{**/,}");
    this.matcher = FileSystems.getDefault().getPathMatcher("glob:" + lenient);
  }

  private static int firstSpecial(String glob) {
    int i = 0;
    while (i < glob.length() && "*?[{\\".indexOf(glob.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  static boolean isGlob(String name) {
    return name.indexOf('*') >= 0 || name.indexOf('?') >= 0;
  }

  /** Whether a name is one that the pattern means. */
  boolean matches(String name) {
    return name.startsWith(prefix) && matcher.matches(Path.of(name.substring(prefix.length())));
  }

  /** Where the files lie: only there and as deep as the pattern can match is looked. */
  Path start(Path directory) {
    return directory.resolve(prefix);
  }

  /** The names of the files below a directory, in order; of too many, some. */
  List<String> find(Path directory, int max) throws IOException {
    Path start = start(directory);
    int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/").length;
    try (Stream<Path> files = Files.walk(start, depth)) {
      return files
          .filter(p -> matcher.matches(start.relativize(p)))
          .filter(Files::isRegularFile)
          .limit(max + 1L)
          .map(p -> prefix + start.relativize(p).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
