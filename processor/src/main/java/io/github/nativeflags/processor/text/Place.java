package io.github.nativeflags.processor.text;

/**
 * A position in a text that was read.
 *
 * @param file the name a user knows the text by
 * @param line the line, from 1; 0 where it is not known
 * @param column the column, from 1, in UTF-16 units; 0 where it is not known
 * @param excerpt the text of that line, without its end
 */
public record Place(String file, int line, int column, String excerpt) {
  /** A place of which only the file is known. */
  public static Place in(String file) {
    return new Place(file, 0, 0, "");
  }

  /** Tells whether the line is known. */
  public boolean known() {
    return line > 0;
  }

  @Override
  public String toString() {
    return !known() ? file : file + ":" + line + ":" + column;
  }
}
