package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the brace of an enumeration (C17 6.7.2.2, C23 6.7.3.3, C++20 9.7.1).
 *
 * @param keyword {@code enum}, or the macro in its place
 * @param scoped whether it is an {@code enum class}
 * @param tag its tag
 * @param base the words of its declared type
 * @param firstName where the tag stands, or would
 */
record EnumHead(
    Token keyword, boolean scoped, Optional<Token> tag, List<Token> base, int firstName) {

  static EnumHead parse(Cursor cursor, Attributes attributes) {
    Token keyword = cursor.next();
    attributes.note(-1);
    if (FlagWords.isSized(keyword) && cursor.isAt("(")) {
      return sized(keyword, cursor);
    }
    boolean scoped = cursor.take("class") || cursor.take("struct");
    int firstName = cursor.position();
    Optional<Token> tag = Optional.empty();
    while (cursor.peek().isName() || cursor.isAt("::") || cursor.isAt("[")) {
      if (cursor.isAt("enum")) {
        break;
      }
      boolean decoration = attributes.take() || tag.isEmpty() && attributes.takeCall();
      if (!decoration) {
        // Decorations such as an export macro stand before the tag
        Token word = cursor.next();
        attributes.note(-1);
        tag = word.isName() && !FlagWords.isMarker(word) ? Optional.of(word) : tag;
      }
    }
    List<Token> base = new ArrayList<>();
    if (cursor.take(":")) {
      while (cursor.peek().isName() || cursor.isAt("::")) {
        base.add(cursor.next());
      }
    }
    return new EnumHead(keyword, scoped, tag, base, firstName);
  }

  /** {@code NS_OPTIONS(type, name)}. */
  private static EnumHead sized(Token keyword, Cursor cursor) {
    int firstName = cursor.position();
    cursor.next();
    List<Token> base = new ArrayList<>();
    while (!cursor.isAt(",") && !cursor.isAt(")") && !cursor.atEnd()) {
      base.add(cursor.next());
    }
    Optional<Token> tag = Optional.empty();
    if (cursor.take(",")) {
      tag = Optional.of(cursor.next());
    }
    cursor.expect(")");
    return new EnumHead(keyword, false, tag, base, firstName);
  }

  Optional<String> name() {
    return tag.map(Token::text);
  }

  Token named() {
    return tag.orElse(keyword);
  }

  /** The declared type; that of an {@code enum class} is int where none is (C++20 9.7.1p5). */
  Optional<CType> type(CTypes types) {
    if (base.isEmpty()) {
      return scoped ? Optional.of(CType.INT) : Optional.empty();
    }
    List<String> words = base.stream().map(Token::text).toList();
    return Optional.of(
        types
            .of(words)
            .orElseThrow(() -> CFailure.undeclaredType(base.get(0), String.join(" ", words))));
  }
}
