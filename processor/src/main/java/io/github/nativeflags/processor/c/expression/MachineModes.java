package io.github.nativeflags.processor.c.expression;

import java.util.Map;
import java.util.OptionalInt;

/** The machine modes of integers ({@code mode} among gcc's "Common Variable Attributes"). */
public final class MachineModes {
  private static final Map<String, Integer> BITS =
      Map.of("QI", 8, "HI", 16, "SI", 32, "DI", 64, "byte", 8, "word", 64, "pointer", 64);

  private MachineModes() {}

  /** How wide the integers of a mode are, by its name with or without underscores around it. */
  public static OptionalInt bits(String mode) {
    Integer bits = BITS.get(bare(mode));
    return bits == null ? OptionalInt.empty() : OptionalInt.of(bits);
  }

  static String bare(String word) {
    return word.replaceAll("^__|__$", "");
  }
}
