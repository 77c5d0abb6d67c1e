package io.github.nativeflags.processor.c.expression;

import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Nesting;
import io.github.nativeflags.processor.c.token.Token;
import java.util.Set;

/** Members of templates (C++20 13.3), whose values are not worked out. */
final class TemplateNames {
  private static final Set<String> ENDS = Set.of(";", "{", "}");

  private final Cursor cursor;
  private final CScope scope;

  TemplateNames(Cursor cursor, CScope scope) {
    this.cursor = cursor;
    this.scope = scope;
  }

  /**
   * Refuses the name before the cursor where it is a template's; the cursor then stands behind all
   * of it, lest the commas in it are taken for those of an enumeration.
   */
  void refuse(Token first, String name) {
    int start = cursor.position();
    boolean closed = skipArguments();
    boolean member = closed && cursor.isAt("::");
    if (!member && !(closed && scope.isTemplate(name))) {
      cursor.moveTo(start);
      return;
    }
    StringBuilder whole = new StringBuilder(name).append("<...>");
    while (cursor.isAt("::") && cursor.peek(1).isName()) {
      whole.append(cursor.next().text()).append(cursor.next().text());
    }
    throw CFailure.unsupported(first, whole.toString(), "it depends on a template");
  }

  private boolean skipArguments() {
    int open = 0;
    do {
      Token token = cursor.peek();
      if (token.isEnd() || ENDS.contains(token.text())) {
        return false;
      } else if (token.is("(") && cursor.end(0).isPresent()) {
        cursor.skipBalanced();
        continue;
      }
      open += Nesting.ofTemplates(token);
      cursor.next();
    } while (open > 0);
    return open == 0;
  }
}
