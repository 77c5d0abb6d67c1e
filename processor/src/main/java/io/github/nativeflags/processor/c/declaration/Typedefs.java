package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.Declarators;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.ObjectType;
import io.github.nativeflags.processor.c.expression.TypeReader;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a text gives to types (C17 6.7.8, C++20 9.2.4). */
final class Typedefs {
  private final Cursor cursor;
  private final CScope scope;
  private final TypeReader types;
  private final Map<String, List<Token.Comment>> said = new HashMap<>();

  Typedefs(Cursor cursor, CScope scope) {
    this.cursor = cursor;
    this.scope = scope;
    this.types = new ExpressionParser(cursor, scope).types();
  }

  /** The comments of the declaration that gives a type this name. */
  List<Token.Comment> comments(String name) {
    return said.getOrDefault(name, List.of());
  }

  // declaration: "typedef" type declarator {"," declarator} ";"
  /**
   * Looks at the one whose keyword the cursor stands at; one that names an enumeration is read
   * later.
   *
   * @param first where the declaration begins: 6.7p2 lets the keyword stand among the specifiers
   */
  void look(int first) {
    int start = cursor.position();
    Token begins = cursor.peek(first - start);
    boolean ofEnumeration = cursor.peek(1).is("enum");
    cursor.moveTo(types.startsAt(first - start) ? first : start);
    try {
      Optional<ObjectType> type = ofEnumeration ? Optional.empty() : types.specifiers().type();
      Declarators declarators = types.declarators();
      if (type.isPresent()) {
        do {
          define(begins, declarators.read(type.get()));
        } while (cursor.take(","));
      }
    } catch (CFailure noTypeThatMatters) {
      // Whoever needs it is told that it is not declared
    }
    cursor.moveTo(start);
  }

  private void define(Token first, Declarators.Declared declared) {
    declared
        .name()
        .ifPresent(
            name -> {
              scope.defineType(name.text(), declared.type());
              say(first, name.text());
            });
  }

  private void say(Token first, String name) {
    List<Token.Comment> comments = new ArrayList<>(CommentPlacement.before(first));
    if (cursor.isAt(";")) {
      comments.addAll(CommentPlacement.after(cursor.peek(1)));
    }
    said.putIfAbsent(name, comments);
  }

  // alias-declaration: "using" identifier "=" type ";"
  /** The name, where the type is not read here: that of a definition. */
  Optional<String> readAlias() {
    int start = cursor.position();
    Token first = cursor.peek();
    String name = cursor.peek(1).text();
    cursor.moveTo(start + 3);
    try {
      ObjectType type = types.typeName();
      if (cursor.isAt(";")) {
        scope.defineType(name, type);
        say(first, name);
        return Optional.empty();
      }
    } catch (CFailure noTypeThatMatters) {
      // A definition, or a type of which no constant is
    }
    cursor.moveTo(start + 3);
    return Optional.of(name);
  }

  // declaration: "typedef" "enum" tag [":" type] declarator {"," declarator} ";"
  /** From the tag on. */
  void readOfTag() {
    String tag = cursor.next().text();
    if (cursor.take(":")) {
      types.specifiers();
    }
    Declarators declarators = types.declarators();
    do {
      Declarators.Declared declared = declarators.read(ObjectType.of(CType.INT));
      declared
          .name()
          .filter(n -> declared.plain())
          .map(Token::text)
          .ifPresent(n -> scope.aliasTag(tag, n));
    } while (cursor.take(","));
  }
}
