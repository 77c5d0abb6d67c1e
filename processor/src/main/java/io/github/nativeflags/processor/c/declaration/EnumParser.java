package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.comment.Commented;
import io.github.nativeflags.processor.c.expression.CExpression;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.c.token.UndefinedMacro;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The reading of one enumeration with the declarators after it (C17 6.7.2.2). */
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
  private final List<Problem> problems = new ArrayList<>();
  private final List<Enumerator> enumerators = new ArrayList<>();
  private final List<String> typedefs = new ArrayList<>();
  private final List<Token.Comment> opening = new ArrayList<>();
  private final List<Token.Comment> closing = new ArrayList<>();

  EnumParser(Cursor cursor, CScope scope, Attributes attributes) {
    this.cursor = cursor;
    this.scope = scope;
    this.attributes = attributes;
  }

  List<Problem> problems() {
    return problems;
  }

  List<Enumerator> enumerators() {
    return enumerators;
  }

  List<String> typedefs() {
    return typedefs;
  }

  /** The comments around the opening brace. */
  List<Token.Comment> opening() {
    return opening;
  }

  /** The comments around the closing brace that speak of no constant. */
  List<Token.Comment> closing() {
    return closing;
  }

  // enum-specifier: "enum" [identifier] "{" enumerator {"," enumerator} [","] "}"
  void body(boolean typedef) {
    int start = cursor.position();
    Token open = cursor.next();
    opening.addAll(open.comments());
    opening.addAll(CommentPlacement.after(cursor.peek()));
    while (!cursor.take("}")) {
      if (cursor.atEnd() || cursor.isAt(";")) {
        unclosed(open);
        return;
      }
      try {
        enumerators.add(enumerator());
      } catch (CFailure failure) {
        add(failure.problem());
        recover();
      }
    }
    problems.addAll(scope.absent(start, cursor.position()));
    closing.addAll(CommentPlacement.rest(cursor.peek(-1)));
    if (typedef) {
      declarators();
    } else {
      attributes.takeAll();
    }
    closing.addAll(CommentPlacement.after(cursor.isAt(";") ? cursor.peek(1) : cursor.peek()));
  }

  /**
   * A macro that is not there makes every constant wrong that it was to make: that is one thing.
   */
  private void add(Problem problem) {
    boolean told =
        problem.kind() == ProblemKind.UNDEFINED_MACRO
            && problems.stream().anyMatch(p -> p.sentence().equals(problem.sentence()));
    if (!told) {
      problems.add(problem);
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
    if (!name.isName() || KEYWORDS.contains(name.text())) {
      throw CFailure.expected("the name of a constant", name);
    }
    if (cursor.isAt("(")) {
      // No constant has a parenthesis right after its name
      CFailure undefined = UndefinedMacro.of(name, cursor);
      cursor.skipBalanced();
      throw undefined;
    }
    int start = cursor.position();
    scope.declare(name.text());
    while (own.take() || own.takeCall() || own.takeWord()) {
      continue;
    }
    Optional<CExpression> initializer = Optional.empty();
    if (cursor.take("=")) {
      initializer = Optional.of(new ExpressionParser(cursor, scope).conditional());
    }
    return new Enumerator(
        Commented.of(name, name, after(cursor.position() - start)), initializer, own.deprecated());
  }

  /** The comments after an enumerator, whose comma or brace comes next. */
  private List<Token.Comment> after(int length) {
    List<Token.Comment> after = new ArrayList<>();
    for (int i = -length; i < 0; i++) {
      after.addAll(cursor.peek(i).comments());
    }
    Token end = cursor.peek();
    if (end.is("}")) {
      after.addAll(CommentPlacement.after(end));
    } else if (end.is(",")) {
      cursor.next();
      after.addAll(end.comments());
      after.addAll(CommentPlacement.after(cursor.peek()));
    } else if (!cursor.atEnd()) {
      throw CFailure.expected("',' or '}'", end);
    }
    return after;
  }

  /** Goes on with the next enumerator. */
  private void recover() {
    while (!cursor.atEnd() && !cursor.isAt("}") && !cursor.isAt(";")) {
      boolean starts =
          cursor.peek().isName()
              && (cursor.peek(1).is("=") || cursor.peek(1).is(",") || cursor.peek(1).is("}"));
      if (cursor.take(",") || starts) {
        return;
      }
      cursor.next();
    }
  }

  /** 6.7.6: the names after the brace, those of pointers and arrays left out. */
  private void declarators() {
    Set<String> constants =
        enumerators.stream().map(e -> e.name().text()).collect(Collectors.toSet());
    Optional<Token> last = Optional.empty();
    boolean derived = false;
    while (!cursor.atEnd() && !cursor.isAt(";") && !cursor.isAt("}") && !cursor.isAt("{")) {
      if (cursor.isAt(",")) {
        addTypedef(last, derived, constants);
        last = Optional.empty();
        derived = false;
        cursor.next();
        continue;
      }
      derived |= cursor.isAt("*") || last.isPresent() && cursor.isAtArray();
      if (!attributes.take() && !attributes.takeCall()) {
        Token token = cursor.next();
        attributes.note(-1);
        last = token.isName() && !FlagWords.isMarker(token) ? Optional.of(token) : last;
      }
    }
    addTypedef(last, derived, constants);
  }

  /** C11 6.7p3: a typedef may be repeated, but is no constant. */
  private void addTypedef(Optional<Token> name, boolean derived, Set<String> constants) {
    String text = name.map(Token::text).orElse("");
    if (constants.contains(text)) {
      problems.add(CFailure.expected("a name that is no constant", name.orElseThrow()).problem());
    } else if (name.isPresent() && !derived && !typedefs.contains(text)) {
      typedefs.add(text);
    }
  }
}
