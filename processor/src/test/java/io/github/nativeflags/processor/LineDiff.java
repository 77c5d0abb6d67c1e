package io.github.nativeflags.processor;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two texts differ, each with the lines around it, as {@code diff -u}. */
final class LineDiff {
  private static final int AROUND = 2;
  private static final int MOST = 100;

  private final List<String> before;
  private final List<String> after;

  /** By the lines left of both texts, how many of them are the same in the same order. */
  private final int[][] common;

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
    common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
  }

  /** What differs, the empty text where nothing does; at most some 100 lines of it. */
  static String of(String before, String after) {
    List<String> all = new LineDiff(lines(before), lines(after)).all();
    List<String> shown = new ArrayList<>();
    int last = -1;
    for (int i = 0; i < all.size(); i++) {
      if (near(all, i)) {
        if (i > last + 1) {
          shown.add("@@ line " + (1 + kept(all, i)) + " @@");
        }
        shown.add(all.get(i));
        last = i;
      }
    }
    if (shown.size() > MOST) {
      int more = shown.size() - MOST;
      shown = new ArrayList<>(shown.subList(0, MOST));
      shown.add("... and " + more + " lines more");
    }
    return String.join("\n", shown);
  }

  /** Keeps the end of the last line apart: a text may lack it. */
  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)"));
  }

  private List<String> all() {
    List<String> all = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && before.get(i).equals(after.get(j))) {
        all.add(shown(' ', before.get(i++)));
        j++;
      } else if (j == after.size() || both && common[i + 1][j] >= common[i][j + 1]) {
        all.add(shown('-', before.get(i++)));
      } else {
        all.add(shown('+', after.get(j++)));
      }
    }
    return all;
  }

  private static String shown(char sign, String line) {
    return sign + (line.endsWith("\n") ? line.substring(0, line.length() - 1) : line + "<no end>");
  }

  private static boolean near(List<String> all, int at) {
    int to = Math.min(all.size(), at + AROUND + 1);
    return all.subList(Math.max(0, at - AROUND), to).stream().anyMatch(l -> l.charAt(0) != ' ');
  }

  /** How many lines of the text before stand above a line. */
  private static long kept(List<String> all, int at) {
    return all.subList(0, at).stream().filter(l -> l.charAt(0) != '+').count();
  }
}
