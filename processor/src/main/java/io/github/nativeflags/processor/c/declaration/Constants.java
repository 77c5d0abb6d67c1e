package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;

/** Constants within braces, as far as they are known by their looks. */
final class Constants {
  private Constants() {}

  /** Whether the braces so many tokens ahead hold names with commas, and no statement. */
  static boolean ahead(Cursor cursor, int ahead) {
    int end = cursor.end(ahead).orElse(cursor.position() + ahead) - cursor.position();
    Token second = cursor.peek(ahead + 2);
    if (!EnumParser.isName(cursor.peek(ahead + 1))
        || !second.is("=") && !second.is(",") && !second.is("}")) {
      return false;
    }
    for (int i = ahead; i < end; i++) {
      if (cursor.peek(i).is(";")) {
        return false;
      }
    }
    return true;
  }
}
