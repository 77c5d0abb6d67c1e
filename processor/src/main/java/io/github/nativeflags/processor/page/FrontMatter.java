package io.github.nativeflags.processor.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The front matter of a page: the part of YAML that reference pages use, scalars and lists of
 * scalars.
 *
 * @param values the values by key
 * @param lines how many lines of the page it takes
 */
record FrontMatter(Map<String, List<String>> values, int lines) {
  static FrontMatter read(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
      return new FrontMatter(values, 0);
    }
    List<String> current = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.strip().equals("---")) {
        return new FrontMatter(values, i + 1);
      }
      int colon = line.indexOf(':');
      if (line.strip().startsWith("- ")) {
        current.add(unquote(line.strip().substring(2)));
      } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
        current = values.computeIfAbsent(line.substring(0, colon).strip(), k -> new ArrayList<>());
        String value = unquote(line.substring(colon + 1));
        if (!value.isEmpty()) {
          current.add(value);
        }
      }
    }
    return new FrontMatter(Map.of(), 0);
  }

  /** The first value of a key. */
  Optional<String> first(String key) {
    return values.getOrDefault(key, List.of()).stream().findFirst();
  }

  private static String unquote(String scalar) {
    String value = scalar.strip();
    boolean quoted =
        value.length() > 1
            && "'\"".indexOf(value.charAt(0)) >= 0
            && value.endsWith(value.substring(0, 1));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }
}
