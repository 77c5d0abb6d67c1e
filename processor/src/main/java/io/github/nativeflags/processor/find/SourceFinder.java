package io.github.nativeflags.processor.find;

import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.find.SourcePlace.Found;
import io.github.nativeflags.processor.find.SourcePlace.Missing;
import io.github.nativeflags.processor.find.SourcePlace.Refused;
import io.github.nativeflags.processor.model.ReadFiles;
import io.github.nativeflags.processor.model.SourceLookup;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The files that a spec names. */
public final class SourceFinder implements SourceLookup {
  /** RFC 3986, 3.1; a single letter is a drive. */
  private static final Pattern ADDRESS =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*|//.*|\\\\\\\\.*");

  private final SourcePlaces places;
  private final SourcePatterns patterns;
  private final boolean verbose;
  private final Map<Included, Optional<SourceText>> included = new HashMap<>();
  private final Map<String, String> digests = new HashMap<>();
  private final Set<String> globs = new HashSet<>();

  /**
   * The files in some places.
   *
   * @param maxFiles how many files a pattern may match
   * @param verbose whether each file that is read is told of
   */
  public SourceFinder(SourcePlaces places, int maxFiles, boolean verbose) {
    this.places = places;
    this.patterns = new SourcePatterns(places, maxFiles);
    this.verbose = verbose;
  }

  /** A file that texts include: below directories of the option, or anywhere. */
  private record Included(boolean named, String name) {}

  @Override
  public List<FoundFile> findAll(List<String> names, Problems problems) {
    Map<String, FoundFile> all = new LinkedHashMap<>();
    for (String name : SourcePatterns.wanted(names)) {
      if (ADDRESS.matcher(name).matches()) {
        problems.add(Problem.of(ProblemKind.REMOTE_SOURCE, name).on("source"));
      } else if (SourceGlob.isGlob(name)) {
        patterns
            .find(name, problems)
            .ifPresent(m -> read(m, problems).forEach(t -> all.putIfAbsent(t.name(), t)));
      } else {
        find(name, problems).ifPresent(t -> all.putIfAbsent(t.name(), t));
      }
    }
    all.keySet().removeIf(SourcePatterns.excluded(names, problems));
    all.values().forEach(file -> digests.put(file.name(), ReadFiles.digest(file.text())));
    names.stream().filter(n -> SourceGlob.isGlob(n) || n.startsWith("!")).forEach(globs::add);
    return List.copyOf(all.values());
  }

  /** What was read until now. */
  public ReadFiles readFiles() {
    Map<String, String> all = new HashMap<>(digests);
    Set<String> missing = new HashSet<>();
    included.forEach(
        (name, found) ->
            found.ifPresentOrElse(
                text -> all.put(text.file(), ReadFiles.digest(text.text())),
                () -> missing.add(name.name())));
    return new ReadFiles(all, globs, missing);
  }

  private List<FoundFile> read(SourcePatterns.Match match, Problems problems) {
    List<FoundFile> sources = new ArrayList<>();
    for (String name : match.names()) {
      SourcePlace.Answer answer = match.directory().look(name);
      if (answer instanceof Found found) {
        sources.add(new FoundFile(name, found.text(), true));
        tellRead(name, found.where(), problems);
      } else if (answer instanceof Refused refused) {
        problems.add(refused.problem());
      } else if (answer instanceof Missing missing) {
        problems.add(Missing.everywhere(name, List.of(missing)));
      }
    }
    return sources;
  }

  /** One file. Where it is found with different contents, that is a problem. */
  private Optional<FoundFile> find(String name, Problems problems) {
    Map<String, String> placeByText = new LinkedHashMap<>();
    List<Missing> tried = new ArrayList<>();
    List<Problem> refusals = new ArrayList<>();
    for (SourcePlace place : places.all()) {
      SourcePlace.Answer answer = place.look(name);
      if (answer instanceof Found found) {
        placeByText.putIfAbsent(found.text(), found.where());
      } else if (answer instanceof Refused refused) {
        refusals.add(refused.problem());
      } else if (answer instanceof Missing missing) {
        tried.add(missing);
      }
    }
    if (placeByText.isEmpty()) {
      problems.add(refusals.isEmpty() ? Missing.everywhere(name, tried) : refusals.get(0));
    } else if (placeByText.size() > 1) {
      List<String> where = List.copyOf(placeByText.values());
      problems.add(
          Problem.of(ProblemKind.AMBIGUOUS_FILE, name, where.get(0), where.get(1)).on("source"));
    }
    placeByText.values().stream().findFirst().ifPresent(at -> tellRead(name, at, problems));
    return placeByText.keySet().stream().findFirst().map(text -> new FoundFile(name, text, false));
  }

  private void tellRead(String name, String where, Problems problems) {
    if (verbose) {
      problems.add(Problem.of(ProblemKind.FILE_READ, name, where).on("source"));
    }
  }

  /** In quotes beside that text or the spec, else below a directory of the option. */
  @Override
  public Optional<SourceText> include(Includes.Name name, SourceText from) {
    if (!name.quoted()) {
      return first(new Included(true, name.path()));
    }
    return sibling(from.file(), name.path())
        .flatMap(beside -> first(new Included(false, beside)))
        .or(() -> first(new Included(false, name.path())));
  }

  private static Optional<String> sibling(String file, String name) {
    try {
      Path beside = Path.of(file).resolveSibling(name).normalize();
      return Optional.of(beside.toString().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Many files of an SDK include the same one. */
  private Optional<SourceText> first(Included wanted) {
    Optional<SourceText> known = included.get(wanted);
    if (known == null) {
      known = look(wanted);
      included.put(wanted, known);
    }
    return known;
  }

  private Optional<SourceText> look(Included wanted) {
    for (SourcePlace place : wanted.named() ? places.named() : places.all()) {
      if (place.look(wanted.name()) instanceof Found found) {
        return Optional.of(new SourceText(wanted.name(), 1, found.text()));
      }
    }
    return Optional.empty();
  }
}
