package io.github.nativeflags.processor.c.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments by which autoconf and CMake's {@code #cmakedefine} say in a configuration header
 * that a name is not defined, as in {@code lws_config.h} of libwebsockets.
 */
final class SwitchedOff {
  private static final Pattern FORM = Pattern.compile("#\\s*undef\\s+([A-Za-z_]\\w*)");

  private SwitchedOff() {}

  /** The names that a comment says are not defined. */
  static List<String> in(String comment) {
    if (!comment.contains("undef")) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    Matcher undefined = FORM.matcher(comment);
    while (undefined.find()) {
      names.add(undefined.group(1));
    }
    return names;
  }
}
