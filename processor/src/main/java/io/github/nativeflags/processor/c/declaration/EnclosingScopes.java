package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** The namespaces and classes around a position in the text. */
final class EnclosingScopes {
  private static final Set<String> KEYWORDS = Set.of("namespace", "class", "struct", "union");

  /** As deep as clang reads by default; what lies deeper goes by the name of this level. */
  private static final int NAMED_DEPTH = 256;

  /** The full name of each. */
  private final Deque<String> open = new ArrayDeque<>();

  private String pending = "";

  /** How many are around the outermost body of a function that is open. */
  private int aroundFunction = -1;

  /** Takes notice of the token at the cursor. */
  void step(Cursor cursor) {
    Token token = cursor.peek();
    if (token.isName() && KEYWORDS.contains(token.text()) && cursor.peek(1).isName()) {
      pending = lastName(cursor);
    } else if (token.is("{")) {
      if (aroundFunction < 0 && cursor.peek(-1).is(")")) {
        aroundFunction = open.size();
      }
      open.push(open.size() < NAMED_DEPTH ? within(pending) : name());
      pending = "";
    } else if (token.is("}")) {
      open.poll();
      aroundFunction = open.size() > aroundFunction ? aroundFunction : -1;
    } else if (token.is(";") || token.is("(") || token.is(")")) {
      pending = "";
    }
  }

  /** Decorations such as an export macro stand before the name. */
  private static String lastName(Cursor cursor) {
    StringBuilder name = new StringBuilder();
    for (int i = 1; cursor.peek(i).isName() || cursor.peek(i).is("::"); i++) {
      Token token = cursor.peek(i);
      boolean goesOn = token.is("::") || cursor.peek(i - 1).is("::");
      if (!token.is("final")) {
        name.replace(goesOn ? name.length() : 0, name.length(), token.text());
      }
    }
    return name.toString();
  }

  /** Whether the body of a function is among them, whose constants are its own (6.2.1p4). */
  boolean inFunction() {
    return aroundFunction >= 0;
  }

  /** Their names joined by {@code ::}, empty at file scope. */
  String name() {
    return open.isEmpty() ? "" : open.element();
  }

  private String within(String part) {
    String around = name();
    return around.isEmpty() ? part : part.isEmpty() ? around : around + "::" + part;
  }
}
