package io.github.nativeflags.processor.html;

import java.net.URI;
import java.util.Optional;

/**
 * The bases of a page's links.
 *
 * @param site what links that begin with a slash start from
 * @param page what all others do
 */
public record Links(Optional<URI> site, Optional<URI> page) {
  private static final String REST = "[^\\s\"'<>]*";

  /** Those of a page whose address is not known. */
  public static final Links NONE = new Links(Optional.empty(), Optional.empty());

  /** Those of Microsoft's documentation, where only the site of a page is known. */
  public static final Links MICROSOFT =
      new Links(Optional.of(URI.create("https://learn.microsoft.com/")), Optional.empty());

  /** Those of the page at an address; nothing where that is none of the web. */
  public static Optional<Links> of(String address) {
    return parsed(address)
        .filter(uri -> "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
        .filter(uri -> uri.getHost() != null)
        // RFC 3986, 5.2.3: a base without a path has the root for its path
        .map(uri -> uri.getRawPath().isEmpty() ? uri.resolve("/") : uri)
        .map(uri -> new Links(Optional.of(uri), Optional.of(uri)));
  }

  /** The absolute address of a link; nothing where its base is not known. */
  public Optional<String> absolute(String address) {
    String text = address.strip();
    if (text.matches("(?i)https?://[^\\s\"'<>/]" + REST)) {
      return Optional.of(text);
    }
    if (text.matches("//[^\\s\"'<>/]" + REST)) {
      return Optional.of("https:" + text);
    }
    boolean inner = text.matches("/[^\\s\"'<>/]" + REST);
    // RFC 3986, 4.2: a colon in the first segment would be a scheme's
    boolean relative = text.matches("(?![^/?#]*:)[^\\s\"'<>/\\\\]" + REST);
    return (inner ? site : relative ? page : Optional.<URI>empty())
        .flatMap(base -> parsed(text).map(base::resolve))
        .map(URI::toString);
  }

  private static Optional<URI> parsed(String address) {
    try {
      return Optional.of(URI.create(address.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
