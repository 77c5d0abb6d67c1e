package io.github.nativeflags.processor.c;

import java.util.Optional;
import java.util.Set;

/** Attributes and other decorations, stepped over with what they say kept. */
final class Attributes {
  private static final Set<String> WITH_ARGUMENTS =
      Set.of("__attribute__", "__attribute", "__declspec", "alignas", "_Alignas");

  private final Cursor cursor;
  private Optional<String> flagMarker = Optional.empty();
  private Optional<String> deprecated = Optional.empty();
  private boolean packed;

  Attributes(Cursor cursor) {
    this.cursor = cursor;
  }

  /** What in the text says that the enumeration is a set of flags. */
  Optional<String> flagMarker() {
    return flagMarker;
  }

  /** The message of {@code deprecated}, empty where it has none. */
  Optional<String> deprecated() {
    return deprecated;
  }

  /** Whether the type is to be as narrow as the values allow, as gcc does it. */
  boolean packed() {
    return packed;
  }

  /** Steps over one attribute, if one comes next. */
  boolean take() {
    boolean call = WITH_ARGUMENTS.contains(cursor.peek().text()) && cursor.peek(1).is("(");
    if (!call && !cursor.isAt("[")) {
      return false;
    }
    if (call) {
      cursor.next();
    }
    takeBalanced();
    return true;
  }

  void takeAll() {
    while (take()) {
      continue;
    }
  }

  /** Steps over the use of a macro that is not known here, such as {@code AVAILABLE(10_4)}. */
  boolean takeCall() {
    if (!cursor.peek().isName() || !cursor.peek(1).is("(")) {
      return false;
    }
    note(cursor.next(), cursor.peek());
    takeBalanced();
    return true;
  }

  /** Steps over a word that SDKs put after a constant's name, such as {@code FOO_DEPRECATED}. */
  boolean takeWord() {
    Token word = cursor.peek();
    boolean decoration =
        word.isName() && word.text().matches(".*(DEPRECATED|AVAILABLE|UNUSED|ENUM_ATTR).*");
    if (decoration) {
      note(cursor.next(), cursor.peek());
    }
    return decoration;
  }

  private void takeBalanced() {
    int end = cursor.position();
    cursor.skipBalanced();
    for (int i = end - cursor.position(); i < 0; i++) {
      note(cursor.peek(i), cursor.peek(i + 1).is("(") ? cursor.peek(i + 2) : cursor.peek(i + 1));
    }
  }

  /** Keeps what a word says. */
  void note(Token word, Token argument) {
    String text = word.isName() ? word.text() : "";
    if (FlagWords.isMarker(word)) {
      flagMarker = Optional.of(text);
    } else if (text.equals("packed") || text.equals("__packed__")) {
      packed = true;
    } else if (text.equals("deprecated")
        || text.equals("__deprecated__")
        || text.contains("DEPRECATED")) {
      boolean said = argument.kind() == Token.Kind.STRING;
      deprecated = Optional.of(said ? message(argument.text()) : "");
    }
  }

  private static String message(String literal) {
    String body = literal.replaceFirst("^\\w*\"", "").replaceFirst("\"$", "");
    return body.replaceAll("\\\\(.)", "$1");
  }
}
