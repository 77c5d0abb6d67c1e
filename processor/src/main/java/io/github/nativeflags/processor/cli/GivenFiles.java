package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.ReadTexts;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.find.FileTexts;
import io.github.nativeflags.processor.find.IncludeSearch;
import io.github.nativeflags.processor.find.SourceGlob;
import io.github.nativeflags.processor.model.SourceLookup;
import io.github.nativeflags.processor.page.format.PageFormats;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that a command names. */
final class GivenFiles implements SourceLookup {
  private static final int MAX_BYTES = FoundFile.USUAL_MAX_BYTES;

  private static final String HEADER = ".*\\.(?:h|hh|hpp|hxx|idl)";

  /** A command reads many files, which include the same ones. */
  private static final FileTexts TEXTS = new FileTexts();

  private final Places places;
  private final List<String> names;
  private final boolean matched;
  private final List<Path> before;

  /**
   * Where files lie.
   *
   * @param root where names begin
   * @param directories where includes are looked up, in order, the root among them
   * @param path what compilers are given with the files
   * @param search the search in the directories
   */
  private record Places(Path root, List<Path> directories, IncludePath path, IncludeSearch search) {
    /**
     * Of include directories, names begin at the one that holds the files, as others include them.
     */
    static Places around(Path directory, IncludePath path) {
      Path absolute = absolute(directory);
      Optional<Path> holding =
          path.directories().stream()
              .filter(d -> absolute.startsWith(absolute(d)))
              .max(Comparator.comparingInt(d -> absolute(d).getNameCount()));
      Path root = holding.orElse(directory);
      List<Path> all =
          Stream.concat(Stream.of(root).filter(r -> holding.isEmpty()), path.directories().stream())
              .toList();
      List<IncludeSearch.Place> searched =
          all.stream().<IncludeSearch.Place>map(d -> name -> text(d, name)).toList();
      return new Places(root, all, path, new IncludeSearch(List.of(), searched));
    }

    /** The directory that hides a file of the root by one of its own. */
    Optional<Path> hiding(String name, List<Path> before) {
      return Stream.concat(before.stream(), directories.stream().takeWhile(d -> !d.equals(root)))
          .filter(d -> Files.isRegularFile(d.resolve(name)))
          .findFirst();
    }
  }

  /**
   * Files below a directory.
   *
   * @param names their names from the root
   * @param matched whether they were found in a directory
   * @param before directories that are looked into before
   */
  private GivenFiles(Places places, List<String> names, boolean matched, List<Path> before) {
    this.before = before;
    this.places = places;
    this.names = names;
    this.matched = matched;
  }

  /** A page or header by itself, or all files below a directory. */
  static GivenFiles of(Path given, IncludePath path) throws IOException {
    if (!Files.isDirectory(given)) {
      Path parent = Optional.ofNullable(given.toAbsolutePath().getParent()).orElse(given);
      Places places = Places.around(parent, path);
      return new GivenFiles(places, List.of(name(places.root(), given)), false, List.of());
    }
    Places places = Places.around(given, path);
    List<String> names =
        new SourceGlob("**")
            .find(given, Integer.MAX_VALUE).stream()
                .map(name -> name(places.root(), given.resolve(name)))
                .toList();
    return new GivenFiles(places, names, true, List.of());
  }

  private static Path absolute(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String name(Path root, Path file) {
    return absolute(root).relativize(absolute(file)).toString().replace('\\', '/');
  }

  /** One of them, which may include others. */
  GivenFiles only(String name) {
    return new GivenFiles(places, List.of(name), matched, before);
  }

  /** The same, where the files of some directories are found before theirs. */
  GivenFiles behind(List<Path> directories) {
    return new GivenFiles(places, names, matched, directories);
  }

  Path root() {
    return places.root();
  }

  /**
   * Files by what they are, each looked at once.
   *
   * @param read those that may declare something; one by itself may
   * @param passedOver those that are no pages and no headers
   */
  record Sorted(List<String> read, List<String> passedOver) {}

  Sorted sorted() {
    Map<Boolean, List<String>> byRead =
        names.stream().collect(Collectors.partitioningBy(name -> !matched || isRead(name)));
    return new Sorted(byRead.getOrDefault(true, List.of()), byRead.getOrDefault(false, List.of()));
  }

  private boolean isRead(String name) {
    return name.matches(HEADER)
        || PageFormats.of(name, "").isPresent()
        || PageFormats.mayBeManual(name) && PageFormats.of(name, start(name)).isPresent();
  }

  private String start(String name) {
    try {
      return read(root().resolve(name));
    } catch (IOException e) {
      return "";
    }
  }

  /** The include directories, in order, those of the names among them. */
  List<Path> directories() {
    return places.directories();
  }

  /** The macros that are there before. */
  List<String> defines() {
    return places.path().defines();
  }

  /** The directory that hides a file by one of the same name. */
  Optional<Path> hiding(String name) {
    return places.hiding(name, before);
  }

  @Override
  public List<FoundFile> findAll(List<String> ignored, Problems problems) {
    List<FoundFile> found = new ArrayList<>();
    for (String name : names) {
      try {
        String text = read(root().resolve(name));
        places.search().given(new SourceText(name, 1, text), places.directories().indexOf(root()));
        found.add(new FoundFile(name, text, matched));
      } catch (IOException e) {
        problems.add(Problem.of(ProblemKind.MISSING_FILE, name, "\n  " + root() + " (" + e + ")"));
      }
    }
    return found;
  }

  @Override
  public ReadTexts readTexts() {
    return TEXTS.readTexts();
  }

  @Override
  public Optional<SourceText> include(Includes.Name name, SourceText from) {
    return places.search().find(name, from);
  }

  /** A file below a directory: ".." leads out of none. */
  private static Optional<String> text(Path directory, String name) {
    try {
      Path base = absolute(directory);
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
        .read(absolute(file), MAX_BYTES)
        .orElseThrow(() -> new IOException("larger than " + MAX_BYTES + " bytes"));
  }
}
