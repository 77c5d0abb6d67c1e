package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.ObjectType;
import io.github.nativeflags.processor.c.expression.TypeReader;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Decorations;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Nesting;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.c.token.UndefinedMacro;
import io.github.nativeflags.processor.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The reading of what begins with {@code enum}: a definition, or the name of an enumeration. */
final class EnumHeadReader {
  /** What no head goes beyond. */
  private static final Set<String> ENDS = Set.of(";", "}", ")", "=", "enum");

  private final Cursor cursor;
  private final CScope scope;
  private final Attributes attributes;
  private final TypeReader types;
  private final List<String> qualifiers = new ArrayList<>();
  private final List<Token> words = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Optional<Integer> firstWord = Optional.empty();
  private Optional<CType> type = Optional.empty();

  EnumHeadReader(Cursor cursor, CScope scope, Attributes attributes) {
    this.cursor = cursor;
    this.scope = scope;
    this.attributes = attributes;
    this.types = new ExpressionParser(cursor, scope).types();
  }

  // enum-head: "enum" ["class" | "struct"] {attribute} [identifier] [":" type]
  /** The head of the definition whose brace then comes next, if it is one. */
  Optional<EnumHead> read() {
    Token keyword = cursor.next();
    attributes.note(-1);
    if (FlagWords.isSized(keyword) && cursor.isAt("(")) {
      return sized(keyword);
    } else if (!keyword.is("enum")) {
      return unknown(keyword);
    }
    // In C, class is a tag as any other
    boolean scoped = (cursor.isAt("class") || cursor.isAt("struct")) && !cursor.peek(1).is("{");
    if (scoped) {
      cursor.next();
    }
    words();
    List<Token> names = Decorations.names(words);
    // Export macros and their like stand before the tag
    Optional<Token> tag = names.stream().skip(Math.max(0, names.size() - 1)).findFirst();
    boolean value = words.size() > 1 && isKnown(words.get(0));
    if (cursor.isAt(":") && !cursor.peek(1).is(":")) {
      base(tag);
    }
    if (value || !cursor.isAt("{") && !oddBeforeBrace()) {
      return Optional.empty();
    }
    return Optional.of(
        new EnumHead(keyword, scoped, List.copyOf(qualifiers), tag, type, List.copyOf(problems)));
  }

  /** Where the tag stands, if there is one; decorations may stand after it. */
  Optional<Integer> firstName() {
    return firstWord;
  }

  /** C++20 9.4.1: {@code enum color c {RED};} is a variable. */
  private boolean isKnown(Token word) {
    return scope.hasEnumeration(word.text()) && !Decorations.isWord(word);
  }

  private void words() {
    while (cursor.peek().isName() || cursor.isAt("::") || cursor.isAt("[") || cursor.isAt("<")) {
      if (cursor.isAt("enum") || cursor.isAt("<") && words.isEmpty()) {
        return;
      }
      boolean call = cursor.peek().isName() && cursor.peek(1).is("(");
      if (attributes.take()) {
        continue;
      } else if (call && (words.isEmpty() || decorates(1))) {
        attributes.takeCall();
      } else if (call) {
        return;
      } else if (cursor.isAt("::") || cursor.isAt("<")) {
        qualifier();
      } else {
        firstWord = words.isEmpty() ? Optional.of(cursor.position()) : firstWord;
        words.add(cursor.next());
        attributes.note(-1);
      }
    }
  }

  /** Whether behind the arguments so many tokens ahead the constants follow, and no statements. */
  private boolean decorates(int ahead) {
    int end = cursor.end(ahead).orElse(cursor.position()) - cursor.position();
    return cursor.peek(end).is("{") && Constants.ahead(cursor, end);
  }

  /** What was taken for the tag is a namespace or class, maybe a template's (C++20 9.7.1p1). */
  private void qualifier() {
    int open = 0;
    do {
      Token token = cursor.peek();
      if (token.isEnd() || token.is(";") || token.is("{")) {
        return;
      }
      open += Nesting.ofTemplates(token);
      cursor.next();
    } while (open > 0);
    cursor.take("::");
    if (!words.isEmpty()) {
      qualifiers.add(words.remove(words.size() - 1).text());
      words.clear();
    }
  }

  private void base(Optional<Token> tag) {
    int start = cursor.position() + 1;
    cursor.next();
    Token first = cursor.peek();
    // Otherwise the width of a bit-field
    if (first.kind() == Token.Kind.NUMBER) {
      return;
    }
    try {
      Optional<ObjectType> named = types.specifiers().type();
      type = named.flatMap(ObjectType::integer);
      if (named.isPresent() && type.isEmpty() && cursor.isAt("{")) {
        problems.add(notInteger(first, named.get().name()));
      } else if (named.isEmpty() && findBrace()) {
        problems.add(unknown(first, start));
      }
    } catch (CFailure unreadable) {
      cursor.moveTo(start);
      if (findBrace()) {
        problems.add(unreadable.problem());
      }
    }
    // C++20 9.7.1p3: its type is known from here on
    type.filter(t -> cursor.isAt(";"))
        .ifPresent(t -> tag.ifPresent(name -> scope.defineTag(name.text(), t)));
  }

  private static Problem notInteger(Token first, String name) {
    return CFailure.unreadableType(first, name, "it is no integer type").problem();
  }

  private Problem unknown(Token first, int start) {
    StringBuilder name = new StringBuilder();
    for (int i = start - cursor.position(); i < 0; i++) {
      name.append(cursor.peek(i).text());
    }
    String whole = name.toString();
    CFailure failure =
        whole.contains("<")
            ? CFailure.unreadableType(first, whole, "it depends on a template")
            : CFailure.undeclaredType(first, whole);
    return failure.problem();
  }

  /** Goes to the brace of the constants, if there is one before the declaration ends. */
  private boolean findBrace() {
    int start = cursor.position();
    while (!cursor.atEnd() && !cursor.isAt("{") && !ENDS.contains(cursor.peek().text())) {
      if (cursor.isAt("(") && cursor.end(0).isPresent()) {
        cursor.skipBalanced();
      } else {
        cursor.next();
      }
    }
    boolean found = cursor.isAt("{");
    if (!found) {
      cursor.moveTo(start);
    }
    return found;
  }

  /** Whether something that no head has stands before what can only be constants. */
  private boolean oddBeforeBrace() {
    Token odd = cursor.peek();
    if (!findBrace() || !Constants.ahead(cursor, 0)) {
      return false;
    }
    if (problems.isEmpty()) {
      problems.add(CFailure.expected("'{'", odd).problem());
    }
    return true;
  }

  /** A macro that is not there, before constants: its last argument but types may be the tag. */
  private Optional<EnumHead> unknown(Token macro) {
    problems.add(UndefinedMacro.of(macro, cursor).problem());
    int start = cursor.position();
    cursor.skipBalanced();
    Optional<Token> tag = Optional.empty();
    for (int i = start - cursor.position(); i < 0; i++) {
      Token word = cursor.peek(i);
      tag = EnumParser.isName(word) && !scope.isType(word.text()) ? Optional.of(word) : tag;
    }
    return Optional.of(
        new EnumHead(macro, false, List.of(), tag, Optional.empty(), List.copyOf(problems)));
  }

  // NS_OPTIONS "(" type ["," name] ")", NS_ERROR_ENUM "(" domain ["," name] ")"
  private Optional<EnumHead> sized(Token keyword) {
    int end = cursor.end(0).orElseThrow(() -> CFailure.expected("')'", keyword));
    cursor.next();
    Token first = cursor.peek();
    try {
      ObjectType named =
          FlagWords.isOfErrors(keyword) ? scope.known("NSInteger") : types.typeName();
      type = named.integer();
      if (type.isEmpty()) {
        problems.add(notInteger(first, named.name()));
      }
    } catch (CFailure unreadable) {
      problems.add(unreadable.problem());
    }
    while (cursor.position() < end - 1 && !cursor.isAt(",")) {
      cursor.next();
    }
    Optional<Token> tag = cursor.take(",") ? Optional.of(cursor.next()) : Optional.empty();
    cursor.moveTo(end);
    return cursor.isAt("{")
        ? Optional.of(new EnumHead(keyword, false, List.of(), tag, type, List.copyOf(problems)))
        : Optional.empty();
  }
}
