package io.github.nativeflags.processor.hostile;

/** A text of Java or C without its comments: what a compiler is left with. */
public final class Code {
  private Code() {}

  /** Java, by JLS 3.3 and 3.7. */
  public static String java(String text) {
    return withoutComments(text.replaceAll("\\\\u+([0-9a-fA-F]{4})", "\u00a7$1"));
  }

  /** C, by C11 5.1.1.2: trigraphs, then line splices, then comments. */
  public static String c(String text) {
    return withoutComments(text.replace("??/", "\\").replaceAll("\\\\[ \t]*\n", ""));
  }

  private static String withoutComments(String text) {
    StringBuilder code = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (text.startsWith("/*", at)) {
        end = text.indexOf("*/", at + 2) + 2;
        code.append(' ');
      } else if (text.charAt(at) == '"') {
        end = text.indexOf('"', at + 1) + 1;
        code.append(text, at, end);
      } else {
        code.append(text.charAt(at));
      }
      at = end > at ? end : text.length();
    }
    return code.toString().replaceAll("\\s+", " ");
  }
}
