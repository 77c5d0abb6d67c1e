package io.github.nativeflags.processor.find;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The files that a pattern such as {@code docs/*.md} or {@code sdk/**.h} means. */
public final class SourceGlob {
  private final String prefix;
  private final String pattern;
  private final PathMatcher matcher;

  public SourceGlob(String glob) {
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
  public List<String> find(Path directory, int max) throws IOException {
    Path start = start(directory);
    int depth = pattern.contains("**") ? Integer.MAX_VALUE : pattern.split("/").length;
    List<String> names = new ArrayList<>();
    Files.walkFileTree(
        start, Set.of(FileVisitOption.FOLLOW_LINKS), depth, new Visitor(start, names, max));
    names.sort(Comparator.naturalOrder());
    return names;
  }

  /**
   * Links are followed, as they are for a file named by itself; where one leads round, no further.
   */
  private final class Visitor extends SimpleFileVisitor<Path> {
    private final Path start;
    private final List<String> names;
    private final int max;

    Visitor(Path start, List<String> names, int max) {
      this.start = start;
      this.names = names;
      this.max = max;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      Path name = start.relativize(file);
      if (attributes.isRegularFile() && matcher.matches(name)) {
        names.add(prefix + name.toString().replace('\\', '/'));
      }
      return names.size() > max ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(start)) {
        throw e;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
