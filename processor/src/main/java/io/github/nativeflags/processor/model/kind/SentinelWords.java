package io.github.nativeflags.processor.model.kind;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words on how wide a type is and what a compiler makes of it: {@code ENUM_SIZE_INT}, {@code
 * XXX_BIGENUM}, {@code kEnforceSize}. A name that has no other beside those of its enumeration says
 * nothing of the world.
 */
final class SentinelWords {
  /** Which say so by themselves. */
  private static final String CERTAIN =
      "enum|sizeof|int(?:eger)?|uint|dword|qword|ulong|abi|widen|(?:en)?forc(?:ed(?!w)|er|e|ing)"
          + "|32|64";

  private static final String ALSO =
      "size[dr]?|type|width|wide|signed|unsigned|storage|bits?|bytes?|word|long|hack|pad|fill|max"
          + "|min(?:imum)?|last|end|of|value|val|big|large|guard|check|hint|compiler"
          + "|make|makes|keep|use|ensure|extend|align|to|is|as|an|this|the|me|be|[uist]|8|16|4";

  private static final Pattern ALL =
      Pattern.compile("(?:(?:" + CERTAIN + "|" + ALSO + "){1,3}+ ){1,8}");
  private static final Pattern ONE =
      Pattern.compile("(?:" + ALSO + ")?(?:" + CERTAIN + ")(?:" + ALSO + ")?");

  private SentinelWords() {}

  /** Whether words, in small letters, speak of compilers and of nothing else. */
  static boolean isOfCompilers(List<String> words) {
    return ALL.matcher(String.join(" ", words) + " ").matches()
        && words.stream().anyMatch(w -> ONE.matcher(w).matches());
  }
}
