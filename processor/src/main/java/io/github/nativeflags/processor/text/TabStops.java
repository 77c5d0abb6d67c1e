package io.github.nativeflags.processor.text;

import java.util.Arrays;

/** The tabs of a text, with the columns that they lead to: found once for all of its lines. */
final class TabStops {
  private static final int WIDTH = 8;

  private final int[] offsets;

  /** Of the character behind each tab, in its line. */
  private final int[] columns;

  private TabStops(int[] offsets, int[] columns) {
    this.offsets = offsets;
    this.columns = columns;
  }

  static TabStops of(String text) {
    int[] offsets = new int[16];
    int[] columns = new int[16];
    int count = 0;
    int column = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      column = c == '\n' ? 1 : c == '\t' ? ((column - 1) / WIDTH + 1) * WIDTH + 1 : column + 1;
      if (c == '\t') {
        if (count == offsets.length) {
          offsets = Arrays.copyOf(offsets, 2 * count);
          columns = Arrays.copyOf(columns, 2 * count);
        }
        offsets[count] = i;
        columns[count++] = column;
      }
    }
    return new TabStops(Arrays.copyOf(offsets, count), Arrays.copyOf(columns, count));
  }

  /** The column of an offset in the line that starts at another, from 1. */
  int column(int start, int offset) {
    int found = Arrays.binarySearch(offsets, offset);
    int tab = (found >= 0 ? found : -found - 1) - 1;
    return tab < 0 || offsets[tab] < start
        ? offset - start + 1
        : columns[tab] + offset - offsets[tab] - 1;
  }
}
