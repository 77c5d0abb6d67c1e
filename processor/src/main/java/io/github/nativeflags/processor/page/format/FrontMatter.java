package io.github.nativeflags.processor.page.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The front matter of a page: the part of YAML that reference pages use, scalars and lists of
 * scalars by key.
 *
 * @param values the values by key
 * @param lines how many lines of the page it takes
 */
public record FrontMatter(Map<String, List<String>> values, int lines) {
  private static final Pattern KEY =
      Pattern.compile("([^\\s:#'\"\\-][^:]*|-[^\\s:][^:]*):(\\s.*)?");
  private static final Pattern FLOW_ITEM =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^']|'')*+)'|([^,]+)");

  static FrontMatter read(List<String> lines) {
    FrontMatter none = new FrontMatter(Map.of(), 0);
    if (lines.isEmpty() || !lines.get(0).stripTrailing().equals("---")) {
      return none;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> current = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      Matcher key = KEY.matcher(line);
      if (line.equals("---") || line.equals("...")) {
        return new FrontMatter(values, i + 1);
      } else if (key.matches()) {
        current = new ArrayList<>();
        values.put(key.group(1).strip(), current);
        add(current, key.group(2) == null ? "" : key.group(2).strip());
      } else if (line.strip().startsWith("- ")) {
        add(current, line.strip().substring(2).strip());
      } else if (!line.isBlank() && Character.isWhitespace(line.charAt(0))) {
        append(current, line.strip());
      }
    }
    return none;
  }

  /** The first value of a key. */
  public Optional<String> first(String key) {
    return all(key).stream().findFirst();
  }

  /** The values of a key, in order. */
  public List<String> all(String key) {
    return List.copyOf(values.getOrDefault(key, List.of()));
  }

  private static void add(List<String> values, String scalar) {
    if (scalar.startsWith("[") && scalar.endsWith("]")) {
      Matcher item = FLOW_ITEM.matcher(scalar.substring(1, scalar.length() - 1));
      while (item.find()) {
        add(values, item.group().strip());
      }
    } else if (!scalar.isEmpty() && !scalar.matches("[|>][+-]?")) {
      values.add(unquote(scalar));
    }
  }

  /** An indented line goes on with the scalar before it (YAML 1.2, 7.3.3). */
  private static void append(List<String> values, String more) {
    if (values.isEmpty()) {
      values.add(unquote(more));
    } else {
      int last = values.size() - 1;
      values.set(last, unquote(values.get(last) + " " + more));
    }
  }

  private static String unquote(String scalar) {
    if (scalar.length() < 2 || scalar.charAt(0) != scalar.charAt(scalar.length() - 1)) {
      return scalar;
    }
    String inner = scalar.substring(1, scalar.length() - 1);
    return switch (scalar.charAt(0)) {
      case '"' -> inner.replaceAll("\\\\([\"\\\\])", "$1");
      case '\'' -> inner.replace("''", "'");
      default -> scalar;
    };
  }
}
