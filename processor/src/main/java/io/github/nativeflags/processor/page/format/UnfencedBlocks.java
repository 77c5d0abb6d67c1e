package io.github.nativeflags.processor.page.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Declarations of enumerations in text that nothing marks as code: what is pasted from a page. */
final class UnfencedBlocks {
  private static final Pattern START =
      Pattern.compile(" {0,3}(?:typedef\\s+)?enum\\b[^;(){}=]*(?:\\{.*)?");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//.*");

  /** An enumeration of more lines is hostile, or the brace belongs to something else. */
  private static final int MAX_LINES = 20_000;

  private static final int MAX_LENGTH = 10_000;

  private UnfencedBlocks() {}

  /**
   * Some lines.
   *
   * @param first the index of the first
   * @param end that of the line behind them
   */
  record Block(int first, int end) {}

  /** Where they are among lines. */
  static List<Block> find(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    boolean marked = false;
    int closed = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (FENCE.matcher(line).matches()) {
        marked = !marked;
      } else if (line.contains("<pre")) {
        marked = !line.contains("</pre");
      } else if (line.contains("</pre")) {
        marked = false;
      } else if (!marked && i >= closed && opens(lines, i)) {
        int end = end(lines, i);
        // What is not closed is looked through once
        closed = end < 0 ? Math.min(lines.size(), i + MAX_LINES) : end;
        if (end > 0) {
          blocks.add(new Block(i, end));
          i = end - 1;
        }
      }
    }
    return blocks;
  }

  private static boolean opens(List<String> lines, int at) {
    String line = lines.get(at);
    boolean below = at + 1 < lines.size() && lines.get(at + 1).stripLeading().startsWith("{");
    return START.matcher(line).matches() && (line.contains("{") || below);
  }

  /** The index behind the line that closes the brace, or -1. */
  private static int end(List<String> lines, int from) {
    int open = 0;
    for (int i = from; i < Math.min(lines.size(), from + MAX_LINES); i++) {
      if (lines.get(i).length() > MAX_LENGTH) {
        return -1;
      }
      for (char c : COMMENT.matcher(lines.get(i)).replaceAll(" ").toCharArray()) {
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (open == 0 && lines.get(i).contains("}")) {
        return i + 1;
      }
    }
    return -1;
  }

  /** The lines, as many, with the blocks in elements of HTML (CommonMark 4.6, the first kind). */
  static List<String> marked(List<String> lines) {
    List<String> marked = new ArrayList<>(lines);
    for (Block block : find(lines)) {
      marked.subList(block.first(), block.end()).replaceAll(UnfencedBlocks::escaped);
      marked.set(block.first(), "<pre>" + marked.get(block.first()));
      marked.set(block.end() - 1, marked.get(block.end() - 1) + "</pre>");
    }
    return marked;
  }

  private static String escaped(String line) {
    return line.replace("&", "&amp;").replace("<", "&lt;");
  }
}
