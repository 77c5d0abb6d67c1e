package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.declaration.DeclarationParser;
import io.github.nativeflags.processor.c.declaration.MacroFamily;
import io.github.nativeflags.processor.c.declaration.MacroTexts;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.preprocess.DefineOption;
import io.github.nativeflags.processor.c.preprocess.GivenTexts;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.c.preprocess.Inclusions;
import io.github.nativeflags.processor.c.preprocess.Macros;
import io.github.nativeflags.processor.c.preprocess.PredefinedMacros;
import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.c.preprocess.ScannedTexts;
import io.github.nativeflags.processor.c.preprocess.Turned;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.NamePatterns;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts preprocessed and parsed together (C17 5.1.1.1). */
final class TranslationUnit {
  /** What gcc and clang take for C++, beside .h. */
  private static final Pattern CXX =
      Pattern.compile("(?i).*\\.(?:hh|hp|hpp|hxx|h\\+\\+|ipp|ixx|tcc|cc|cpp|cxx|c\\+\\+|cppm)");

  /**
   * What is read.
   *
   * @param given the texts, which include each other by the ends of their paths
   * @param before those that they ask to be read before them
   * @param abi the compiler whose values are wanted
   * @param defines macros given from outside
   */
  record Texts(List<SourceText> given, List<SourceText> before, CAbi abi, List<String> defines) {
    /** Whether the first text is named as only C++ names its headers. */
    boolean isCxx() {
      return !given.isEmpty() && CXX.matcher(given.get(0).file()).matches();
    }

    Texts ofBefore() {
      return new Texts(before, List.of(), abi, defines);
    }

    private List<SourceText> inOrder() {
      return Stream.concat(before.stream(), given.stream()).distinct().toList();
    }
  }

  private final Texts texts;
  private final ScannedTexts scanned;
  private final RecordedIncludes includes;
  private final List<SourceText> included = new ArrayList<>();
  private final Problems problems = new Problems();
  private final Preprocessor preprocessor;
  private final CScope scope;
  private final DeclarationParser parser;
  private final List<CEnum> enums;

  /**
   * Reads texts.
   *
   * @param includes what they may include
   * @param turned the conditions to take otherwise than they are
   */
  TranslationUnit(Texts texts, Includes includes, ScannedTexts scanned, Turned turned) {
    this.texts = texts;
    this.scanned = scanned;
    this.includes = new RecordedIncludes(includes);
    CTypes types = new CTypes(texts.abi(), texts.isCxx());
    Macros macros = new Macros(PredefinedMacros.of(texts.abi(), texts.isCxx()));
    included.addAll(texts.before());
    Includes all = new GivenTexts(texts.given(), this.includes, included);
    preprocessor = new Preprocessor(macros, types, new Inclusions.Texts(all, scanned), problems);
    DefineOption.define(texts.defines(), macros, problems);
    scope = new CScope(types, preprocessor);
    preprocessor.conditionals().turn(turned);
    parser = new DeclarationParser(preprocessor.process(texts.inOrder()), texts.abi(), scope);
    enums = parser.parse();
  }

  /** Whether some texts to include are those that it was read with. */
  boolean isAmong(Includes others) {
    return includes.areThoseOf(others);
  }

  /** Whether a text is among it, included or not. */
  boolean hasRead(SourceText text) {
    return preprocessor.texts().stream().anyMatch(t -> t.source().equals(text));
  }

  /** What is wrong with it as a whole. */
  List<Problem> problems() {
    return problems.list();
  }

  /** The texts that ask to be read before it, and were not. */
  Set<SourceText> umbrellas(List<SourceText> before) {
    Set<SourceText> asked = new LinkedHashSet<>(preprocessor.umbrellas());
    asked.removeAll(before);
    return asked;
  }

  boolean restsOnAbi() {
    return scope.restsOnAbi();
  }

  /**
   * Those who ask for what it declares.
   *
   * @param sources the texts that they gave
   * @param macros the macros that they want as one enumeration, by patterns of names
   * @param includes where they find what texts include
   */
  record Asking(List<SourceText> sources, List<String> macros, Includes includes) {}

  /** What it declares to whoever gave some of its texts. */
  CUnit unit(Asking asking) {
    Optional<CEnum> family =
        Optional.of(asking.macros())
            .filter(m -> !m.isEmpty())
            .map(m -> family(m, asking).enumeration());
    return new CUnit(
        enums,
        family,
        new CUnit.Around(
            notGiven(asking.sources()),
            preprocessor.failed(),
            preprocessor,
            new AssumedConditions(preprocessor, asking.macros(), turned -> again(asking, turned)),
            macros -> family(macros, asking)));
  }

  private CUnit again(Asking asking, Turned turned) {
    return new TranslationUnit(texts, asking.includes(), scanned, turned).unit(asking);
  }

  private MacroFamily.Found family(List<String> macros, Asking asking) {
    return MacroFamily.of(
        new NamePatterns(macros),
        new MacroTexts(asking.sources(), preprocessor, parser.variables().found()),
        scope);
  }

  private List<SourceText> notGiven(List<SourceText> sources) {
    return Stream.of(texts.before(), texts.given(), included)
        .flatMap(List::stream)
        .filter(text -> !sources.contains(text))
        .distinct()
        .toList();
  }
}
