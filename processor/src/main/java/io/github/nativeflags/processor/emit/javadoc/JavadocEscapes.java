package io.github.nativeflags.processor.emit.javadoc;

import io.github.nativeflags.processor.doc.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Plain text in Javadoc, such that it stays plain text. */
final class JavadocEscapes {
  private static final Pattern UNSAFE_IN_ADDRESS =
      Pattern.compile("[\\s\"<>{}|\\\\^`*@\\[\\]']|[^\\x00-\\x7F]+");

  private JavadocEscapes() {}

  /** Running text. */
  static String text(String text) {
    return escaped(PlainText.folded(text));
  }

  /** Text that keeps its lines. */
  static String code(String code) {
    String lines = PlainText.printable(code.replace("\r\n", "\n").replace('\r', '\n'));
    int start = 0;
    while (start < lines.length() && lines.charAt(start) == '\n') {
      start++;
    }
    return escaped(lines.substring(start).stripTrailing());
  }

  /** An address that a browser opens as a page; empty for javascript: or a path on the disk. */
  static String address(String address) {
    String text =
        UNSAFE_IN_ADDRESS
            .matcher(PlainText.printable(address.strip()))
            .replaceAll(m -> encoded(m.group()));
    try {
      String scheme = new URI(text).getScheme();
      boolean known = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
      return known ? text.replace("&", "&amp;") : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  /** RFC 3986, 2.5: the bytes of UTF-8. */
  private static String encoded(String text) {
    StringBuilder result = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      result.append(String.format("%%%02X", b & 0xFF));
    }
    return result.toString();
  }

  /**
   * Text of ASCII, since the compiler reads the file in an encoding of its own. JLS 3.3: \\u002a is
   * a star even within a comment, so no backslash is left as it is.
   */
  private static String escaped(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (int c : text.codePoints().toArray()) {
      switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '@', '{', '}', '*', '\\' -> result.append("&#").append(c).append(';');
        default -> {
          if (c < 0x7F) {
            result.append((char) c);
          } else {
            result.append("&#").append(c).append(';');
          }
        }
      }
    }
    return result.toString();
  }
}
