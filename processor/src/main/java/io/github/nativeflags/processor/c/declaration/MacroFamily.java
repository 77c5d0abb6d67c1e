package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.Commented;
import io.github.nativeflags.processor.c.comment.EnumDocumentation;
import io.github.nativeflags.processor.c.comment.NamedComments;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CExpression;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CType;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.expression.ConstantEvaluator;
import io.github.nativeflags.processor.c.expression.ExpressionParser;
import io.github.nativeflags.processor.c.expression.Radix;
import io.github.nativeflags.processor.c.preprocess.Macro;
import io.github.nativeflags.processor.c.preprocess.MacroExpander;
import io.github.nativeflags.processor.c.preprocess.PragmaOperator;
import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.NamePatterns;
import io.github.nativeflags.processor.text.Names;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Object-like macros and constant variables taken together as one enumeration. */
public final class MacroFamily {
  private final NamePatterns patterns;
  private final MacroExpander expander;
  private final CScope scope;
  private final List<Enumerator> enumerators = new ArrayList<>();
  private final List<EnumValues.Value> values = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Problem> undefined = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();
  private Optional<Token> firstLeftOut = Optional.empty();

  private MacroFamily(NamePatterns patterns, MacroExpander expander, CScope scope) {
    this.patterns = patterns;
    this.expander = expander;
    this.scope = scope;
  }

  /** The family that the patterns mean, in the order of the texts. */
  public static CEnum of(
      NamePatterns patterns,
      List<SourceText> order,
      Preprocessor preprocessor,
      CScope scope,
      Map<String, Variables.Variable> variables) {
    MacroFamily family = new MacroFamily(patterns, preprocessor.expander(), scope);
    MacroCandidates.of(patterns, order, preprocessor, variables, family.problems)
        .forEach(family::add);
    return family.enumeration(order.get(0));
  }

  private void add(MacroCandidates.Candidate candidate) {
    candidate.variable().ifPresent(this::add);
    candidate.macro().ifPresent(macro -> add(candidate.name(), macro));
  }

  private void add(Variables.Variable variable) {
    enumerators.add(variable.enumerator());
    values.add(variable.value());
  }

  private void add(Token name, Macro macro) {
    try {
      CExpression expression = expression(macro);
      CValue value = ConstantEvaluator.in(scope).evaluate(expression);
      values.add(new EnumValues.Value(Optional.of(value), Radix.of(expression, scope)));
      enumerators.add(
          new Enumerator(
              Commented.of(name, name, macro.after()), Optional.of(expression), Optional.empty()));
    } catch (CFailure failure) {
      leaveOut(macro, failure.problem());
    }
  }

  /** What a macro stands for where the texts end. */
  private CExpression expression(Macro macro) {
    Token name = macro.name();
    Token bare = name.withComments(List.of());
    List<Token> tokens = new ArrayList<>(PragmaOperator.removed(expander.expand(List.of(bare))));
    if (tokens.isEmpty()) {
      throw CFailure.expected("a value", bare.made(Token.Kind.END, ""));
    }
    tokens.add(bare.made(Token.Kind.END, ""));
    Cursor cursor = new Cursor(tokens);
    CExpression expression = new ExpressionParser(cursor, scope).conditional();
    if (!cursor.atEnd()) {
      throw CFailure.expected("the end of the macro", cursor.peek());
    }
    return expression;
  }

  /** A macro asked for by its name has to be a constant; one a glob matches is told of. */
  private void leaveOut(Macro macro, Problem why) {
    String name = macro.name().text();
    if (isMissingHelper(why)) {
      undefined.putIfAbsent(why.sentence(), why);
    } else if (patterns.wanted().contains(name)) {
      problems.add(why);
    } else {
      firstLeftOut = firstLeftOut.or(() -> Optional.of(macro.name()));
      leftOut.add(macro.body().isEmpty() ? name + " (empty)" : name);
    }
  }

  /**
   * A macro that is not there and makes constants of literals; a function does not look like one.
   */
  private boolean isMissingHelper(Problem why) {
    return why.kind() == ProblemKind.UNDEFINED_MACRO
        && why.sentence().matches("_*[A-Z][A-Z0-9_]*\\(.*");
  }

  private CEnum enumeration(SourceText first) {
    problems.addAll(undefined.values());
    firstLeftOut.ifPresent(
        name ->
            problems.add(
                Problem.at(name.place(), ProblemKind.NOT_A_CONSTANT, Names.list(leftOut, 50))));
    List<CValue> all = values.stream().flatMap(v -> v.value().stream()).toList();
    // Macros have no common type: it is the one that gcc would give an enumeration of them. Where
    // none holds all, 6.3.1.8 makes the negative ones large, as when they meet the large ones.
    CType chosen = EnumType.of(all, CAbi.LP64, false);
    CType type = all.stream().allMatch(v -> v.fits(chosen)) ? chosen : CTypes.ULLONG;
    NamedComments named = NamedComments.in(enumerators.stream().map(Enumerator::name).toList());
    EnumDocumentation said =
        EnumDocumentation.of(
            new EnumDocumentation.Around(List.of(), List.of(), List.of(), named),
            enumerators.stream().map(Enumerator::commented).toList());
    return new CEnum(
        CEnum.Origin.MACROS,
        Optional.empty(),
        List.of(),
        "",
        type,
        Constants.of(enumerators, values, said),
        said.doc(),
        Optional.empty(),
        enumerators.isEmpty() ? first.place(0) : enumerators.get(0).name().place(),
        Constants.inOrder(problems));
  }
}
