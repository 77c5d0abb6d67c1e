package io.github.nativeflags.processor.model;

import java.util.regex.Pattern;

/** The constants that are there only to make the C compiler choose a wide enough type. */
final class Sentinels {
  private static final Pattern NAMES =
      Pattern.compile(
          "(?i)_(?:FORCE_?(?:DWORD|UINT|UINT32|INT|INT32|32_?BITS?|WORD|LONG|64_?BITS?|SIZE)"
              + "|MAX_ENUM(?:_[A-Z0-9]+)?)$");

  private Sentinels() {}

  static boolean isSentinel(FlagSpec.Override override, String nativeName) {
    return switch (override.role()) {
      case SENTINEL -> true;
      case ORDINARY -> false;
      case AUTO -> NAMES.matcher(nativeName).find();
    };
  }
}
