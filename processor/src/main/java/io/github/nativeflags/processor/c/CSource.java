package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.Place;

/**
 * C text with where it stands.
 *
 * @param file the name a user knows it by: a header, the page it was taken from, or {@code syntax}
 * @param firstLine the line of that file on which the text starts, from 1
 * @param text the text
 */
public record CSource(String file, int firstLine, String text) {
  /** The place of an offset into the text. */
  public Place place(int offset) {
    int at = Math.min(offset, text.length());
    int start = text.lastIndexOf('\n', at - 1) + 1;
    int end = text.indexOf('\n', start);
    String line = text.substring(start, end < 0 ? text.length() : end).stripTrailing();
    int before = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new Place(file, firstLine + before, at - start + 1, line);
  }
}
