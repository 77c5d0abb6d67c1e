package io.github.nativeflags.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants by name, and their names in C. */
final class NameIndex<E extends Enum<E>> {
  private final E[] all;
  private final Map<E, String> renamed;
  private final Map<String, E> aliases;

  /** Made on first use, since few programs look names up; a race makes equal ones. */
  private volatile @Nullable Map<String, E> constants;

  NameIndex(E[] all, Map<E, String> renamed, Map<String, E> aliases) {
    this.all = all;
    this.renamed = renamed;
    this.aliases = aliases;
  }

  /** The name in C. */
  String nativeName(E constant) {
    return renamed.isEmpty() ? constant.name() : renamed.getOrDefault(constant, constant.name());
  }

  /** The constants by name: C names win over Java names, and both over aliases. */
  Map<String, E> constants() {
    Map<String, E> made = constants;
    if (made == null) {
      made = new HashMap<>();
      for (E constant : all) {
        made.put(nativeName(constant), constant);
      }
      for (E constant : all) {
        made.putIfAbsent(constant.name(), constant);
      }
      aliases.forEach(made::putIfAbsent);
      constants = made;
    }
    return made;
  }
}
