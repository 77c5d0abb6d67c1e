package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Decorations;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/** What stands behind the specifiers of a declaration (C17 6.7.6, 6.7.7). */
public final class Declarators {
  /**
   * A declarator.
   *
   * @param name the name that it declares, if it is not an abstract one
   * @param type its type
   * @param plain whether that is the type before it, with no pointer, array or function made of it
   */
  public record Declared(Optional<Token> name, ObjectType type, boolean plain) {
    private Declared as(Optional<Token> given) {
      return new Declared(given, type, plain);
    }
  }

  private static final int DEPTH_LIMIT = 64;
  private static final Set<String> POINTERS = Set.of("*", "^", "&", "&&");
  private static final Set<String> QUALIFIERS =
      Set.of(
          "const",
          "volatile",
          "restrict",
          "__restrict",
          "__restrict__",
          "_Atomic",
          "_Nonnull",
          "_Nullable");

  private final Cursor cursor;
  private final ToLongFunction<Cursor> constant;
  private int depth;

  /**
   * Those at a cursor.
   *
   * @param constant reads the constant expression at the cursor
   */
  Declarators(Cursor cursor, ToLongFunction<Cursor> constant) {
    this.cursor = cursor;
    this.constant = constant;
  }

  // declarator: {pointer} (identifier | "(" declarator ")" | nothing) {"[" n "]" | "(" ... ")"}
  /** Reads one, of a type. */
  public Declared read(ObjectType base) {
    if (++depth > DEPTH_LIMIT) {
      throw new CFailure(cursor.peek(), ProblemKind.TOO_DEEP, "This declarator");
    }
    TypeAttributes attributes = new TypeAttributes(cursor, constant);
    Declared pointed = pointers(base, attributes);
    boolean nested = cursor.isAt("(") && isNested(cursor.peek(1));
    Declared result =
        nested ? nested(pointed, attributes) : suffixed(pointed.as(name(attributes)), attributes);
    depth--;
    return result;
  }

  private Declared pointers(ObjectType base, TypeAttributes attributes) {
    ObjectType type = base;
    boolean plain = true;
    while (POINTERS.contains(cursor.peek().text())
        || QUALIFIERS.contains(cursor.peek().text())
        || attributes.take()) {
      // C++20 expr.sizeof p2: the size of a reference is that of what it refers to
      if (cursor.isAt("*") || cursor.isAt("^")) {
        type = type.pointer();
        plain = false;
      }
      if (POINTERS.contains(cursor.peek().text()) || QUALIFIERS.contains(cursor.peek().text())) {
        cursor.next();
      }
    }
    return new Declared(Optional.empty(), type, plain);
  }

  /** What stands in parentheses is made of the type that what is behind them makes. */
  private Declared nested(Declared pointed, TypeAttributes attributes) {
    int inside = cursor.position() + 1;
    cursor.skipBalanced();
    Declared outer = suffixed(pointed, attributes);
    int end = cursor.position();
    cursor.moveTo(inside);
    Declared inner = read(outer.type());
    cursor.moveTo(end);
    return new Declared(inner.name(), inner.type(), inner.plain() && outer.plain());
  }

  private Declared suffixed(Declared pointed, TypeAttributes attributes) {
    ObjectType type = suffixes(attributes.applied(pointed.type()));
    // Attributes may change an integer, but make nothing else of it
    boolean same = type.equals(pointed.type()) || type.integer().isPresent();
    return new Declared(pointed.name(), type, pointed.plain() && same);
  }

  private boolean isNested(Token first) {
    return POINTERS.contains(first.text()) || first.is("(");
  }

  private static boolean isParameters(Token first) {
    return first.isName() || first.is(")") || first.is("::") || first.is("...");
  }

  /** The name among the words, of which the others are macros that the text does not define. */
  private Optional<Token> name(TypeAttributes attributes) {
    List<Token> words = new ArrayList<>();
    while (cursor.peek().isName()) {
      boolean call = cursor.peek(1).is("(");
      Optional<Token> behind = call ? cursor.behind(1) : Optional.empty();
      if (call && (!words.isEmpty() || behind.filter(Token::isName).isPresent())) {
        cursor.next();
        cursor.skipBalanced();
      } else {
        words.add(cursor.next());
      }
      while (attributes.take()) {
        continue;
      }
    }
    List<Token> names = Decorations.names(words);
    if (names.size() > 1) {
      throw CFailure.expected("',' or ';'", names.get(1));
    }
    return names.stream().findFirst();
  }

  private ObjectType suffixes(ObjectType base) {
    ObjectType type = base;
    TypeAttributes attributes = new TypeAttributes(cursor, constant);
    while (true) {
      if (cursor.isAtArray()) {
        cursor.next();
        long count = cursor.isAt("]") ? 0 : constant.applyAsLong(cursor);
        cursor.expect("]");
        type = type.array(count);
      } else if (cursor.isAt("(") && isParameters(cursor.peek(1))) {
        cursor.skipBalanced();
        type = type.function();
      } else if (cursor.isAt("__asm__") || cursor.isAt("asm")) {
        cursor.next();
      } else if (!attributes.take()) {
        return attributes.applied(type);
      }
    }
  }
}
