package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.Optional;
import java.util.Set;

/**
 * What stands before the brace of a namespace or class (C17 6.7.2.1, C++20 11.1).
 *
 * @param name its name, with {@code ::} where it is a qualified one
 * @param defines whether a body follows
 */
record ClassHead(String name, boolean defines) {
  private static final Set<String> ENDS = Set.of(";", "{", "}");

  // class-head: keyword {attribute | decoration} {identifier "::"} identifier ["final"] [":" ...]
  // "{"
  /** The one whose keyword the cursor stands at. */
  static ClassHead ahead(Cursor cursor, Set<String> keywords) {
    StringBuilder name = new StringBuilder();
    int at = 1;
    while (true) {
      Token token = cursor.peek(at);
      boolean call = token.isName() && cursor.peek(at + 1).is("(");
      if (call) {
        // An attribute or export macro, unless it is a function that returns the class
        Optional<Token> behind = cursor.behind(at + 1);
        if (behind.filter(b -> b.isName() || b.is("[") || b.is("{")).isEmpty()
            || behind.get().is("{") && name.length() > 0) {
          return new ClassHead(name.toString(), false);
        }
        at = end(cursor, at + 1);
      } else if (token.is("[") && cursor.peek(at + 1).is("[") && cursor.end(at).isPresent()) {
        at = end(cursor, at);
      } else if (token.is("<")) {
        at = afterArguments(cursor, at, keywords);
      } else if (token.is("::")) {
        name.append("::");
        at++;
      } else if (token.isName() && !keywords.contains(token.text())) {
        boolean goesOn = name.length() > 1 && name.charAt(name.length() - 1) == ':';
        if (!token.is("final")) {
          name.replace(goesOn ? name.length() : 0, name.length(), token.text());
        }
        at++;
      } else {
        return new ClassHead(name.toString(), token.is("{") || token.is(":"));
      }
    }
  }

  private static int end(Cursor cursor, int ahead) {
    return cursor.end(ahead).orElseThrow() - cursor.position();
  }

  /** Behind the arguments of a template; what is no list of them ends at the next keyword. */
  private static int afterArguments(Cursor cursor, int open, Set<String> keywords) {
    int depth = 0;
    int at = open;
    do {
      Token token = cursor.peek(at);
      if (token.isEnd() || ENDS.contains(token.text()) || keywords.contains(token.text())) {
        return at;
      }
      depth += token.is("<") ? 1 : token.is(">") ? -1 : token.is(">>") ? -2 : 0;
      at++;
    } while (depth > 0);
    return at;
  }
}
