package io.github.nativeflags.processor.problem;

/**
 * A position in a text that was read.
 *
 * @param file the name a user knows the text by
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param excerpt the text of that line, without its end
 */
public record Place(String file, int line, int column, String excerpt) {
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
