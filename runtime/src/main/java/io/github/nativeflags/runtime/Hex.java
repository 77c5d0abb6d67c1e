package io.github.nativeflags.runtime;

import java.util.Locale;

/** The hexadecimal notation of C. */
final class Hex {
  private Hex() {}

  static String of(long bits) {
    return "0x" + Long.toHexString(bits).toUpperCase(Locale.ROOT);
  }
}
