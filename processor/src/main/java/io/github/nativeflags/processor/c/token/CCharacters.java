package io.github.nativeflags.processor.c.token;

/** The classes of characters that C text is made of. */
final class CCharacters {
  private CCharacters() {}

  /** White space, with the typographic spaces and byte order marks that pages bring along. */
  static boolean isSpace(char c) {
    return c <= ' '
        || c >= '\u0080'
            && (Character.isSpaceChar(c)
                || c == '\uFEFF'
                || c >= '\u200B' && c <= '\u200F'
                || c == '\u2060'
                || c == '\u0085');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** 6.4.2.1; as gcc, {@code $} is a letter. */
  static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c == '_'
        || c == '$'
        || c >= '\u0080' && (Character.isLetter(c) || Character.isSurrogate(c));
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c) || c >= '\u0080' && Character.isDigit(c);
  }
}
