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
  private final IncludeSearch search;
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
    this.search = new IncludeSearch(places(places.around()), places(places.named()));
  }

  private static List<IncludeSearch.Place> places(List<SourcePlace> places) {
    return places.stream().map(SourceFinder::place).toList();
  }

  private static IncludeSearch.Place place(SourcePlace place) {
    return name ->
        place.look(name) instanceof Found found ? Optional.of(found.text()) : Optional.empty();
  }

  @Override
  public List<FoundFile> findAll(List<String> names, Problems problems) {
    Map<String, FoundFile> all = new LinkedHashMap<>();
    for (String name : SourcePatterns.wanted(names)) {
      if (ADDRESS.matcher(name).matches()) {
        problems.add(Problem.of(ProblemKind.REMOTE_SOURCE, name).on("source"));
      } else if (SourceGlob.isGlob(name)) {
        for (SourcePatterns.Match match : patterns.find(name, problems)) {
          read(match, problems).forEach(t -> all.putIfAbsent(t.name(), t));
        }
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
    search.found().forEach(text -> all.put(text.file(), ReadFiles.digest(text.text())));
    return new ReadFiles(all, globs, search.missing());
  }

  private List<FoundFile> read(SourcePatterns.Match match, Problems problems) {
    List<FoundFile> sources = new ArrayList<>();
    for (String name : match.names()) {
      SourcePlace.Answer answer = match.directory().look(name);
      if (answer instanceof Found found) {
        sources.add(new FoundFile(name, found.text(), true));
        given(name, found, places.indexOfNamed(match.directory()));
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
    Answers answers = ask(name);
    answers.problem(name).ifPresent(problems::add);
    Optional<Map.Entry<String, String>> first =
        answers.placeByText().entrySet().stream().findFirst();
    first.ifPresent(found -> tellRead(name, found.getValue(), problems));
    return first.map(found -> new FoundFile(name, found.getKey(), false));
  }

  /** What the places say of a name. */
  private record Answers(
      Map<String, String> placeByText, List<Missing> tried, List<Problem> refusals) {
    Optional<Problem> problem(String name) {
      if (placeByText.isEmpty()) {
        return Optional.of(refusals.isEmpty() ? Missing.everywhere(name, tried) : refusals.get(0));
      }
      List<String> where = List.copyOf(placeByText.values());
      return where.size() == 1
          ? Optional.empty()
          : Optional.of(
              Problem.of(ProblemKind.AMBIGUOUS_FILE, name, where.get(0), where.get(1))
                  .on("source"));
    }
  }

  private Answers ask(String name) {
    Answers answers = new Answers(new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
    for (SourcePlace place : places.all()) {
      int directory = places.indexOfNamed(place);
      SourcePlace.Answer answer = place.look(name);
      if (answer instanceof Found found) {
        answers.placeByText().putIfAbsent(found.text(), found.where());
        given(name, found, directory);
        if (directory >= 0) {
          // Of include directories the first that has a file hides it in the others
          break;
        }
      } else if (answer instanceof Refused refused) {
        answers.refusals().add(refused.problem());
      } else if (answer instanceof Missing missing) {
        answers.tried().add(missing);
      }
    }
    return answers;
  }

  private void tellRead(String name, String where, Problems problems) {
    if (verbose) {
      problems.add(Problem.of(ProblemKind.FILE_READ, name, where).on("source"));
    }
  }

  private void given(String name, Found found, int directory) {
    if (directory >= 0) {
      search.given(new SourceText(name, 1, found.text()), directory);
    }
  }

  @Override
  public Optional<SourceText> include(Includes.Name name, SourceText from) {
    return search.find(name, from);
  }
}
