package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.problem.NearNames;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Object-like macros and constant variables taken together as one enumeration. */
final class MacroFamily {
  private final NamePatterns patterns;
  private final MacroExpander expander;
  private final CScope scope;
  private final List<Enumerator> enumerators = new ArrayList<>();
  private final List<EnumValues.Value> values = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();
  private Optional<Token> firstLeftOut = Optional.empty();

  private MacroFamily(NamePatterns patterns, MacroExpander expander, CScope scope) {
    this.patterns = patterns;
    this.expander = expander;
    this.scope = scope;
  }

  /** The family that the patterns mean, in the order of the texts. */
  static CEnum of(
      NamePatterns patterns,
      List<CSource> order,
      Preprocessor preprocessor,
      CScope scope,
      Map<String, Variables.Variable> variables) {
    MacroFamily family = new MacroFamily(patterns, preprocessor.expander(), scope);
    Comparator<Token> byPlace =
        Comparator.comparing((Token t) -> order.indexOf(t.source())).thenComparing(Token::offset);
    Map<Token, Object> candidates = new TreeMap<>(byPlace);
    List<String> names = new ArrayList<>();
    for (Macro macro : preprocessor.macros().defined()) {
      if (macro.parameters().isEmpty() && order.contains(macro.name().source())) {
        candidates.put(macro.name(), macro);
        names.add(macro.name().text());
      }
    }
    variables.values().forEach(v -> candidates.put(v.enumerator().name(), v));
    names.addAll(variables.keySet());
    family.checkNames(names, preprocessor.conditionals());
    candidates.forEach((name, candidate) -> family.add(name, candidate));
    return family.enumeration(order.get(0));
  }

  private void checkNames(List<String> names, Conditionals conditionals) {
    Set<String> known = new HashSet<>(names);
    for (int i = 0; i < patterns.wanted().size(); i++) {
      int index = i;
      String wanted = patterns.wanted().get(i);
      boolean found =
          NamePatterns.isGlob(wanted)
              ? names.stream().anyMatch(n -> patterns.matches(index, n))
              : known.contains(wanted);
      if (!found) {
        Problem unknown =
            Problem.of(ProblemKind.UNKNOWN_MACRO, wanted, NearNames.hint(wanted, names))
                .on("macros");
        problems.add(
            conditionals
                .leftOut(wanted)
                .map(l -> unknown.with("left out by this", l.directive().place()))
                .orElse(unknown));
      }
    }
  }

  private void add(Token name, Object candidate) {
    if (!patterns.matches(name.text())) {
      return;
    }
    if (candidate instanceof Variables.Variable variable) {
      enumerators.add(variable.enumerator());
      values.add(variable.value());
      return;
    }
    Macro macro = (Macro) candidate;
    try {
      CExpression expression = expression(macro);
      CValue value = ConstantEvaluator.in(scope).evaluate(expression);
      values.add(new EnumValues.Value(Optional.of(value), Radix.of(expression, scope)));
      enumerators.add(
          new Enumerator(
              name,
              Optional.of(expression),
              CommentPlacement.before(name),
              macro.after(),
              CommentPlacement.detached(name),
              Optional.empty()));
    } catch (CFailure failure) {
      leaveOut(macro, failure.problem());
    }
  }

  /** What a macro stands for where the texts end. */
  private CExpression expression(Macro macro) {
    Token name = macro.name();
    Token bare = name.withComments(List.of());
    List<Token> tokens = new ArrayList<>(expander.expand(List.of(bare)));
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
    if (patterns.wanted().contains(name)) {
      problems.add(why);
    } else {
      firstLeftOut = firstLeftOut.or(() -> Optional.of(macro.name()));
      leftOut.add(macro.body().isEmpty() ? name + " (empty)" : name);
    }
  }

  private CEnum enumeration(CSource first) {
    firstLeftOut.ifPresent(
        name ->
            problems.add(
                Problem.at(name.place(), ProblemKind.NOT_A_CONSTANT, String.join(", ", leftOut))));
    List<CValue> all = values.stream().flatMap(v -> v.value().stream()).toList();
    // Macros have no common type: it is the one that gcc would give an enumeration of them. Where
    // none holds all, 6.3.1.8 makes the negative ones large, as when they meet the large ones.
    CType chosen = EnumType.of(all, CAbi.LP64, false);
    CType type = all.stream().allMatch(v -> v.fits(chosen)) ? chosen : CTypes.ULLONG;
    Documentation said = Documentation.of(List.of(), enumerators);
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
        Constants.distinct(problems));
  }
}
