package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CConstant;
import io.github.nativeflags.processor.c.declaration.CEnum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What differs between the constants of two readings. */
final class ConstantChanges {
  private final Map<List<String>, Object> before;
  private final Map<List<String>, Object> after;

  ConstantChanges(List<CEnum> before, List<CEnum> after) {
    this.before = values(before);
    this.after = values(after);
  }

  /** By enumeration and constant; of an enumeration that cannot be read, only that it is so. */
  private static Map<List<String>, Object> values(List<CEnum> enums) {
    Map<List<String>, Object> values = new LinkedHashMap<>();
    for (CEnum e : enums) {
      String name = e.scope() + e.tag().orElse(e.typedefs().isEmpty() ? "" : e.typedefs().get(0));
      for (CConstant c : e.constants()) {
        values.putIfAbsent(List.of(name, c.name()), e.hasErrors() ? "?" : (Object) c.value());
      }
    }
    return values;
  }

  /** The constants whose value or existence differs. */
  Set<String> all() {
    Set<String> all = shifted();
    for (List<Map<List<String>, Object>> pair : List.of(List.of(before, after), List.of(after, before))) {
      pair.get(0).keySet().stream()
          .filter(k -> !pair.get(1).containsKey(k))
          .forEach(k -> all.add(k.get(1)));
    }
    return all;
  }

  /** Those that both have, with different values. */
  Set<String> shifted() {
    Set<String> shifted = new LinkedHashSet<>();
    before.forEach(
        (key, value) -> {
          if (after.containsKey(key) && !value.equals(after.get(key))) {
            shifted.add(key.get(1));
          }
        });
    return shifted;
  }

  /** Those that only the second has. */
  Set<String> added() {
    List<List<String>> added = new ArrayList<>(after.keySet());
    added.removeAll(before.keySet());
    Set<String> names = new LinkedHashSet<>();
    added.forEach(k -> names.add(k.get(1)));
    return names;
  }
}
