package io.github.nativeflags.processor.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that was probably meant. */
public final class NearNames {
  private NearNames() {}

  /**
   * {@code " Did you mean X?"} for the nearest candidate, or an empty string where none is near.
   */
  public static String hint(String wanted, Collection<String> candidates) {
    return nearest(wanted, candidates).map(n -> " Did you mean " + n + "?").orElse("");
  }

  /** The nearest candidate, at most a third of the wanted name's length away. */
  public static Optional<String> nearest(String wanted, Collection<String> candidates) {
    String folded = wanted.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(c -> distance(folded, c.toLowerCase(Locale.ROOT)) <= 1 + wanted.length() / 4)
        .min(Comparator.comparingInt(c -> distance(folded, c.toLowerCase(Locale.ROOT))));
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
