package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.comment.BodyLayout;
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
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.NamePatterns;
import io.github.nativeflags.processor.text.Names;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Object-like macros and constant variables taken together as one enumeration. */
public final class MacroFamily {
  private static final int MOST_NAMES = 50;
  private static final Pattern CAPITALS = Pattern.compile("[A-Z0-9_]+\\(");

  private final NamePatterns patterns;
  private final MacroExpander expander;
  private final CScope scope;
  private final List<EnumConstant> constants = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<Macro> leftOut = new ArrayList<>();
  private List<Token.Comment> below = List.of();

  private MacroFamily(NamePatterns patterns, MacroExpander expander, CScope scope) {
    this.patterns = patterns;
    this.expander = expander;
    this.scope = scope;
  }

  /**
   * What patterns mean.
   *
   * @param enumeration the integer constants among it
   * @param leftOut the names of the others
   */
  public record Found(CEnum enumeration, List<String> leftOut) {}

  /** The family that the patterns mean, in the order of the texts. */
  public static Found of(NamePatterns patterns, MacroTexts texts, CScope scope) {
    MacroFamily family = new MacroFamily(patterns, texts.preprocessor().expander(), scope);
    MacroCandidates candidates = MacroCandidates.of(patterns, texts, family.problems);
    candidates.inOrder().forEach(family::add);
    candidates.withdraw();
    CEnum enumeration = family.enumeration(texts.order().get(0));
    return new Found(enumeration, family.leftOut.stream().map(m -> m.name().text()).toList());
  }

  private void add(MacroCandidates.Candidate candidate) {
    below = candidate.macro().map(Macro::below).orElse(List.of());
    candidate.variable().ifPresent(variable -> constants.add(variable.constant()));
    candidate.macro().ifPresent(macro -> add(candidate.name(), macro));
  }

  private void add(Token name, Macro macro) {
    try {
      CExpression expression = expression(macro);
      CValue value = ConstantEvaluator.in(scope).evaluate(expression);
      Enumerator enumerator =
          new Enumerator(
              Commented.of(name, name, macro.after()), Optional.of(expression), Optional.empty());
      constants.add(new EnumConstant(enumerator, Optional.of(value), Radix.of(expression, scope)));
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
    if (patterns.wanted().contains(macro.name().text()) || lacksMacro(why)) {
      problems.add(why);
    } else {
      leftOut.add(macro);
    }
  }

  /**
   * Whether one definition would make a constant of it. What is called in small letters is a
   * function, as in GTK's {@code GTK_TYPE_WIDGET}; in capitals, as mingw's {@code __MSABI_LONG}
   * around thousands of Windows' constants, it is a macro of a header that is not given.
   */
  private static boolean lacksMacro(Problem why) {
    return why.kind() == ProblemKind.UNDEFINED_MACRO
        && CAPITALS.matcher(why.sentence()).lookingAt();
  }

  private void tellLeftOut(Macro first) {
    List<String> names =
        leftOut.stream()
            .map(m -> m.name().text() + (m.body().isEmpty() ? " (empty)" : ""))
            .toList();
    problems.add(
        Problem.at(
            first.name().place(), ProblemKind.NOT_A_CONSTANT, Names.list(names, MOST_NAMES)));
  }

  /**
   * Macros have no common type: it is the one that gcc would give an enumeration of them. Where
   * none holds all, 6.3.1.8 makes the negative ones large, as when they meet the large ones.
   */
  private CType commonType() {
    List<CValue> all = constants.stream().flatMap(c -> c.value().stream()).toList();
    CType chosen = EnumType.of(all, CAbi.LP64);
    return all.stream().allMatch(v -> v.fits(chosen)) ? chosen : CTypes.ULLONG;
  }

  private CEnum enumeration(SourceText first) {
    leftOut.stream().findFirst().ifPresent(this::tellLeftOut);
    NamedComments named =
        NamedComments.in(constants.stream().map(c -> c.enumerator().name()).toList());
    EnumDocumentation said =
        EnumDocumentation.of(
            new EnumDocumentation.Around(List.of(), List.of(), List.of(), named),
            BodyLayout.open(
                constants.stream().map(c -> c.enumerator().commented()).toList(), below));
    return new CEnum(
        CEnum.Origin.MACROS,
        Optional.empty(),
        List.of(),
        "",
        commonType(),
        EnumConstant.documented(constants, said),
        said.doc(),
        Optional.empty(),
        constants.isEmpty() ? first.place(0) : constants.get(0).enumerator().name().place(),
        EnumChecks.inOrder(problems));
  }
}
