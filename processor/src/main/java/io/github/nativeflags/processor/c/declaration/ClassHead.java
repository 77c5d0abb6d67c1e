package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Nesting;
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

  /** The one whose keyword the cursor stands at. */
  static ClassHead ahead(Cursor cursor, Set<String> keywords) {
    return new Reader(cursor, keywords).read();
  }

  private static final class Reader {
    private final Cursor cursor;
    private final Set<String> keywords;
    private final StringBuilder name = new StringBuilder();
    private int at = 1;

    Reader(Cursor cursor, Set<String> keywords) {
      this.cursor = cursor;
      this.keywords = keywords;
    }

    // class-head: keyword {attribute | decoration} {identifier "::"} identifier ["final"]
    // [":" ...] "{"
    ClassHead read() {
      while (true) {
        Token token = cursor.peek(at);
        if (token.isName() && cursor.peek(at + 1).is("(")) {
          if (isFunction()) {
            return new ClassHead(name.toString(), false);
          }
          at = end(at + 1);
        } else if (token.is("[") && cursor.peek(at + 1).is("[") && cursor.end(at).isPresent()) {
          at = end(at);
        } else if (token.is("<")) {
          at = afterArguments();
        } else if (token.is("::") || token.isName() && !keywords.contains(token.text())) {
          take(token);
        } else {
          return new ClassHead(name.toString(), token.is("{") || token.is(":"));
        }
      }
    }

    /**
     * Whether the call ahead is a function that returns the class, and no macro before its name.
     */
    private boolean isFunction() {
      Optional<Token> behind = cursor.behind(at + 1);
      return behind.filter(b -> b.isName() || b.is("[") || b.is("{")).isEmpty()
          || behind.get().is("{") && name.length() > 0;
    }

    private void take(Token token) {
      if (token.is("::")) {
        name.append("::");
      } else if (!token.is("final")) {
        boolean goesOn = name.length() > 1 && name.charAt(name.length() - 1) == ':';
        name.replace(goesOn ? name.length() : 0, name.length(), token.text());
      }
      at++;
    }

    private int end(int ahead) {
      return cursor.end(ahead).orElseThrow() - cursor.position();
    }

    /** Behind the arguments of a template; what is no list of them ends at the next keyword. */
    private int afterArguments() {
      int depth = 0;
      int behind = at;
      do {
        Token token = cursor.peek(behind);
        if (token.isEnd() || ENDS.contains(token.text()) || keywords.contains(token.text())) {
          return behind;
        }
        depth += Nesting.ofTemplates(token);
        behind++;
      } while (depth > 0);
      return behind;
    }
  }
}
