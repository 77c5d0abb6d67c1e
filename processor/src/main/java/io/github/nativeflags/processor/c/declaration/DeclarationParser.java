package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.NamedComments;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.TypeReader;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Nesting;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The enumerations among other declarations; everything else is stepped over. */
public final class DeclarationParser {
  private static final Set<String> BOUNDARIES = Set.of(";", "{", "}");
  private static final Set<String> ACCESS = Set.of("public", "private", "protected");

  /** What stands before a function's name in its declaration, beside the name of a type. */
  private static final Set<String> BEFORE_FUNCTION = Set.of("*", "&", ">");

  /** What stands before a variable or the type that a typedef makes, beside a type's name. */
  private static final Set<String> BEFORE_OBJECT = Set.of("*", "&", ">", "}", ",");

  /** What stands behind the name of a variable, or of the type that a typedef makes. */
  private static final Set<String> BEHIND_OBJECT = Set.of(";", ",", "=", "[");

  private final Cursor cursor;
  private final CScope scope;
  private final EnclosingScopes scopes;
  private final TypeReader types;
  private final Typedefs typedefs;
  private final Variables variables;
  private final EnumReader enumerations;
  private final VariableFamilies families;
  private final List<CEnum> found = new ArrayList<>();
  private final KindDeclarations kinds;

  // The declaration that has begun
  private Token first;
  private int start;
  private boolean typedef;
  private int open;
  private Optional<String> alias = Optional.empty();
  private Attributes attributes;

  public DeclarationParser(List<Token> tokens, CAbi abi, CScope scope) {
    this.cursor = new Cursor(tokens);
    this.scope = scope;
    this.scopes = new EnclosingScopes(scope);
    this.types = new ExpressionParser(cursor, scope).types();
    this.typedefs = new Typedefs(cursor, scope);
    this.variables = new Variables(cursor, scope);
    NamedComments named = NamedComments.in(tokens);
    this.enumerations = new EnumReader(cursor, abi, scope, named);
    this.families = new VariableFamilies(scope, typedefs, named);
    this.kinds = KindDeclarations.in(tokens);
    this.first = cursor.peek();
    this.attributes = new Attributes(cursor);
  }

  public Variables variables() {
    return variables;
  }

  /** The enumerations, in order, also those with errors; then the variables of one type. */
  public List<CEnum> parse() {
    while (!cursor.atEnd()) {
      if (!readEnumeration() && !readVariables() && !readUsing()) {
        lookAtTypedef();
        step();
      }
    }
    return Stream.concat(
            found.stream().map(this::completed), families.of(variables.found().values()).stream())
        .toList();
  }

  /** Goes on by one token, which may end the declaration. */
  private void step() {
    Token token = cursor.peek();
    scopes.step(cursor);
    typedef |= token.is("typedef");
    open += Nesting.ofParentheses(token);
    if (cursor.peek(1).is("(") && declaresFunction(token, cursor.peek(-1))) {
      scope.declareFunction(token.text());
    }
    if (declaresObject(token, cursor.peek(-1), cursor.peek(1))) {
      scope.declareObject(token.text());
    }
    attributes.note(0);
    cursor.next();
    boolean label = token.is(":") && ACCESS.contains(cursor.peek(-2).text());
    if (label || BOUNDARIES.contains(token.text())) {
      declarationBegins();
    }
  }

  private boolean declaresFunction(Token name, Token before) {
    return name.isName()
        && start < cursor.position()
        && !scopes.isBlock()
        && (before.isName() && !before.is("static") && !before.is("extern")
            || BEFORE_FUNCTION.contains(before.text()));
  }

  private boolean declaresObject(Token name, Token before, Token behind) {
    return name.isName()
        && scopes.isOutermost()
        && open == 0
        && BEHIND_OBJECT.contains(behind.text())
        && (before.isName() && start < cursor.position() || BEFORE_OBJECT.contains(before.text()));
  }

  private void declarationBegins() {
    first = cursor.peek();
    start = cursor.position();
    typedef = false;
    open = 0;
    alias = Optional.empty();
    attributes = new Attributes(cursor);
  }

  private boolean atStart() {
    return cursor.position() == start;
  }

  // enum-specifier: enum-head "{" ... "}"
  private boolean readEnumeration() {
    boolean begins =
        cursor.isAt("enum") || FlagWords.isSized(cursor.peek()) || isUnknownEnumeration();
    if (!begins || isReturnType()) {
      return false;
    }
    int at = cursor.position();
    Attributes own = new Attributes(attributes);
    try {
      EnumHeadReader reader = new EnumHeadReader(cursor, scope, own);
      Optional<EnumHead> head = reader.read();
      // 6.7.6.3: among the parameters of a function type, which is what the typedef names
      boolean names = typedef && open <= 0;
      if (head.isPresent()) {
        DeclarationSoFar declaration = new DeclarationSoFar(first, names, alias, own);
        found.add(enumerations.read(head.get(), declaration, scopes.name()));
      } else {
        withoutBody(at, reader.firstName(), names);
      }
    } catch (CFailure notADeclaration) {
      cursor.moveTo(at + 1);
    }
    return true;
  }

  /** The name of an enumeration, unless its braces stand in a file that is not there. */
  private void withoutBody(int at, Optional<Integer> name, boolean names) {
    List<Problem> absent = scope.absent(at, cursor.position() + 1);
    if (!absent.isEmpty()) {
      Token named = cursor.peek(name.orElse(at) - cursor.position());
      found.add(enumerations.absent(named, scopes.name(), absent));
    }
    if (absent.isEmpty() && names && name.isPresent()) {
      cursor.moveTo(name.get());
      typedefs.readOfTag();
    } else {
      cursor.moveTo(at + 1);
    }
  }

  /**
   * {@code JK_OPTIONS(NSUInteger, Bars) { A = 1 };}: a macro that is not there makes an enumeration
   * of what stands in the braces.
   */
  private boolean isUnknownEnumeration() {
    Token word = cursor.peek();
    boolean says = cursor.peek(-1).is("typedef") || atStart() && FlagWords.mayMake(word);
    return says
        && word.isName()
        && open == 0
        && !scopes.isBlock()
        && cursor.peek(1).is("(")
        && cursor.behind(1).filter(b -> b.is("{")).isPresent()
        && Constants.ahead(cursor, cursor.end(1).orElseThrow() - cursor.position());
  }

  /**
   * C++20 9.3.3.5p1, 11.4.8.3: {@code auto f() -> enum color {} }, {@code operator enum color() {}
   * }: the brace opens the function.
   */
  private boolean isReturnType() {
    int before = -1;
    while (cursor.peek(before).is("const") || cursor.peek(before).is("volatile")) {
      before--;
    }
    return cursor.peek(before).is("->") || cursor.peek(before).is("operator");
  }

  // declaration: specifiers identifier "=" initializer ";"
  private boolean readVariables() {
    return atStart() && types.startsAt(0) && variables.take(scopes.isBlock());
  }

  // declaration: "typedef" type declarators ";"
  private void lookAtTypedef() {
    if (cursor.isAt("typedef")) {
      typedefs.look(start);
    }
  }

  // "using" identifier "=" type ";" | "using" "enum" name ";"
  private boolean readUsing() {
    if (!cursor.isAt("using") || !cursor.peek(1).isName()) {
      return false;
    }
    if (cursor.peek(1).is("enum")) {
      cursor.moveTo(cursor.position() + 2);
      scope.useEnumeration(types.qualified());
      return true;
    }
    boolean read = cursor.peek(2).is("=");
    if (read) {
      alias = typedefs.readAlias();
    }
    return read;
  }

  /** With what the text says of it after its declaration. */
  private CEnum completed(CEnum e) {
    Set<String> names = new LinkedHashSet<>(e.typedefs());
    e.tag().map(scope::aliases).ifPresent(names::addAll);
    Optional<KindMarker> marker =
        kinds.of(e.scope(), Stream.concat(names.stream(), e.tag().stream()).toList());
    return e.named(List.copyOf(names), e.kindMarker().or(() -> marker));
  }
}
