package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/** The namespaces, classes and blocks around a position in the text. */
final class EnclosingScopes {
  private static final Set<String> KEYWORDS = Set.of("namespace", "class", "struct", "union");

  /** As deep as clang reads by default; what lies deeper belongs to this level. */
  private static final int DEPTH = 256;

  /**
   * A brace that is open.
   *
   * @param name the full name of what it encloses
   * @param block whether it encloses statements
   * @param entered how many regions it opened
   */
  private record Open(String name, boolean block, int entered) {}

  private static final Open TEXT = new Open("", false, 0);

  private final CScope scope;
  private final Deque<Open> open = new ArrayDeque<>();
  private Optional<String> pending = Optional.empty();
  private boolean template;
  private boolean parameters;
  private boolean initializer;

  EnclosingScopes(CScope scope) {
    this.scope = scope;
  }

  /** Takes notice of the token at the cursor. */
  void step(Cursor cursor) {
    Token token = cursor.peek();
    switch (token.isName() || token.kind() == Token.Kind.MARK ? token.text() : "") {
      case "namespace", "class", "struct", "union" -> head(cursor);
      case "template" -> template = true;
      case "=" -> initializer = true;
      case "(" -> parameters = true;
      case "{" -> enter();
      case "}" -> leave();
      case ";" -> declarationEnds();
      default -> {
        // Others open nothing
      }
    }
  }

  private void head(Cursor cursor) {
    ClassHead head = ClassHead.ahead(cursor, KEYWORDS);
    if (head.defines()) {
      pending = Optional.of(head.name());
      scope.declareObject(head.name());
      if (template) {
        scope.declareTemplate(head.name());
      }
    }
  }

  private void declarationEnds() {
    pending = Optional.empty();
    template = false;
    parameters = false;
    initializer = false;
  }

  private void enter() {
    String around = name();
    boolean block = isBlock() || pending.isEmpty() && parameters && !initializer;
    int entered = 0;
    String full = around;
    if (open.size() < DEPTH && pending.filter(p -> !p.isEmpty()).isPresent()) {
      String part = pending.get();
      for (String each : part.split("::")) {
        scope.enter(each);
        entered++;
      }
      full = around.isEmpty() ? part : around + "::" + part;
      block = false;
    } else if (open.size() < DEPTH && block) {
      scope.enterBlock();
      entered++;
    }
    open.push(new Open(full, block, entered));
    declarationEnds();
  }

  private void leave() {
    Open closed = open.isEmpty() ? TEXT : open.pop();
    for (int i = 0; i < closed.entered(); i++) {
      scope.leave();
    }
    declarationEnds();
  }

  private Open innermost() {
    return open.isEmpty() ? TEXT : open.element();
  }

  /** The names of those that have one, joined by {@code ::}; empty at file scope. */
  String name() {
    return innermost().name();
  }

  /** Whether no brace is open. */
  boolean isOutermost() {
    return open.isEmpty();
  }

  /** Whether what stands here is a statement, or a declaration that a function keeps for itself. */
  boolean isBlock() {
    return innermost().block();
  }
}
