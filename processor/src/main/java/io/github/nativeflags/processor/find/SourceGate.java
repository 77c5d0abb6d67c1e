package io.github.nativeflags.processor.find;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a spec may read of the file system: what lies below some directories, up to some size.
 *
 * @param roots the directories, also as they are called where no link is followed
 * @param maxBytes how large a file may be
 */
record SourceGate(List<Path> roots, int maxBytes) {
  SourceGate {
    List<Path> all = new ArrayList<>();
    roots.stream().flatMap(root -> Stream.of(plain(root), real(root))).distinct().forEach(all::add);
    roots = List.copyOf(all);
  }

  /** Whether a name stays below the directories, wherever the file it may lead to lies. */
  boolean admitsName(Path file) {
    return isBelow(plain(file));
  }

  /** Whether a file lies below the directories once every link is followed. */
  boolean admits(Path file) {
    return isBelow(real(file));
  }

  private boolean isBelow(Path file) {
    return roots.stream().anyMatch(file::startsWith);
  }

  /** The file that links lead to. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return plain(file);
    }
  }

  private static Path plain(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
