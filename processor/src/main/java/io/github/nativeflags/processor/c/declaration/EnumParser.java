package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.comment.Commented;
import io.github.nativeflags.processor.c.expression.CExpression;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.Declarators;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.ObjectType;
import io.github.nativeflags.processor.c.expression.UnknownCall;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Decorations;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The braces of one enumeration with the declarators after them (C17 6.7.2.2). */
final class EnumParser {
  /** 6.4.1: no constant can be named so. */
  private static final Set<String> KEYWORDS =
      Set.of(
          "auto",
          "break",
          "case",
          "char",
          "const",
          "continue",
          "default",
          "do",
          "double",
          "else",
          "enum",
          "extern",
          "float",
          "for",
          "goto",
          "if",
          "inline",
          "int",
          "long",
          "register",
          "restrict",
          "return",
          "short",
          "signed",
          "sizeof",
          "static",
          "struct",
          "switch",
          "typedef",
          "union",
          "unsigned",
          "void",
          "volatile",
          "while");

  private final Cursor cursor;
  private final CScope scope;
  private final Attributes attributes;
  private final Consumer<Enumerator> read;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Enumerator> enumerators = new ArrayList<>();
  private final Set<String> typedefs = new LinkedHashSet<>();
  private final List<Token.Comment> opening = new ArrayList<>();
  private final List<Token.Comment> closing = new ArrayList<>();
  private int end;

  /** The comma that begins the line of the next enumerator. */
  private Optional<Token> leading = Optional.empty();

  /**
   * The enumeration whose brace comes next.
   *
   * @param attributes those of the declaration, to which the ones behind the braces are added
   * @param read is given each constant before the next is read, which may use it
   */
  EnumParser(Cursor cursor, CScope scope, Attributes attributes, Consumer<Enumerator> read) {
    this.cursor = cursor;
    this.scope = scope;
    this.attributes = attributes;
    this.read = read;
  }

  /** Reads the braces and, where it is a typedef, the names behind them. */
  EnumBody body(boolean typedef) {
    if (braces()) {
      behind(typedef);
    }
    return new EnumBody(
        List.copyOf(enumerators),
        List.copyOf(typedefs),
        List.copyOf(opening),
        List.copyOf(closing),
        List.copyOf(problems));
  }

  /** Whether a word can be the name of a constant. */
  static boolean isName(Token token) {
    return token.isName() && !KEYWORDS.contains(token.text());
  }

  // enum-specifier: "enum" [identifier] "{" enumerator {"," enumerator} [","] "}"
  /** Tells whether they are closed. */
  private boolean braces() {
    end = cursor.end(0).orElse(Integer.MAX_VALUE);
    int brace = cursor.position();
    Token open = cursor.next();
    opening.addAll(open.comments());
    opening.addAll(CommentPlacement.after(cursor.peek()));
    while (!cursor.take("}")) {
      if (cursor.atEnd() || cursor.isAt(";")) {
        unclosed(open);
        return false;
      }
      addEnumerator();
    }
    problems.addAll(scope.absent(brace, cursor.position()));
    return true;
  }

  private void addEnumerator() {
    int start = cursor.position();
    Token first = cursor.peek();
    try {
      Enumerator enumerator = enumerator();
      enumerators.add(enumerator);
      read.accept(enumerator);
    } catch (CFailure failure) {
      problems.add(failure.problem());
      if (isName(first)) {
        scope.fail(first.text(), failure.problem());
      }
      recover(start);
    }
  }

  private void unclosed(Token open) {
    Optional<Place> here = Optional.of(cursor.peek().place());
    if (cursor.atEnd()) {
      problems.add(Problem.at(open.place(), ProblemKind.UNTERMINATED, "brace"));
    } else if (problems.stream().noneMatch(p -> p.place().equals(here))) {
      problems.add(CFailure.expected("'}'", cursor.peek()).problem());
    }
  }

  // enumerator: identifier [attributes] ["=" constant-expression]
  private Enumerator enumerator() {
    Attributes own = new Attributes(cursor);
    own.takeAll();
    Token name = cursor.next();
    if (!isName(name)) {
      throw CFailure.expected("the name of a constant", name);
    }
    if (cursor.isAt("(")) {
      throw UnknownCall.of(name, name.text(), cursor, scope);
    }
    int start = cursor.position();
    decorations(own);
    Optional<CExpression> initializer = Optional.empty();
    if (cursor.take("=")) {
      initializer = Optional.of(new ExpressionParser(cursor, scope).conditional());
      decorations(own);
    }
    List<Token.Comment> above = leading.map(CommentPlacement::before).orElse(List.of());
    return new Enumerator(
        Commented.of(name, above, after(cursor.position() - start)), initializer, own.deprecated());
  }

  /** What decorates a constant, and one word that a missing file may define. */
  private void decorations(Attributes own) {
    own.takeDecorations();
    Token word = cursor.peek();
    Token next = cursor.peek(1);
    boolean ends = next.is(",") || next.is("}") || next.is("=");
    // On a line of its own it is a constant after a comma that was forgotten
    if (ends
        && Decorations.isLoud(word)
        && word.line() == cursor.peek(-1).line()
        && scope.lacksFiles()) {
      cursor.next();
      own.takeDecorations();
    }
  }

  /** The comments after an enumerator, whose comma or brace comes next. */
  private List<Token.Comment> after(int length) {
    List<Token.Comment> after = new ArrayList<>();
    for (int i = -length; i < 0; i++) {
      after.addAll(cursor.peek(i).comments());
    }
    Token next = cursor.peek();
    if (next.is("}")) {
      after.addAll(CommentPlacement.after(next));
    } else if (next.is(",")) {
      cursor.next();
      leading = Optional.of(next).filter(t -> t.lineStart() && !endsLine(t));
      after.addAll(leading.isPresent() ? CommentPlacement.after(next) : next.comments());
      after.addAll(CommentPlacement.after(cursor.peek()));
    } else if (!cursor.atEnd()) {
      throw CFailure.expected("',' or '}'", next);
    }
    return after;
  }

  /** Whether a comma ends the line of a comment: {@code A\n/* of A *}{@code /,}. */
  private boolean endsLine(Token comma) {
    return cursor.peek().line() > comma.line()
        && comma.comments().stream().anyMatch(c -> c.lastLine() == comma.line());
  }

  /** Goes on with the next enumerator: what parentheses enclose belongs to this one. */
  private void recover(int start) {
    int failed = cursor.position();
    cursor.moveTo(start);
    while (cursor.position() < failed) {
      step();
    }
    while (!cursor.atEnd() && !cursor.isAt("}") && !cursor.isAt(";")) {
      boolean operand = cursor.peek(-1).kind() == Token.Kind.MARK && !cursor.peek(-1).is(")");
      boolean starts =
          cursor.peek().isName()
              && !operand
              && (cursor.peek(1).is("=") || cursor.peek(1).is(",") || cursor.peek(1).is("}"));
      if (cursor.take(",") || starts) {
        return;
      }
      step();
    }
  }

  /** One token, or all that is enclosed by it within these braces. */
  private void step() {
    boolean opens =
        cursor.isAt("(") || cursor.isAt("[") || cursor.isAt("{") && end < Integer.MAX_VALUE;
    OptionalInt close = opens ? cursor.end(0) : OptionalInt.empty();
    if (close.isPresent() && close.getAsInt() < end) {
      cursor.skipBalanced();
    } else {
      cursor.next();
    }
  }

  private void behind(boolean typedef) {
    closing.addAll(CommentPlacement.rest(cursor.peek(-1)));
    if (typedef) {
      declarators();
    } else {
      attributes.takeAll();
    }
    closing.addAll(CommentPlacement.after(cursor.isAt(";") ? cursor.peek(1) : cursor.peek()));
  }

  /** 6.7.6: the names after the brace, those of pointers and arrays left out. */
  private void declarators() {
    Set<String> constants =
        enumerators.stream().map(e -> e.name().text()).collect(Collectors.toSet());
    int start = cursor.position();
    try {
      do {
        addTypedef(
            new ExpressionParser(cursor, scope)
                .types()
                .declarators()
                .read(ObjectType.of(CType.INT)),
            constants);
      } while (cursor.take(","));
    } catch (CFailure malformed) {
      problems.add(malformed.problem());
    }
    while (!cursor.atEnd() && !cursor.isAt(";") && !cursor.isAt("}") && !cursor.isAt("{")) {
      cursor.next();
    }
    attributes.noteFrom(start);
  }

  /** C11 6.7p3: a typedef may be repeated, but is no constant. */
  private void addTypedef(Declarators.Declared declared, Set<String> constants) {
    String text = declared.name().map(Token::text).orElse("");
    if (constants.contains(text)) {
      problems.add(
          CFailure.expected("a name that is no constant", declared.name().orElseThrow()).problem());
    } else if (!text.isEmpty() && declared.plain()) {
      typedefs.add(text);
    } else if (!text.isEmpty() && declared.type().isPointer()) {
      scope.defineType(text, declared.type());
    } else if (!text.isEmpty()) {
      // The type that an array is made of is not known yet
      scope.declareObject(text);
    }
  }
}
