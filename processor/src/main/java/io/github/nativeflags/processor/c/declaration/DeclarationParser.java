package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.comment.EnumDocumentation;
import io.github.nativeflags.processor.c.comment.NamedComments;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.FlagWords;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The enumerations among other declarations; everything else is stepped over. */
public final class DeclarationParser {
  private static final Set<String> BOUNDARIES = Set.of(";", "{", "}");

  /** What comes after the name that a declaration declares. */
  private static final Set<String> DECLARATOR_ENDS =
      Set.of(";", ",", "[", "(", "__attribute__", "__declspec");

  private final Cursor cursor;
  private final CAbi abi;
  private final CScope scope;
  private final EnclosingScopes scopes = new EnclosingScopes();
  private final Variables variables;
  private final NamedComments named;
  private final List<CEnum> found = new ArrayList<>();
  private final KindDeclarations kinds;
  private final Map<String, List<String>> laterTypedefs = new HashMap<>();
  private int declaration;

  public DeclarationParser(List<Token> tokens, CAbi abi, CScope scope) {
    this.cursor = new Cursor(tokens);
    this.abi = abi;
    this.scope = scope;
    this.named = NamedComments.in(tokens);
    this.kinds = KindDeclarations.in(tokens);
    this.variables = new Variables(cursor, scope);
  }

  public Variables variables() {
    return variables;
  }

  /** The enumerations, in order, also those with errors. */
  public List<CEnum> parse() {
    while (!cursor.atEnd()) {
      Token token = cursor.peek();
      boolean atStart = cursor.position() == declaration;
      if (token.is("enum") || FlagWords.isSized(token)) {
        enumeration();
      } else if (atStart
          && !scopes.inFunction()
          && scope.isType(token)
          && variables.take(scopes.name())) {
        continue;
      } else if (!(token.is("typedef") && typedef()) && !(token.is("using") && alias())) {
        scopes.step(cursor);
        if (BOUNDARIES.contains(cursor.next().text())) {
          declaration = cursor.position();
        }
      }
    }
    return found.stream().map(this::completed).toList();
  }

  // declaration: "typedef" type declarator {"," declarator} ";"
  /** 6.7.8; tells whether it was read. */
  private boolean typedef() {
    int start = cursor.position();
    cursor.next();
    List<String> words = typeWords();
    Optional<CType> type = scope.types().of(words);
    type.ifPresent(t -> declarators(t, words.contains("enum")));
    // An enumeration is told of its names, too
    boolean read = type.isPresent() && !words.contains("enum");
    if (!read) {
      cursor.moveTo(start);
    }
    return read;
  }

  private List<String> typeWords() {
    List<String> words = new ArrayList<>();
    while (scope.isType(cursor.peek()) && !DECLARATOR_ENDS.contains(cursor.peek(1).text())
        || words.equals(List.of("enum"))) {
      words.add(cursor.next().text());
    }
    return words;
  }

  private void declarators(CType type, boolean enumeration) {
    Attributes skipped = new Attributes(cursor);
    do {
      boolean plain = true;
      while (cursor.take("*") || cursor.take("const")) {
        plain = false;
      }
      if (!cursor.peek().isName()) {
        return;
      }
      String name = cursor.next().text();
      plain &= !cursor.isAtArray() && !cursor.isAt("(");
      skipped.takeAll();
      if (plain && enumeration) {
        scope.types().defineEnumeration(name, type);
      } else if (plain) {
        scope.types().define(name, type.named(name));
      }
    } while (cursor.take(","));
  }

  // alias-declaration: "using" identifier "=" type ";"
  /** C++20 9.2.4; tells whether it was read. */
  private boolean alias() {
    if (!cursor.peek(1).isName() || !cursor.peek(2).is("=")) {
      return false;
    }
    int start = cursor.position();
    String name = cursor.peek(1).text();
    cursor.moveTo(start + 3);
    List<String> words = new ArrayList<>();
    while (scope.isType(cursor.peek())) {
      words.add(cursor.next().text());
    }
    Optional<CType> type = cursor.isAt(";") ? scope.types().of(words) : Optional.empty();
    type.ifPresent(t -> scope.types().define(name, t.named(name)));
    cursor.moveTo(start + 2);
    return true;
  }

  private void enumeration() {
    int start = cursor.position();
    Attributes attributes = new Attributes(cursor);
    boolean typedef = false;
    int open = 0;
    for (int i = Math.max(declaration, start - 64) - start; i < 0; i++) {
      Token before = cursor.peek(i);
      typedef |= before.is("typedef");
      open += before.is("(") ? 1 : before.is(")") ? -1 : 0;
      attributes.note(i);
    }
    // 6.7.6.3: among the parameters of a function type, which is what the typedef names
    typedef &= open <= 0;
    Token first = cursor.peek(Math.max(declaration, start - 64) - start);
    try {
      EnumHead head = EnumHead.parse(cursor, attributes);
      if (cursor.isAt("{")) {
        define(head, first, typedef, attributes);
      } else if (typedef && head.tag().isPresent()) {
        // The words taken for decorations were the tag, and the last of them its new name
        typedefOfTag(head.firstName());
      }
    } catch (CFailure notADeclaration) {
      cursor.moveTo(start + 1);
    }
  }

  private void define(EnumHead head, Token first, boolean typedef, Attributes attributes) {
    EnumParser parser = new EnumParser(cursor, scope, attributes);
    parser.body(typedef);
    List<Problem> problems = new ArrayList<>(parser.problems());
    problems.addAll(scope.doubts(first, cursor.peek()));
    Optional<CType> fixed = declaredType(head, problems);
    List<Enumerator> enumerators = parser.enumerators();
    EnumValues evaluated = new EnumValues(abi, scope, fixed, head.scoped(), problems);
    List<EnumValues.Value> values = evaluated.of(enumerators);
    List<CValue> known = values.stream().flatMap(v -> v.value().stream()).toList();
    CType type = fixed.orElseGet(() -> EnumType.of(known, abi, attributes.packed()));
    if (fixed.isEmpty()) {
      Constants.check(enumerators, values, type, abi, problems);
    }
    scope.leaveInner();
    Optional<Problem> error = problems.stream().filter(Problem::isError).findFirst();
    // What is wrong in an enumeration may change the value of every constant in it
    error.ifPresentOrElse(
        why -> enumerators.forEach(e -> scope.fail(e.name().text(), why)),
        () -> name(head, parser, values, type, fixed.isPresent()));
    List<Token.Comment> comments = new ArrayList<>(CommentPlacement.before(first));
    comments.addAll(parser.opening());
    attributes.note(parser.opening(), head.named());
    enumerators.stream().limit(1).forEach(e -> attributes.note(e.name().comments(), head.named()));
    List<String> names = new ArrayList<>(parser.typedefs());
    head.name().ifPresent(names::add);
    EnumDocumentation said =
        EnumDocumentation.of(
            new EnumDocumentation.Around(names, comments, parser.closing(), named),
            enumerators.stream().map(Enumerator::commented).toList());
    found.add(
        new CEnum(
            CEnum.Origin.ENUMERATION,
            head.name(),
            List.copyOf(parser.typedefs()),
            scopes.name(),
            type,
            Constants.of(enumerators, values, said),
            said.doc(),
            attributes.kindMarker(),
            head.named().place(),
            Constants.inOrder(problems)));
  }

  private Optional<CType> declaredType(EnumHead head, List<Problem> problems) {
    try {
      return head.type(scope.types());
    } catch (CFailure failure) {
      problems.add(failure.problem());
      return Optional.empty();
    }
  }

  /** 6.7.2.2p3: its constants from here on, with the type they now have. */
  private void name(
      EnumHead head, EnumParser parser, List<EnumValues.Value> values, CType type, boolean fixed) {
    head.name().ifPresent(tag -> nameTag(tag, type));
    parser.typedefs().forEach(n -> scope.types().defineEnumeration(n, type));
    for (int i = 0; i < values.size(); i++) {
      String name = parser.enumerators().get(i).name().text();
      EnumValues.Value value = values.get(i);
      value
          .value()
          .map(v -> !fixed && v.fits(CType.INT) ? v.as(CType.INT) : v.as(type))
          .map(v -> new CScope.Constant(v, value.radix()))
          .ifPresent(c -> define(head, name, c));
    }
  }

  /** To C++ a tag names the type by itself, unless something else has that name. */
  private void nameTag(String tag, CType type) {
    scope.types().defineEnumeration("enum " + tag, type);
    if (!scope.types().isTypeWord(tag)) {
      scope.types().defineEnumeration(tag, type);
    }
    laterTypedefs
        .getOrDefault(tag, List.of())
        .forEach(n -> scope.types().defineEnumeration(n, type));
  }

  private void define(EnumHead head, String name, CScope.Constant constant) {
    String around = scopes.name().isEmpty() ? "" : scopes.name() + "::";
    if (!head.scoped()) {
      scope.define(name, constant);
      scope.define(around + name, constant);
    }
    head.name().ifPresent(tag -> scope.define(around + tag + "::" + name, constant));
  }

  /** {@code typedef enum TAG NAME, *POINTER;}. */
  private void typedefOfTag(int tagAt) {
    cursor.moveTo(tagAt);
    String tag = cursor.next().text();
    Attributes skipped = new Attributes(cursor);
    Optional<String> last = Optional.empty();
    boolean plain = true;
    while (!cursor.atEnd() && !cursor.isAt(";")) {
      if (cursor.take(",")) {
        nameLater(tag, plain, last);
        last = Optional.empty();
        plain = true;
        continue;
      }
      plain &= !cursor.isAt("*") && !cursor.isAt("(") && !cursor.isAtArray();
      if (!skipped.take()) {
        Token token = cursor.next();
        last = token.isName() ? Optional.of(token.text()) : last;
      }
    }
    nameLater(tag, plain, last);
  }

  private void nameLater(String tag, boolean plain, Optional<String> name) {
    name.filter(n -> plain)
        .ifPresent(n -> laterTypedefs.computeIfAbsent(tag, k -> new ArrayList<>()).add(n));
  }

  /** With what the text says of it after its declaration. */
  private CEnum completed(CEnum e) {
    List<String> names = new ArrayList<>(e.typedefs());
    e.tag().map(t -> laterTypedefs.getOrDefault(t, List.of())).orElse(List.of()).stream()
        .filter(n -> !names.contains(n))
        .forEach(names::add);
    Optional<KindMarker> marker =
        kinds.of(e.scope(), Stream.concat(names.stream(), e.tag().stream()).toList());
    return new CEnum(
        e.origin(),
        e.tag(),
        List.copyOf(names),
        e.scope(),
        e.type(),
        e.constants(),
        e.doc(),
        e.kindMarker().or(() -> marker),
        e.place(),
        e.problems());
  }

  /** The variables of one type, such as those of a 64-bit flags typedef, as an enumeration. */
  public List<CEnum> ofVariables() {
    Map<String, List<Variables.Variable>> byType = new LinkedHashMap<>();
    variables
        .found()
        .values()
        .forEach(v -> byType.computeIfAbsent(v.type(), k -> new ArrayList<>()).add(v));
    List<CEnum> families = new ArrayList<>();
    byType.forEach(
        (name, members) ->
            scope
                .types()
                .typedef(name)
                .ifPresent(type -> families.add(ofVariables(name, type, members))));
    return families;
  }

  private static CEnum ofVariables(String name, CType type, List<Variables.Variable> members) {
    List<Enumerator> enumerators = members.stream().map(Variables.Variable::enumerator).toList();
    List<EnumValues.Value> values = members.stream().map(Variables.Variable::value).toList();
    EnumDocumentation said =
        EnumDocumentation.of(
            EnumDocumentation.Around.NOTHING,
            enumerators.stream().map(Enumerator::commented).toList());
    return new CEnum(
        CEnum.Origin.VARIABLES,
        Optional.empty(),
        List.of(name),
        "",
        type,
        Constants.of(enumerators, values, said),
        said.doc(),
        Optional.empty(),
        enumerators.get(0).name().place(),
        List.of());
  }
}
