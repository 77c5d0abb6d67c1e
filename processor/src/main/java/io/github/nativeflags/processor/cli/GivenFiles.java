package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.model.SourceLookup;
import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import io.github.nativeflags.processor.text.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files that a command names.
 *
 * @param root the directory that names are relative to
 * @param names the names of the files
 * @param matched whether they were found in a directory
 */
record GivenFiles(Path root, List<String> names, boolean matched) implements SourceLookup {
  private static final int MAX_BYTES = FoundFile.USUAL_MAX_BYTES;

  /** A page or header by itself, or those below a directory. */
  static GivenFiles of(Path given) throws IOException {
    if (!Files.isDirectory(given)) {
      Path parent = given.toAbsolutePath().getParent();
      return new GivenFiles(
          parent == null ? given : parent, List.of(given.getFileName().toString()), false);
    }
    try (Stream<Path> files = Files.walk(given)) {
      return new GivenFiles(
          given,
          files
              .filter(Files::isRegularFile)
              .map(file -> given.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.matches(".*\\.(?:md|h|hh|hpp|hxx|idl)"))
              .sorted()
              .toList(),
          true);
    }
  }

  /** One of them, which may include others. */
  GivenFiles only(String name) {
    return new GivenFiles(root, List.of(name), matched);
  }

  @Override
  public List<FoundFile> findAll(List<String> ignored, Problems problems) {
    List<FoundFile> found = new ArrayList<>();
    for (String name : names) {
      try {
        found.add(new FoundFile(name, read(root.resolve(name)), matched));
      } catch (IOException e) {
        problems.add(Problem.of(ProblemKind.MISSING_FILE, name, "\n  " + root + " (" + e + ")"));
      }
    }
    return found;
  }

  @Override
  public Optional<SourceText> include(Includes.Name name, SourceText from) {
    try {
      Path beside = Path.of(from.file()).resolveSibling(name.path()).normalize();
      for (Path file : List.of(beside, Path.of(name.path()).normalize())) {
        Path resolved = root.resolve(file).toAbsolutePath().normalize();
        if (resolved.startsWith(root.toAbsolutePath().normalize())
            && Files.isRegularFile(resolved)) {
          return Optional.of(new SourceText(file.toString().replace('\\', '/'), 1, read(resolved)));
        }
      }
      return Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return TextDecoder.read(in, MAX_BYTES)
          .orElseThrow(() -> new IOException("larger than " + MAX_BYTES + " bytes"));
    }
  }
}
