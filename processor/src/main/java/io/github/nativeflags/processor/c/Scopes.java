package io.github.nativeflags.processor.c;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Set;

/** The namespaces and classes around a position in the text. */
final class Scopes {
  private static final Set<String> KEYWORDS = Set.of("namespace", "class", "struct", "union");

  private final Deque<String> open = new ArrayDeque<>();
  private String pending = "";

  /** Takes notice of the token at the cursor. */
  void step(Cursor cursor) {
    Token token = cursor.peek();
    if (token.isName() && KEYWORDS.contains(token.text()) && cursor.peek(1).isName()) {
      pending = lastName(cursor);
    } else if (token.is("{")) {
      open.push(pending);
      pending = "";
    } else if (token.is("}")) {
      open.poll();
    } else if (token.is(";") || token.is("(")) {
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

  /** Their names joined by {@code ::}, empty at file scope. */
  String name() {
    StringBuilder name = new StringBuilder();
    for (Iterator<String> i = open.descendingIterator(); i.hasNext(); ) {
      String part = i.next();
      name.append(name.length() > 0 && !part.isEmpty() ? "::" : "").append(part);
    }
    return name.toString();
  }
}
