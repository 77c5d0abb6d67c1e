package io.github.nativeflags.processor.find;

import io.github.nativeflags.processor.find.SourcePlace.Directory;
import io.github.nativeflags.processor.find.SourcePlace.Missing;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;

/** What the patterns among the names of a spec match. */
final class SourcePatterns {
  private final SourcePlaces places;
  private final int maxFiles;

  SourcePatterns(SourcePlaces places, int maxFiles) {
    this.places = places;
    this.maxFiles = maxFiles;
  }

  /** The files that a pattern matches in a directory. */
  record Match(Directory directory, List<String> names) {}

  /** The names that do not exclude. */
  static List<String> wanted(List<String> names) {
    return names.stream().filter(n -> !n.startsWith("!")).toList();
  }

  /** Whether a file is among those that names after {@code !} exclude. */
  static Predicate<String> excluded(List<String> names, Problems problems) {
    List<SourceGlob> globs = new ArrayList<>();
    names.stream()
        .filter(n -> n.startsWith("!"))
        .forEach(n -> glob(n.substring(1), problems).ifPresent(globs::add));
    return name -> globs.stream().anyMatch(g -> g.matches(name));
  }

  private static Optional<SourceGlob> glob(String name, Problems problems) {
    try {
      return Optional.of(new SourceGlob(name));
    } catch (PatternSyntaxException e) {
      problems.add(Problem.of(ProblemKind.INVALID_GLOB, name, e.getDescription()).on("source"));
      return Optional.empty();
    }
  }

  /** The files of all directories, in the order of these; of one name, the first. */
  List<Match> find(String name, Problems problems) {
    return glob(name, problems).map(glob -> find(name, glob, problems)).orElse(List.of());
  }

  private List<Match> find(String name, SourceGlob glob, Problems problems) {
    List<Missing> tried = new ArrayList<>();
    List<Match> matches = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Directory directory : places.directories()) {
      List<String> found = list(directory, glob, tried).stream().filter(known::add).toList();
      if (known.size() > maxFiles) {
        problems.add(
            Problem.of(ProblemKind.TOO_MANY_FILES, name, maxFiles, directory.path()).on("source"));
        return List.of();
      }
      if (!found.isEmpty()) {
        matches.add(new Match(directory, found));
      }
    }
    if (matches.isEmpty()) {
      tried.add(new Missing("CLASS_PATH", "no compiler lists it; name its files one by one"));
      problems.add(Missing.everywhere(name, tried));
    }
    return matches;
  }

  private List<String> list(Directory directory, SourceGlob glob, List<Missing> tried) {
    Path start = glob.start(directory.path()).normalize();
    if (!directory.gate().admitsName(start)) {
      tried.add(new Missing(start.toString(), "outside the directories that a spec may read"));
      return List.of();
    }
    if (!Files.isDirectory(start)) {
      tried.add(new Missing(start.toString(), "no such directory"));
      return List.of();
    }
    try {
      List<String> names = glob.find(directory.path(), maxFiles);
      if (names.isEmpty()) {
        tried.add(new Missing(start.toString(), "nothing matches"));
      }
      return names;
    } catch (IOException | UncheckedIOException e) {
      tried.add(new Missing(start.toString(), "cannot be listed: " + e));
      return List.of();
    }
  }
}
