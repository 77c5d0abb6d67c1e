package io.github.nativeflags.processor.page;

import java.util.Optional;

/**
 * The base of a page's links.
 *
 * @param microsoft whether site-relative links are those of Microsoft's documentation
 */
record Links(boolean microsoft) {
  /** The absolute address of a link; nothing where its base is not known. */
  Optional<String> absolute(String address) {
    if (address.matches("https?://[^\\s\"'<>]+")) {
      return Optional.of(address);
    }
    return microsoft && address.matches("/[^\\s\"'<>/][^\\s\"'<>]*")
        ? Optional.of("https://learn.microsoft.com" + address)
        : Optional.empty();
  }
}
