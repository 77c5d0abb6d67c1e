package io.github.nativeflags.processor.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** C text with where it stands. */
public final class SourceText {
  private final String file;
  private final int firstLine;
  private final String text;
  private final List<String> fileLines;
  private final int directory;

  /** Found when a line is first asked for: most texts are only compared with others. */
  private int[] lineStarts = {};

  // The line asked for last: the places on a long one share it
  private int lastStart = -1;
  private int lastMargin;
  private String lastLine = "";

  private int indentedStart = -1;
  private int lastIndent;

  /** Found when a column is first asked for. */
  private Optional<TabStops> tabStops = Optional.empty();

  /**
   * Text of a file.
   *
   * @param file the name a user knows it by: a header, the page it was taken from, or {@code
   *     syntax}
   * @param firstLine the line of that file on which the text starts, from 1
   * @param text the text
   */
  public SourceText(String file, int firstLine, String text) {
    this(file, firstLine, text, List.of(), 0);
  }

  private SourceText(
      String file, int firstLine, String text, List<String> fileLines, int directory) {
    this.directory = directory;
    this.fileLines = fileLines;
    this.file = file;
    this.firstLine = firstLine;
    this.text = text;
  }

  /** The same text, whose lines are parts of those of its file. */
  public SourceText within(List<String> lines) {
    return new SourceText(file, firstLine, text, lines, directory);
  }

  /** Another file with the same name and text in one of several directories. */
  public SourceText in(int another) {
    return new SourceText(file, firstLine, text, fileLines, another);
  }

  /** The same file with other characters at the same places. */
  public SourceText saying(String other) {
    return new SourceText(file, firstLine, other, fileLines, directory);
  }

  private int[] lineStarts() {
    if (lineStarts.length == 0) {
      lineStarts = lineStarts(text);
    }
    return lineStarts;
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The name a user knows it by. */
  public String file() {
    return file;
  }

  /** The text. */
  public String text() {
    return text;
  }

  /** The line of the file on which the text starts, from 1. */
  public int firstLine() {
    return firstLine;
  }

  /** The line of the file in which an offset into the text lies. */
  public int line(int offset) {
    return firstLine + index(offset);
  }

  private int index(int offset) {
    int found = Arrays.binarySearch(lineStarts(), offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The column of an offset into the text, from 1. */
  public int column(int offset) {
    return offset - lineStarts()[index(offset)] + 1;
  }

  /** The white space at the start of a line of the file. */
  public int indent(int line) {
    int start = start(line);
    if (start != indentedStart) {
      int end = start;
      while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
        end++;
      }
      lastIndent = end - start;
      indentedStart = start;
    }
    return lastIndent;
  }

  private int start(int line) {
    int[] starts = lineStarts();
    return starts[Math.max(0, Math.min(line - firstLine, starts.length - 1))];
  }

  /**
   * The column as a reader sees it, with a tab stop at every eighth.
   *
   * @param line a line of the file
   * @param column the column there that counts characters, from 1
   */
  public int visualColumn(int line, int column) {
    TabStops stops = tabStops.orElseGet(() -> TabStops.of(text));
    tabStops = Optional.of(stops);
    int start = start(line);
    return stops.column(start, Math.min(text.length(), start + column - 1));
  }

  /** The place of an offset into the text. */
  public Place place(int offset) {
    int at = Math.min(offset, text.length());
    int start = lineStarts()[index(at)];
    if (start != lastStart) {
      int end = text.indexOf('\n', start);
      String line = text.substring(start, end < 0 ? text.length() : end);
      String whole = wholeLine(line(at));
      int margin = whole.indexOf(line);
      lastMargin = Math.max(margin, 0);
      lastLine = (margin >= 0 ? whole : line).stripTrailing();
      lastStart = start;
    }
    return new Place(file, line(at), at - start + 1 + lastMargin, lastLine);
  }

  private String wholeLine(int line) {
    return line <= fileLines.size() ? fileLines.get(line - 1) : "";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceText that
        && file.equals(that.file)
        && firstLine == that.firstLine
        && directory == that.directory
        && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return file + ":" + firstLine + "\n" + text;
  }
}
