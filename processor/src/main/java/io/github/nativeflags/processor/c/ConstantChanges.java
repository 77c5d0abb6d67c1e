package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CEnum;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What differs between the constants of two readings. */
final class ConstantChanges {
  /** A value as it is generated: of a width and a sign. */
  private record Typed(long value, int bits, boolean signed) {}

  /** What it was and is, null where it is not there. */
  private record Change(@Nullable Typed before, @Nullable Typed after) {
    boolean isOfValue() {
      return before == null || after == null || before.value() != after.value();
    }
  }

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

  /** The constants whose value or existence differs, or, where none does, their type. */
  Set<String> all() {
    Set<List<String>> keys = different(Change::isOfValue);
    Set<String> changed = keys.stream().map(key -> key.get(0)).collect(Collectors.toSet());
    different(change -> true).stream()
        .filter(key -> !changed.contains(key.get(0)))
        .forEach(keys::add);
    Set<String> all = constants(keys);
    if (all.isEmpty() && !unreadable.equals(unreadableBefore)) {
      // Which of them cannot be told
      all.addAll(unreadable);
    }
    return all;
  }

  /** Those that both have, with different values. */
  Set<String> shifted() {
    return constants(different(c -> c.before() != null && c.after() != null && c.isOfValue()));
  }

  /** Those that only the second has. */
  Set<String> added() {
    return constants(different(change -> change.before() == null));
  }

  private Set<List<String>> different(Predicate<Change> wanted) {
    Set<List<String>> keys = new LinkedHashSet<>();
    Stream.concat(after.keySet().stream(), before.keySet().stream())
        .filter(key -> !Objects.equals(before.get(key), after.get(key)))
        .filter(key -> wanted.test(new Change(before.get(key), after.get(key))))
        .forEach(keys::add);
    return keys;
  }

  private static Set<String> constants(Set<List<String>> keys) {
    return keys.stream()
        .map(key -> key.get(1))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
