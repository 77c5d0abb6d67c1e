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
import java.util.List;
import java.util.Optional;

/** The reading of one definition of an enumeration, from its brace on. */
final class EnumReader {
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
    Attributes attributes = declaration.attributes();
    EnumValues values = new EnumValues(abi, scope, head.fixed());
    EnumBody body =
        new EnumParser(cursor, scope, attributes, values::add).body(declaration.isTypedef());
    EnumValues.Evaluated evaluated = values.evaluated();
    attributes.note(body.opening(), head.named());
    body.enumerators().stream()
        .limit(1)
        .forEach(e -> attributes.note(e.name().comments(), head.named()));
    CType type = head.fixed().orElseGet(() -> EnumType.of(evaluated.known(), abi, attributes));
    List<Problem> problems = new ArrayList<>(head.problems());
    problems.addAll(body.problems());
    problems.addAll(scope.doubts(declaration.first(), cursor.peek()));
    problems.addAll(evaluated.problems());
    if (head.fixed().isEmpty()) {
      problems.addAll(EnumChecks.of(evaluated.constants(), type, abi));
    }
    List<String> names = new ArrayList<>(body.typedefs());
    declaration.alias().ifPresent(names::add);
    CEnum made =
        new CEnum(
            CEnum.Origin.ENUMERATION,
            head.name(),
            List.copyOf(names),
            around(around, head.qualifiers()),
            type,
            List.of(),
            Doc.EMPTY,
            attributes.kindMarker(),
            head.named().place(),
            EnumChecks.inOrder(problems));
    declare(made, head, evaluated.constants());
    head.qualifiers().forEach(q -> scope.leave());
    return documented(made, evaluated.constants(), comments(declaration, body), body.closing());
  }

  private static String around(String scopes, List<String> qualifiers) {
    String inner = String.join("::", qualifiers);
    return scopes.isEmpty() || inner.isEmpty() ? scopes + inner : scopes + "::" + inner;
  }

  /** What is wrong in an enumeration may change the value of every constant in it. */
  private void declare(CEnum made, EnumHead head, List<EnumConstant> constants) {
    Optional<Problem> error = made.problems().stream().filter(Problem::isError).findFirst();
    error.ifPresent(why -> constants.forEach(c -> scope.fail(c.name(), why)));
    if (error.isEmpty()) {
      constants.forEach(c -> define(c, made.type(), head));
    }
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
      constants.forEach(c -> define(c, made.type(), head));
      scope.leave();
    }
    name.ifPresent(n -> made.typedefs().forEach(other -> scope.aliasEnumeration(n, other)));
  }

  /** 6.7.2.2p3: an int where it fits, unless the type is declared. */
  private void define(EnumConstant constant, CType type, EnumHead head) {
    constant
        .value()
        .map(v -> head.fixed().isEmpty() && v.fits(CType.INT) ? v.as(CType.INT) : v.as(type))
        .ifPresent(v -> scope.define(constant.name(), new Constant(v, constant.radix())));
  }

  private static List<Token.Comment> comments(DeclarationSoFar declaration, EnumBody body) {
    List<Token.Comment> comments = new ArrayList<>(CommentPlacement.before(declaration.first()));
    comments.addAll(body.opening());
    return comments;
  }

  private CEnum documented(
      CEnum made,
      List<EnumConstant> constants,
      List<Token.Comment> above,
      List<Token.Comment> below) {
    List<String> names = new ArrayList<>(made.typedefs());
    made.tag().ifPresent(names::add);
    EnumDocumentation said =
        EnumDocumentation.of(
            new EnumDocumentation.Around(names, above, below, named),
            constants.stream().map(c -> c.enumerator().commented()).toList());
    return made.documented(said.doc(), EnumConstant.documented(constants, said));
  }
}
