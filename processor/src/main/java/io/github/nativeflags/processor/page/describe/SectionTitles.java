package io.github.nativeflags.processor.page.describe;

import java.util.regex.Pattern;

/** The titles by which sections tell whether they are about constants. */
final class SectionTitles {
  static final Pattern CONSTANTS =
      Pattern.compile(
          "(?i)-?(?:enum-)?(?:constants?|fields|members?|values?|enumerators|elements|flags)"
              + "(?: and .*)?");
  static final Pattern OTHERS =
      Pattern.compile("(?i)-?(?:requirements|see[ -]also|related topics|syntax|examples?)");

  static final Pattern EXAMPLES = Pattern.compile("(?i)examples?");

  private SectionTitles() {}

  static boolean isForConstants(String title) {
    return CONSTANTS.matcher(title).matches();
  }
}
