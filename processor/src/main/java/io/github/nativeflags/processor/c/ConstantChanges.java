package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CEnum;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What differs between the constants of two readings. */
final class ConstantChanges {
  /** A value as it is generated: of a width and a sign. */
  private record Typed(long value, int bits, boolean signed) {}

  private final Map<List<String>, Typed> before;
  private final Map<List<String>, Typed> after;
  private final Set<String> unreadableBefore;
  private final Set<String> unreadable;

  ConstantChanges(List<CEnum> before, List<CEnum> after) {
    this.before = values(before);
    this.after = values(after);
    this.unreadableBefore = unreadable(before);
    this.unreadable = unreadable(after);
  }

  private static Map<List<String>, Typed> values(List<CEnum> enums) {
    Map<List<String>, Typed> values = new LinkedHashMap<>();
    for (CEnum e : enums) {
      String name = e.scope() + e.tag().orElse(e.typedefs().isEmpty() ? "" : e.typedefs().get(0));
      int bits = e.type().bits();
      boolean signed = e.type().signed();
      e.constants()
          .forEach(
              c -> values.putIfAbsent(List.of(name, c.name()), new Typed(c.value(), bits, signed)));
    }
    return values;
  }

  private static Set<String> unreadable(List<CEnum> enums) {
    Set<String> names = new LinkedHashSet<>();
    enums.stream()
        .filter(CEnum::hasErrors)
        .flatMap(e -> e.constants().stream())
        .forEach(c -> names.add(c.name()));
    return names;
  }

  /** The constants whose value, type or existence differs. */
  Set<String> all() {
    Set<String> all = different(key -> true);
    if (all.isEmpty() && !unreadable.equals(unreadableBefore)) {
      // Which of them cannot be told
      all.addAll(unreadable);
    }
    return all;
  }

  /** Those that both have, with different values. */
  Set<String> shifted() {
    return different(
        key ->
            before.containsKey(key)
                && after.containsKey(key)
                && before.get(key).value() != after.get(key).value());
  }

  private Set<String> different(Predicate<List<String>> wanted) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(after.keySet().stream(), before.keySet().stream())
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .filter(wanted)
        .forEach(key -> names.add(key.get(1)));
    return names;
  }

  /** Those that only the second has. */
  Set<String> added() {
    return different(key -> !before.containsKey(key));
  }
}
