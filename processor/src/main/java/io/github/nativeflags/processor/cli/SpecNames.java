package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.model.JavaNames;
import java.util.List;

/** The names of specs, as long as they have to be to differ. */
final class SpecNames {
  private SpecNames() {}

  /**
   * What a spec of several enumerations may be called, best first: after the file, then its path.
   */
  static List<String> ofFile(String file) {
    String path = file.replaceAll("\\.\\w+$", "");
    return List.of(camel(path.substring(path.lastIndexOf('/') + 1)), camel(path));
  }

  /** What a family of macros may be called, best first. */
  static List<String> ofFamily(String prefix, String file) {
    String name = JavaNames.upperCamel(prefix);
    List<String> files = ofFile(file);
    return List.of(name, name + "Macros", files.get(0) + name, files.get(1) + name);
  }

  private static String camel(String path) {
    StringBuilder name = new StringBuilder();
    for (String word : path.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
      }
    }
    return name.length() == 0 || Character.isDigit(name.charAt(0)) ? "Header" + name : name + "";
  }
}
