package io.github.nativeflags.processor.emit.comment;

import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.text.Lines;
import java.util.ArrayList;
import java.util.List;

/** The lines of a comment. */
final class CommentLines {
  private static final int LEAST_COLUMNS = 20;

  private CommentLines() {}

  /** Text in lines of so many columns, or of {@value #LEAST_COLUMNS} where that is less. */
  static List<String> wrapped(String text, int columns) {
    String folded = PlainText.folded(text).strip();
    return folded.isEmpty() ? List.of() : Lines.wrap(folded, Math.max(columns, LEAST_COLUMNS));
  }

  /** Lines after a mark, below which those that follow are indented. */
  static List<String> prefixed(String mark, List<String> lines) {
    List<String> result = new ArrayList<>();
    for (String line : lines) {
      String prefix = result.isEmpty() ? mark : " ".repeat(mark.length());
      result.add((prefix + line).stripTrailing());
    }
    return result;
  }
}
