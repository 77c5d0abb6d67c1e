package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What stands before the brace of an enumeration (C17 6.7.2.2, C23 6.7.3.3, C++20 9.7.1).
 *
 * @param keyword {@code enum}, or the macro in its place
 * @param scoped whether it is an {@code enum class}
 * @param qualifiers the namespaces and classes that its tag names
 * @param tag its tag
 * @param type its declared type
 * @param problems what of it could not be read
 */
record EnumHead(
    Token keyword,
    boolean scoped,
    List<String> qualifiers,
    Optional<Token> tag,
    Optional<CType> type,
    List<Problem> problems) {

  Optional<String> name() {
    return tag.map(Token::text);
  }

  Token named() {
    return tag.orElse(keyword);
  }

  /** The declared type; that of an {@code enum class} is int where none is (C++20 9.7.1p5). */
  Optional<CType> fixed() {
    return type.isEmpty() && scoped && problems.isEmpty() ? Optional.of(CType.INT) : type;
  }
}
