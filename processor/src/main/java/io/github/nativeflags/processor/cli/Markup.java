package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.doc.PlainText;

/** Text in HTML that stays text. */
final class Markup {
  private Markup() {}

  static String of(String text) {
    return PlainText.printable(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
