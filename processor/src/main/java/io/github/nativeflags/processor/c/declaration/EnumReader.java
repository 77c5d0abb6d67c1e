package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.CommentPlacement;
import io.github.nativeflags.processor.c.comment.EnumDocumentation;
import io.github.nativeflags.processor.c.comment.NamedComments;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.Constant;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.problem.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reading of one definition of an enumeration, from its brace on. */
final class EnumReader {
  /** What stands in one, with the values of its constants. */
  private record Definition(
      EnumHead head, DeclarationSoFar declaration, EnumBody body, EnumValues.Evaluated values) {
    void noteComments() {
      declaration.attributes().note(body.opening(), head.named());
      body.enumerators().stream()
          .limit(1)
          .forEach(e -> declaration.attributes().note(e.name().comments(), head.named()));
    }

    CType type(CAbi abi) {
      return head.fixed()
          .orElseGet(() -> EnumType.of(values.known(), abi, declaration.attributes()));
    }

    List<String> names() {
      List<String> names = new ArrayList<>(body.typedefs());
      declaration.alias().ifPresent(names::add);
      return List.copyOf(names);
    }

    List<Problem> problems(List<Problem> doubts, CType type, CAbi abi) {
      List<Problem> problems = new ArrayList<>(head.problems());
      problems.addAll(body.problems());
      problems.addAll(doubts);
      problems.addAll(values.problems());
      if (head.fixed().isEmpty()) {
        problems.addAll(EnumChecks.of(values.constants(), type, abi));
      }
      return EnumChecks.inOrder(problems);
    }

    List<Token.Comment> above() {
      List<Token.Comment> above = new ArrayList<>(CommentPlacement.before(declaration.first()));
      above.addAll(body.opening());
      return above;
    }
  }

  private final Cursor cursor;
  private final CAbi abi;
  private final CScope scope;
  private final NamedComments named;

  EnumReader(Cursor cursor, CAbi abi, CScope scope, NamedComments named) {
    this.cursor = cursor;
    this.abi = abi;
    this.scope = scope;
    this.named = named;
  }

  /**
   * The enumeration.
   *
   * @param declaration the declaration that it is part of
   * @param around the namespaces and classes around it
   */
  CEnum read(EnumHead head, DeclarationSoFar declaration, String around) {
    head.qualifiers().forEach(scope::enter);
    if (head.scoped()) {
      scope.enterEnumeration(head.name());
    }
    EnumValues values = new EnumValues(abi, scope, head.fixed());
    EnumBody body =
        new EnumParser(cursor, scope, declaration.attributes(), values::add)
            .body(declaration.isTypedef());
    Definition definition = new Definition(head, declaration, body, values.evaluated());
    definition.noteComments();
    CEnum made = made(definition, around(around, head.qualifiers()));
    declare(made, head, definition.values().constants());
    head.qualifiers().forEach(q -> scope.leave());
    return documented(made, definition);
  }

  /** One of which what stands between its name and what follows is not there. */
  CEnum absent(Token named, String around, List<Problem> problems) {
    return new CEnum(
        CEnum.Origin.ENUMERATION,
        Optional.of(named.text()).filter(name -> !name.equals("enum")),
        List.of(),
        around,
        CType.INT,
        List.of(),
        Doc.EMPTY,
        Optional.empty(),
        named.place(),
        problems);
  }

  private CEnum made(Definition definition, String around) {
    EnumHead head = definition.head();
    CType type = definition.type(abi);
    List<Problem> doubts = scope.doubts(definition.declaration().first(), cursor.peek());
    return new CEnum(
        CEnum.Origin.ENUMERATION,
        head.name(),
        definition.names(),
        around,
        type,
        List.of(),
        Doc.EMPTY,
        definition.declaration().attributes().kindMarker(),
        head.named().place(),
        definition.problems(doubts, type, abi));
  }

  private static String around(String scopes, List<String> qualifiers) {
    String inner = String.join("::", qualifiers);
    return scopes.isEmpty() || inner.isEmpty() ? scopes + inner : scopes + "::" + inner;
  }

  /** What is wrong in an enumeration may change the value of every constant in it. */
  private void declare(CEnum made, EnumHead head, List<EnumConstant> constants) {
    Optional<Problem> error = made.problems().stream().filter(Problem::isError).findFirst();
    error.ifPresent(why -> constants.forEach(c -> scope.fail(c.name(), why)));
    Map<String, Constant> meanings =
        error.isPresent() ? Map.of() : meanings(constants, made.type(), head);
    meanings.forEach(scope::define);
    if (head.scoped()) {
      scope.leave();
    }
    if (error.isPresent()) {
      return;
    }
    head.name().ifPresent(tag -> scope.defineTag(tag, made.type()));
    made.typedefs().forEach(n -> scope.defineEnumeration(n, made.type()));
    Optional<String> name = head.name().or(() -> made.typedefs().stream().findFirst());
    if (!head.scoped() && name.isPresent()) {
      scope.enterEnumeration(name);
      meanings.forEach(scope::define);
      scope.leave();
    }
    name.ifPresent(n -> made.typedefs().forEach(other -> scope.aliasEnumeration(n, other)));
  }

  /** 6.7.2.2p3: an int where it fits, unless the type is declared, which is one of its own. */
  private static Map<String, Constant> meanings(
      List<EnumConstant> constants, CType underlying, EnumHead head) {
    CType type = head.name().map(underlying::named).orElse(underlying);
    Map<String, Constant> meanings = new LinkedHashMap<>();
    for (EnumConstant c : constants) {
      c.value()
          .map(v -> head.fixed().isEmpty() && v.fits(CType.INT) ? v.as(CType.INT) : v.as(type))
          .ifPresent(v -> meanings.put(c.name(), new Constant(v, c.radix())));
    }
    return meanings;
  }

  private CEnum documented(CEnum made, Definition definition) {
    List<EnumConstant> constants = definition.values().constants();
    List<String> names = new ArrayList<>(made.typedefs());
    made.tag().ifPresent(names::add);
    EnumDocumentation said =
        EnumDocumentation.of(
            new EnumDocumentation.Around(
                names, definition.above(), definition.body().closing(), named),
            constants.stream().map(c -> c.enumerator().commented()).toList());
    return made.documented(said.doc(), EnumConstant.documented(constants, said));
  }
}
