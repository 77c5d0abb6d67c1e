package io.github.nativeflags.processor.find;

import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The search for what texts include, as compilers go about it (C17 6.10.2, and gcc's manual of
 * {@code cpp}, "Search Path"): in quotes beside the including text first, then in directories in
 * their order; {@code #include_next} goes on behind the directory of the including text.
 */
public final class IncludeSearch {
  /** Where files may lie. */
  @FunctionalInterface
  public interface Place {
    /** The text of a file of that name there. */
    Optional<String> text(String name);
  }

  private final List<Place> around;
  private final List<Place> directories;
  private final Map<SourceText, Integer> origins = new HashMap<>();
  private final Map<Wanted, Optional<SourceText>> known = new HashMap<>();
  private final Map<Named, Optional<SourceText>> byDirectory = new HashMap<>();

  /**
   * A search in some places.
   *
   * @param around where names in quotes are looked for beside the directories
   * @param directories the include directories
   */
  public IncludeSearch(List<Place> around, List<Place> directories) {
    this.around = List.copyOf(around);
    this.directories = List.copyOf(directories);
  }

  private record Named(String name, int directory) {}

  private record Wanted(Includes.Name name, SourceText from) {}

  /** Notes in which of the directories a text lies that is not included, but given. */
  public void given(SourceText text, int directory) {
    origins.putIfAbsent(text, directory);
  }

  /** The text that another includes by a name. */
  public Optional<SourceText> find(Includes.Name name, SourceText from) {
    Wanted wanted = new Wanted(name, from);
    Optional<SourceText> found = known.get(wanted);
    if (found == null) {
      found = look(name, from);
      known.put(wanted, found);
    }
    return found;
  }

  /** The texts that were found until now. */
  Set<SourceText> found() {
    return known.values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /** The paths for which there was nothing until now. */
  Set<String> missing() {
    return known.entrySet().stream()
        .filter(e -> e.getValue().isEmpty())
        .map(e -> e.getKey().name().path())
        .collect(Collectors.toSet());
  }

  private Optional<SourceText> look(Includes.Name name, SourceText from) {
    int origin = origins.getOrDefault(from, -1);
    if (name.next()) {
      return behind(name.path(), origin);
    }
    return (name.quoted() ? quoted(name.path(), origin, from) : Optional.<SourceText>empty())
        .or(() -> inDirectories(name.path()))
        .or(() -> name.quoted() ? in(around, name.path()) : Optional.empty());
  }

  /** Files that each go on to the next may all say the same. */
  private Optional<SourceText> behind(String path, int origin) {
    for (int i = origin + 1; i < directories.size(); i++) {
      Optional<SourceText> found = in(List.of(directories.get(i)), path);
      if (found.isPresent()) {
        SourceText plain = found.get();
        SourceText text = origins.getOrDefault(plain, i) == i ? plain : plain.in(i);
        origins.putIfAbsent(text, i);
        return Optional.of(text);
      }
    }
    return Optional.empty();
  }

  private Optional<SourceText> quoted(String path, int origin, SourceText from) {
    Optional<String> beside = sibling(from.file(), path);
    if (beside.isEmpty()) {
      return Optional.empty();
    }
    Optional<SourceText> there = origin < 0 ? Optional.empty() : inDirectory(beside.get(), origin);
    return there.or(() -> in(around, beside.get())).or(() -> inDirectories(beside.get()));
  }

  private static Optional<String> sibling(String file, String name) {
    try {
      Path beside = Path.of(file).resolveSibling(name).normalize();
      return Optional.of(beside.toString().replace('\\', '/'));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<SourceText> inDirectories(String name) {
    for (int i = 0; i < directories.size(); i++) {
      Optional<SourceText> found = inDirectory(name, i);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<SourceText> inDirectory(String name, int index) {
    Named named = new Named(name, index);
    Optional<SourceText> found = byDirectory.get(named);
    if (found == null) {
      found = in(List.of(directories.get(index)), name);
      found.ifPresent(text -> origins.putIfAbsent(text, index));
      byDirectory.put(named, found);
    }
    return found;
  }

  private static Optional<SourceText> in(List<Place> places, String name) {
    return places.stream()
        .flatMap(place -> place.text(name).stream())
        .findFirst()
        .map(text -> new SourceText(name, 1, text));
  }
}
