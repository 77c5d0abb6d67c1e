package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.find.FileTexts;
import io.github.nativeflags.processor.find.IncludeSearch;
import io.github.nativeflags.processor.model.SourceLookup;
import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that a command names. */
final class GivenFiles implements SourceLookup {
  private static final int MAX_BYTES = FoundFile.USUAL_MAX_BYTES;

  /** A command reads many files, which include the same ones. */
  private static final FileTexts TEXTS = new FileTexts();

  private final Path root;
  private final List<String> names;
  private final boolean matched;
  private final IncludePath path;
  private final IncludeSearch search;

  /**
   * Files below a directory.
   *
   * @param names their names from there
   * @param matched whether they were found in a directory
   */
  private GivenFiles(Path root, List<String> names, boolean matched, IncludePath path) {
    this.root = root;
    this.names = names;
    this.matched = matched;
    this.path = path;
    List<IncludeSearch.Place> directories =
        Stream.concat(Stream.of(root), path.directories().stream())
            .<IncludeSearch.Place>map(directory -> name -> text(directory, name))
            .toList();
    this.search = new IncludeSearch(List.of(), directories);
  }

  /** A page or header by itself, or those below a directory, without include directories. */
  static GivenFiles of(Path given) throws IOException {
    return of(given, IncludePath.NONE);
  }

  /** A page or header by itself, or those below a directory. */
  static GivenFiles of(Path given, IncludePath path) throws IOException {
    if (!Files.isDirectory(given)) {
      Path parent = given.toAbsolutePath().getParent();
      List<String> only = List.of(given.getFileName().toString());
      return new GivenFiles(parent == null ? given : parent, only, false, path);
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
          true,
          path);
    }
  }

  /** One of them, which may include others. */
  GivenFiles only(String name) {
    return new GivenFiles(root, List.of(name), matched, path);
  }

  Path root() {
    return root;
  }

  List<String> names() {
    return names;
  }

  /** What compilers are given with the files. */
  IncludePath path() {
    return path;
  }

  @Override
  public List<FoundFile> findAll(List<String> ignored, Problems problems) {
    List<FoundFile> found = new ArrayList<>();
    for (String name : names) {
      try {
        String text = read(root.resolve(name));
        search.given(new SourceText(name, 1, text), 0);
        found.add(new FoundFile(name, text, matched));
      } catch (IOException e) {
        problems.add(Problem.of(ProblemKind.MISSING_FILE, name, "\n  " + root + " (" + e + ")"));
      }
    }
    return found;
  }

  @Override
  public Optional<SourceText> include(Includes.Name name, SourceText from) {
    return search.find(name, from);
  }

  /** A file below a directory: ".." leads out of none. */
  private static Optional<String> text(Path directory, String name) {
    try {
      Path base = directory.toAbsolutePath().normalize();
      Path file = base.resolve(name).normalize();
      return file.startsWith(base) && Files.isRegularFile(file)
          ? Optional.of(read(file))
          : Optional.empty();
    } catch (IOException | InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static String read(Path file) throws IOException {
    return TEXTS
        .read(file, MAX_BYTES)
        .orElseThrow(() -> new IOException("larger than " + MAX_BYTES + " bytes"));
  }
}
