package io.github.nativeflags.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of {@code spec.md}. */
final class SpecTables {
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  private SpecTables() {}

  /** The rows of the tables below a heading, up to the next one, without those of their heads. */
  static List<List<String>> under(String heading) {
    List<List<String>> rows = new ArrayList<>();
    boolean below = false;
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      below = line.startsWith("#") ? line.equals(heading) : below;
      boolean head = i + 1 < lines.size() && lines.get(i + 1).startsWith("| ---");
      if (below && line.startsWith("|") && !line.startsWith("| ---") && !head) {
        rows.add(cells(line));
      }
    }
    if (rows.isEmpty()) {
      throw new AssertionError("no table under " + heading);
    }
    return rows;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(Path.of("spec.md"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> cells(String line) {
    String within = line.substring(1, line.lastIndexOf('|'));
    return Pattern.compile("(?<!\\\\)\\|").splitAsStream(within).map(String::strip).toList();
  }

  /** The names of what a cell calls in code: {@code with} of {@code `with(f)`}. */
  static List<String> names(String cell) {
    return CODE.matcher(cell)
        .results()
        .map((MatchResult code) -> code.group(1).replaceAll("\\W.*", ""))
        .toList();
  }

  /** What a cell has in code. */
  static String code(String cell) {
    return CODE.matcher(cell).results().findFirst().orElseThrow().group(1);
  }
}
