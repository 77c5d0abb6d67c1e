package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.doc.Doc;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Lines that make sense only as they are set: drawings, columns, values line by line. */
final class DocDrawing {
  private static final Pattern COLUMNS = Pattern.compile("[^\\s.](?: {3,}|\\t+ *)\\S");
  private static final Pattern STROKES =
      Pattern.compile("[+|][-=_]{2,}|(?<![-=_])[-=_]{2,}+[+|>]|^\\|.*\\|$");
  private static final Pattern ENTRY =
      Pattern.compile("(?:0x[0-9a-fA-F]+|\\d{1,10}|[A-Z][A-Z0-9_]+)\\s*(?:=|:|--?|->)\\s+\\S.*");

  private DocDrawing() {}

  /** Lines most of which are set in columns or drawn. */
  static Optional<Doc.Block> of(List<DocLine> lines) {
    long set =
        lines.stream()
            .filter(l -> COLUMNS.matcher(l.text()).find() || STROKES.matcher(l.text()).find())
            .count();
    if (set < 2 || 2 * set < lines.size() || DocTable.isTable(lines)) {
      return Optional.empty();
    }
    int least = lines.stream().mapToInt(DocLine::indent).min().orElse(0);
    StringBuilder code = new StringBuilder();
    lines.forEach(l -> code.append(" ".repeat(l.indent() - least)).append(l.text()).append('\n'));
    return Optional.of(new Doc.CodeBlock(code.toString().stripTrailing()));
  }

  /** A line such as {@code 0x1 = on}, one of several. */
  static boolean isEntry(String line) {
    return ENTRY.matcher(line).matches();
  }
}
