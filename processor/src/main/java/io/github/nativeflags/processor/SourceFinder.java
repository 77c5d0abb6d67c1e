package io.github.nativeflags.processor;

import io.github.nativeflags.processor.SourcePlace.Directory;
import io.github.nativeflags.processor.SourcePlace.Found;
import io.github.nativeflags.processor.SourcePlace.Missing;
import io.github.nativeflags.processor.c.CSource;
import io.github.nativeflags.processor.c.Includes;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/** The files that a spec names. */
final class SourceFinder {
  private final SourcePlaces places;
  private final boolean verbose;

  SourceFinder(SourcePlaces places, boolean verbose) {
    this.places = places;
    this.verbose = verbose;
  }

  /** A file that was found, under the name a user knows it by. */
  record Source(String name, String text) {}

  /** The files that the names and globs of a spec mean, in order, each once. */
  List<Source> findAll(List<String> names, Problems problems) {
    Map<String, Source> all = new LinkedHashMap<>();
    for (String name : names) {
      List<Source> found =
          SourceGlob.isGlob(name)
              ? findGlob(name, problems)
              : find(name, problems).stream().toList();
      found.forEach(f -> all.putIfAbsent(f.name(), f));
    }
    return List.copyOf(all.values());
  }

  private List<Source> findGlob(String name, Problems problems) {
    SourceGlob glob;
    try {
      glob = new SourceGlob(name);
    } catch (PatternSyntaxException e) {
      problems.add(Problem.of(ProblemKind.INVALID_GLOB, name, e.getDescription()).on("source"));
      return List.of();
    }
    List<Missing> tried = new ArrayList<>();
    for (Path directory : places.directories()) {
      List<String> matching = glob.find(directory, tried);
      if (!matching.isEmpty()) {
        return read(new Directory(directory), matching, problems);
      }
    }
    tried.add(new Missing("CLASS_PATH", "no compiler lists it; name its files one by one"));
    problems.add(missing(name, tried));
    return List.of();
  }

  private List<Source> read(Directory directory, List<String> names, Problems problems) {
    List<Source> sources = new ArrayList<>();
    for (String name : names) {
      SourcePlace.Answer answer = directory.look(name);
      if (answer instanceof Found found) {
        sources.add(new Source(name, found.text()));
        tellRead(name, found.where(), problems);
      } else if (answer instanceof Missing missing) {
        problems.add(missing(name, List.of(missing)));
      }
    }
    return sources;
  }

  /** One file. Where it is found with different contents, that is a problem. */
  private Optional<Source> find(String name, Problems problems) {
    Map<String, String> placeByText = new LinkedHashMap<>();
    List<Missing> tried = new ArrayList<>();
    for (SourcePlace place : places.all()) {
      SourcePlace.Answer answer = place.look(name);
      if (answer instanceof Found found) {
        placeByText.putIfAbsent(found.text(), found.where());
      } else if (answer instanceof Missing missing) {
        tried.add(missing);
      }
    }
    if (placeByText.isEmpty()) {
      problems.add(missing(name, tried));
    } else if (placeByText.size() > 1) {
      List<String> where = List.copyOf(placeByText.values());
      problems.add(
          Problem.of(ProblemKind.AMBIGUOUS_FILE, name, where.get(0), where.get(1)).on("source"));
    }
    placeByText.values().stream().findFirst().ifPresent(at -> tellRead(name, at, problems));
    return placeByText.keySet().stream().findFirst().map(text -> new Source(name, text));
  }

  private void tellRead(String name, String where, Problems problems) {
    if (verbose) {
      problems.add(Problem.of(ProblemKind.FILE_READ, name, where).on("source"));
    }
  }

  private static Problem missing(String name, List<Missing> tried) {
    String all = tried.stream().map(t -> "\n  " + t).distinct().collect(Collectors.joining());
    return Problem.of(ProblemKind.MISSING_FILE, name, all).on("source");
  }

  /**
   * A file that a text includes (C17 6.10.2): in quotes beside that text or the spec, else below a
   * directory of the option.
   */
  Optional<CSource> include(Includes.Name name, CSource from) {
    if (!name.quoted()) {
      return first(places.named(), name.path());
    }
    return sibling(from.file(), name.path())
        .flatMap(beside -> first(places.all(), beside))
        .or(() -> first(places.all(), name.path()));
  }

  private static Optional<String> sibling(String file, String name) {
    try {
      Path beside = Path.of(file).resolveSibling(name).normalize();
      return Optional.of(beside.toString().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Optional<CSource> first(List<? extends SourcePlace> places, String name) {
    for (SourcePlace place : places) {
      if (place.look(name) instanceof Found found) {
        return Optional.of(new CSource(name, 1, found.text()));
      }
    }
    return Optional.empty();
  }
}
