package io.github.nativeflags.processor.troff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The lines of a page as a terminal is given them: comments and definitions of macros are gone,
 * lines that go on are joined, and of each condition one branch is left.
 */
final class RoffReader {
  private final List<String> file;
  private final List<RoffLine> lines = new ArrayList<>();
  private final Map<String, String> strings = new HashMap<>();
  // For each block that a condition opens, whether it is read
  private final Deque<Boolean> blocks = new ArrayDeque<>();
  private int at;
  private boolean otherwise;

  private RoffReader(List<String> file) {
    this.file = file;
  }

  /**
   * What was read.
   *
   * @param lines the lines
   * @param strings the strings that the page defines, by name
   */
  record Result(List<RoffLine> lines, Map<String, String> strings) {}

  static Result read(List<String> file) {
    RoffReader reader = new RoffReader(file);
    while (reader.at < file.size()) {
      int number = reader.at + 1;
      reader.line(number, reader.joined());
    }
    return new Result(List.copyOf(reader.lines), Map.copyOf(reader.strings));
  }

  /** The next line with those that a backslash at its end joins to it. */
  private String joined() {
    StringBuilder line = new StringBuilder(withoutComment(file.get(at++)));
    while (endsInBackslash(line)) {
      line.setLength(line.length() - 1);
      line.append(at < file.size() ? withoutComment(file.get(at++)) : "");
    }
    return line.toString();
  }

  private static boolean endsInBackslash(CharSequence line) {
    int count = 0;
    while (count < line.length() && line.charAt(line.length() - 1 - count) == '\\') {
      count++;
    }
    return count % 2 == 1;
  }

  private static String withoutComment(String line) {
    for (int i = line.indexOf('\\');
        i >= 0 && i + 1 < line.length();
        i = line.indexOf('\\', i + 2)) {
      if (line.charAt(i + 1) == '"' || line.charAt(i + 1) == '#') {
        String before = line.substring(0, i);
        return before.isBlank() || before.matches("[.']\\s*") ? "." : before;
      }
    }
    return line;
  }

  private void line(int number, String raw) {
    String line = closeBlocks(raw);
    if (line.isBlank() && !raw.isBlank() || line.equals(".")) {
      return;
    }
    RoffLine read = RoffLine.of(number, line);
    boolean active = blocks.stream().allMatch(b -> b);
    switch (read.macro()) {
      case "if" -> condition(number, read.rest(), active);
      case "ie" -> otherwise = active && !condition(number, read.rest(), active);
      case "el" -> branch(number, read.rest(), active && otherwise);
      case "de", "de1", "am", "ig" ->
          skipDefinition(read.argument(read.macro().equals("ig") ? 0 : 1));
      case "ds", "as" -> define(read, active);
      default -> {
        if (active) {
          lines.add(read);
        }
      }
    }
  }

  /** {@code \}} ends the block of a condition wherever it stands. */
  private String closeBlocks(String line) {
    String rest = line;
    for (int end = rest.indexOf("\\}"); end >= 0 && !blocks.isEmpty(); end = rest.indexOf("\\}")) {
      rest = rest.substring(0, end) + rest.substring(end + 2);
      blocks.pop();
      rest = rest.strip().equals(".") ? "" : rest;
    }
    return rest;
  }

  /** Carries a condition out; tells whether it holds. */
  private boolean condition(int number, String rest, boolean active) {
    boolean not = rest.startsWith("!");
    String bare = not ? rest.substring(1) : rest;
    int end = 0;
    while (end < bare.length() && !Character.isWhitespace(bare.charAt(end))) {
      end++;
    }
    boolean holds = not != holds(bare.substring(0, end));
    branch(number, bare.substring(end).strip(), active && holds);
    return holds;
  }

  /** A terminal is {@code n}; {@code \n(.g} asks for groff; what else a page asks is not so. */
  private static boolean holds(String condition) {
    return condition.equals("n") || condition.equals("\\n(.g") || condition.equals("\\n[.g]");
  }

  private void branch(int number, String body, boolean read) {
    if (body.startsWith("\\{")) {
      blocks.push(read);
      String rest = body.substring(2).strip();
      if (!rest.isEmpty()) {
        line(number, rest);
      }
    } else if (read && !body.isEmpty()) {
      line(number, body);
    } else if (body.contains("\\{")) {
      // A condition within a branch that is not read opens its block all the same
      blocks.push(false);
    }
  }

  private void skipDefinition(String ending) {
    String end = "." + (ending.isEmpty() ? "." : ending);
    while (at < file.size() && !file.get(at++).strip().equals(end)) {
      continue;
    }
  }

  private void define(RoffLine line, boolean active) {
    String name = line.argument(0);
    if (active && !name.isEmpty()) {
      String value = line.rest().substring(line.rest().indexOf(name) + name.length()).strip();
      strings.put(name, value.startsWith("\"") ? value.substring(1) : value);
    }
  }
}
