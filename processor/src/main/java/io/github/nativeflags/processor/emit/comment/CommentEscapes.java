package io.github.nativeflags.processor.emit.comment;

/** Plain text in a C comment, such that it stays in the comment. */
final class CommentEscapes {
  private CommentEscapes() {}

  /** Text with more of the comment after it in its line. */
  static String within(String text) {
    return text.replace("*/", "* /").replace("/*", "/ *");
  }

  /**
   * A whole line. C11 5.1.1.2p1: trigraphs and line splices come before comments; gcc also splices
   * at a backslash with spaces after it.
   */
  static String line(String text) {
    String line = within(text).stripTrailing();
    return line.endsWith("\\") || line.endsWith("??/") ? line + "." : line;
  }
}
