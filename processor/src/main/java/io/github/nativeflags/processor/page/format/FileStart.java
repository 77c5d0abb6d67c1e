package io.github.nativeflags.processor.page.format;

import java.util.Locale;

/**
 * What tells the form of a file.
 *
 * @param ending what its name ends in, in lower case, without the dot; whether it is compressed
 *     makes no difference
 * @param text how its text begins
 */
public record FileStart(String ending, String text) {
  /** Enough for a licence in a comment before what tells the format. */
  private static final int LENGTH = 4_000;

  private static final String PACKED = "\\.gz$";

  static FileStart of(String file, String content) {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    String inner = name.toLowerCase(Locale.ROOT).replaceFirst(PACKED, "");
    return new FileStart(
        inner.substring(inner.lastIndexOf('.') + 1),
        content.substring(0, Math.min(content.length(), LENGTH)));
  }
}
