package io.github.nativeflags.runtime;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The name that a misspelt one was probably meant to be. */
final class NearestName {
  private NearestName() {}

  /** The nearest name within a third of the letters, letter case aside, or null. */
  static @Nullable String of(String wrong, Iterable<String> names) {
    @Nullable String nearest = null;
    int least = wrong.length() / 3 + 1;
    for (String name : names) {
      int distance = distance(wrong.toUpperCase(Locale.ROOT), name.toUpperCase(Locale.ROOT));
      if (distance < least || distance == least && nearest == null) {
        least = distance;
        nearest = name;
      }
    }
    return nearest;
  }

  /** The Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[b.length()];
  }
}
