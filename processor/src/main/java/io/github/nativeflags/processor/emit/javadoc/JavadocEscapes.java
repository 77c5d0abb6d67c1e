package io.github.nativeflags.processor.emit.javadoc;

import io.github.nativeflags.processor.doc.PlainText;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Plain text in Javadoc, such that it stays plain text. */
final class JavadocEscapes {
  private static final Pattern UNSAFE_IN_ADDRESS = Pattern.compile("[\\s\"<>{}|\\\\^`*@\\[\\]']");

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
            .replaceAll(m -> String.format("%%%02X", (int) m.group().charAt(0)));
    try {
      String scheme = new URI(text).getScheme();
      boolean known = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
      return known ? text.replace("&", "&amp;") : "";
    } catch (URISyntaxException e) {
      return "";
    }
  }

  // JLS 3.3: \\u002a is a star even within a comment, so no backslash is left as it is.
  private static String escaped(String text) {
    StringBuilder result = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> result.append("&amp;");
        case '<' -> result.append("&lt;");
        case '>' -> result.append("&gt;");
        case '@', '{', '}', '*', '\\' -> result.append("&#").append((int) c).append(';');
        default -> result.append(c);
      }
    }
    return result.toString();
  }
}
