package io.github.nativeflags.processor.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Macros grouped into families by the words that their names begin with.
 *
 * <p>C does not say which macros belong together. Their names do: {@code PNG_COLOR_TYPE_RGB} and
 * {@code PNG_COLOR_TYPE_GRAY} begin alike. How many words make a family is decided by the values:
 * those of one enumeration differ, so where {@code SQLITE_OPEN_READONLY} has the value of {@code
 * SQLITE_ERROR}, the macros of {@code SQLITE_OPEN_} are a family of their own, and where {@code
 * SQLITE_IOERR_READ} has a value that no other result code has, it is one of them.
 */
final class MacroPrefixes {
  private static final int FEWEST = 3;

  /**
   * Macros that belong together.
   *
   * @param prefix what their names begin with, without the last underscore
   * @param names their names, in order
   * @param apart the prefixes of other families that begin with this one
   */
  record Family(String prefix, List<String> names, List<String> apart) {}

  private final Map<String, Long> values;
  private final List<Family> families = new ArrayList<>();
  private final List<String> alone = new ArrayList<>();

  private MacroPrefixes(Map<String, Long> values) {
    this.values = values;
  }

  /** Groups the macros of one file, in order, by their values. */
  static MacroPrefixes of(Map<String, Long> values) {
    MacroPrefixes all = new MacroPrefixes(values);
    Map<String, List<String>> groups = groups("", List.copyOf(values.keySet()));
    groups.forEach((prefix, names) -> all.divide(prefix, names, 2 * names.size() > values.size()));
    Set<String> grouped =
        groups.values().stream().flatMap(List::stream).collect(Collectors.toSet());
    values.keySet().stream().filter(name -> !grouped.contains(name)).forEach(all.alone::add);
    return all;
  }

  List<Family> families() {
    return families;
  }

  /** Those of which fewer than three begin alike. */
  List<String> alone() {
    return alone;
  }

  /**
   * Divides macros that begin alike into families.
   *
   * @param own whether the prefix is that of the library, which says nothing
   */
  private void divide(String prefix, List<String> names, boolean own) {
    Map<String, List<String>> groups = groups(prefix + "_", names);
    Set<String> rest = new LinkedHashSet<>(names);
    List<String> apart = new ArrayList<>();
    for (Map.Entry<String, List<String>> group : groups.entrySet()) {
      List<String> inner = group.getValue();
      if (inner.size() == names.size()) {
        divide(group.getKey(), inner, own);
        return;
      }
      if (inner.size() >= FEWEST && (own || overlap(inner, names))) {
        apart.add(group.getKey());
        inner.forEach(rest::remove);
        divide(group.getKey(), inner, false);
      }
    }
    if (rest.size() >= FEWEST) {
      families.add(new Family(prefix, List.copyOf(rest), apart));
    } else {
      alone.addAll(rest);
    }
  }

  /** Whether some have a value that one of the others has. */
  private boolean overlap(List<String> some, List<String> all) {
    Set<String> inner = new HashSet<>(some);
    Set<Long> own = new HashSet<>();
    some.forEach(name -> own.add(values.get(name)));
    return all.stream()
        .filter(name -> !inner.contains(name))
        .anyMatch(name -> own.contains(values.get(name)));
  }

  /** Names by what they begin with, up to the underscore behind the next word. */
  private static Map<String, List<String>> groups(String prefix, List<String> names) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (String name : names) {
      int end = name.indexOf('_', prefix.length() + 1);
      if (end > 0 && end < name.length() - 1 && name.startsWith(prefix)) {
        groups.computeIfAbsent(name.substring(0, end), k -> new ArrayList<>()).add(name);
      }
    }
    return groups;
  }
}
