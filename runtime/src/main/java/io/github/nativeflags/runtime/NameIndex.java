package io.github.nativeflags.runtime;

import java.util.HashMap;
import java.util.Map;

/**
 * The constants by name, and their names in C.
 *
 * @param nativeNames the C names by ordinal
 * @param constants the constants by C name, Java name and alias
 */
record NameIndex<E extends Enum<E>>(String[] nativeNames, Map<String, E> constants) {

  /** An index where C names win over Java names, and both over aliases. */
  static <E extends Enum<E>> NameIndex<E> of(
      E[] all, Map<E, String> renamed, Map<String, E> aliases) {
    String[] nativeNames = new String[all.length];
    Map<String, E> constants = new HashMap<>();
    for (E constant : all) {
      String name = renamed.getOrDefault(constant, constant.name());
      nativeNames[constant.ordinal()] = name;
      constants.put(name, constant);
    }
    for (E constant : all) {
      constants.putIfAbsent(constant.name(), constant);
    }
    aliases.forEach(constants::putIfAbsent);
    return new NameIndex<>(nativeNames, constants);
  }
}
