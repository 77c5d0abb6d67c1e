package io.github.nativeflags.processor.html;

import java.util.Optional;

/**
 * The base of a page's links.
 *
 * @param microsoft whether site-relative links are those of Microsoft's documentation
 */
public record Links(boolean microsoft) {
  private static final String REST = "[^\\s\"'<>]*";

  /** The absolute address of a link; nothing where its base is not known. */
  Optional<String> absolute(String address) {
    String text = address.strip();
    if (text.matches("(?i)https?://[^\\s\"'<>/]" + REST)) {
      return Optional.of(text);
    }
    if (text.matches("//[^\\s\"'<>/]" + REST)) {
      return Optional.of("https:" + text);
    }
    return microsoft && text.matches("/[^\\s\"'<>/]" + REST)
        ? Optional.of("https://learn.microsoft.com" + text)
        : Optional.empty();
  }
}
