package io.github.nativeflags.processor.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of headers in text. */
final class HeaderNames {
  private static final Pattern HEADER =
      Pattern.compile("\\b([\\w.-]+\\.(?:h|idl|hpp))\\b", Pattern.CASE_INSENSITIVE);

  private HeaderNames() {}

  /** The first of them. */
  static Optional<String> first(String text) {
    Matcher matcher = HEADER.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
