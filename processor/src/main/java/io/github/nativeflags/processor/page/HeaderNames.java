package io.github.nativeflags.processor.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of headers in text. */
final class HeaderNames {
  private static final Pattern HEADER =
      Pattern.compile("\\b([\\w.-]+\\.(?:h|idl|hpp))\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern INCLUDED = Pattern.compile("<([\\w./+-]+\\.h)>");

  private HeaderNames() {}

  /** The first that is written as in an include, with its directory. */
  static Optional<String> included(String text) {
    Matcher matcher = INCLUDED.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** The first of them. */
  static Optional<String> first(String text) {
    Matcher matcher = HEADER.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
