package io.github.nativeflags.processor.emit;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines. */
final class Lines {
  private Lines() {}

  /** Lines of at most a number of columns where words allow. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
