package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.page.describe.ValueExpression;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The constants that a page describes, each once, with the values that it states. */
final class StatedConstants {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*+");

  /** A value that is composed of longer ones than this is hostile. */
  private static final int MAX_LENGTH = 4_000;

  private static final int MAX_DEPTH = 50;

  private final Map<String, Described> constants = new LinkedHashMap<>();
  private final Set<String> contradicted = new HashSet<>();

  /** Of a name that is described twice, the one that states a value counts. */
  StatedConstants(List<Described> described) {
    for (Described each : described) {
      Described first = constants.putIfAbsent(each.name(), each);
      if (first == null || each.value().isEmpty()) {
        continue;
      }
      if (first.value().isEmpty()) {
        constants.put(each.name(), first.withValue(each.value().get()));
      } else if (each.contradicts(first)) {
        contradicted.add(each.name());
      }
    }
  }

  Collection<Described> all() {
    return constants.values();
  }

  /**
   * The value of a constant in terms of those before it: what else it is composed of is put in its
   * place. Nothing where the page contradicts itself or names what it does not state.
   */
  Optional<String> value(Described constant, Set<String> before, StatedConstants page) {
    return contradicted.contains(constant.name())
        ? Optional.empty()
        : constant.value().flatMap(v -> page.resolved(v, before, Set.of(constant.name())));
  }

  private Optional<String> resolved(String value, Set<String> before, Set<String> within) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String name : ValueExpression.names(value)) {
      if (!before.contains(name)) {
        if (within.size() > MAX_DEPTH) {
          return Optional.empty();
        }
        Optional<String> part =
            Optional.ofNullable(constants.get(name))
                .filter(d -> !within.contains(name) && !contradicted.contains(name))
                .flatMap(Described::value)
                .flatMap(v -> resolved(v, before, with(within, name)));
        if (part.isEmpty()) {
          return Optional.empty();
        }
        parts.put(name, "(" + part.get() + ")");
      }
    }
    String whole = NAME.matcher(value).replaceAll(m -> parts.getOrDefault(m.group(), m.group()));
    return Optional.of(whole).filter(w -> w.length() <= MAX_LENGTH);
  }

  private static Set<String> with(Set<String> names, String name) {
    Set<String> all = new HashSet<>(names);
    all.add(name);
    return all;
  }
}
