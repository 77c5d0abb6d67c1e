package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.c.preprocess.LeftOut;
import io.github.nativeflags.processor.c.preprocess.Macro;
import io.github.nativeflags.processor.c.preprocess.PredefinedMacros;
import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.NamePatterns;
import io.github.nativeflags.processor.text.Names;
import io.github.nativeflags.processor.text.NearNames;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The macros and constant variables of the texts that a family can be chosen from. */
final class MacroCandidates {
  /** A macro or a variable. */
  record Candidate(Token name, Optional<Macro> macro, Optional<Variables.Variable> variable) {}

  private final NamePatterns patterns;
  private final MacroTexts texts;
  private final Set<SourceText> given;
  private final Preprocessor text;
  private final List<Problem> problems;
  private final Map<String, Candidate> byName = new LinkedHashMap<>();
  private final List<String> assumed = new ArrayList<>();

  private MacroCandidates(NamePatterns patterns, MacroTexts texts, List<Problem> problems) {
    this.patterns = patterns;
    this.texts = texts;
    this.given = Set.copyOf(texts.order());
    this.text = texts.preprocessor();
    this.problems = problems;
  }

  /** Those of the texts. */
  static MacroCandidates of(NamePatterns patterns, MacroTexts texts, List<Problem> problems) {
    MacroCandidates all = new MacroCandidates(patterns, texts, problems);
    all.defined();
    texts
        .variables()
        .forEach((name, v) -> all.add(v.constant().enumerator().name(), Optional.empty(), v));
    all.leftOut();
    all.checkNames();
    return all;
  }

  /** Those that the patterns mean, in the order of the texts. */
  List<Candidate> inOrder() {
    Map<Token, Candidate> sorted = new TreeMap<>(new ReadingOrder(texts.order(), text));
    byName.values().stream()
        .filter(c -> patterns.matches(c.name().text()))
        .forEach(c -> sorted.put(c.name(), c));
    return List.copyOf(sorted.values());
  }

  /** Leaves the texts as they were: what was assumed for this family is not so for others. */
  void withdraw() {
    assumed.forEach(text.macros()::withdraw);
  }

  private void add(Token name, Optional<Macro> macro, Variables.@Nullable Variable variable) {
    byName.put(name.text(), new Candidate(name, macro, Optional.ofNullable(variable)));
  }

  private void defined() {
    for (Macro macro : text.macros().defined()) {
      if (macro.parameters().isEmpty() && isWithin(macro.name().source())) {
        add(macro.name(), Optional.of(macro), null);
      }
    }
  }

  /** Whether the macros of a text are meant: all by some names, but not all there are. */
  private boolean isWithin(SourceText source) {
    return !NamePatterns.meanAll(patterns.wanted()) || given.contains(source);
  }

  /** A definition left out counts where another took its place, as {@code defines} does. */
  private void leftOut() {
    LeftOut leftOut = text.conditionals().leftOut();
    for (String name : leftOut.defined()) {
      Token here = leftOut.definitions(name).get(0).macro().name();
      if (byName.containsKey(name) || !patterns.matches(name) || !isWithin(here.source())) {
        continue;
      }
      Optional<Macro> elsewhere = text.macros().get(name).filter(m -> m.parameters().isEmpty());
      if (elsewhere.isPresent()) {
        add(here, elsewhere, null);
      } else if (patterns.wanted().contains(name)) {
        assume(leftOut.definitions(name));
      }
    }
  }

  /**
   * What is asked for by its name is taken although a condition leaves it out, where the condition
   * rests on a file that is not there and all definitions agree.
   */
  private void assume(List<LeftOut.Definition> definitions) {
    Macro macro = definitions.get(0).macro();
    LeftOut.Cause cause = definitions.get(0).cause();
    boolean agree =
        definitions.stream().map(d -> spelling(d.macro())).distinct().count() == 1
            && macro.parameters().isEmpty();
    Optional<String> unknown =
        cause.names().stream()
            .filter(n -> !n.equals("defined") && !PredefinedMacros.isKnown(n))
            .filter(n -> !text.macros().isDefined(n))
            .findFirst();
    if (agree && unknown.isPresent() && !text.missing().isEmpty()) {
      text.macros().define(macro);
      assumed.add(macro.name().text());
      add(macro.name(), Optional.of(macro), null);
      problems.add(
          Problem.at(
                  macro.name().place(),
                  ProblemKind.ASSUMED_MACRO,
                  macro.name().text(),
                  unknown.get(),
                  String.join(", ", text.missing()))
              .with("left out by this", cause.at().place()));
    }
  }

  private static String spelling(Macro macro) {
    return macro.body().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private Problem remedied(Problem unknown) {
    String missing = Names.list(List.copyOf(text.missing()), 4);
    return missing.isEmpty()
        ? unknown
        : unknown.remedied(
            "The text includes "
                + missing
                + ", not found: name the file that defines it as another source.");
  }

  private void checkNames() {
    Set<String> names = byName.keySet();
    for (int i = 0; i < patterns.wanted().size(); i++) {
      int index = i;
      String wanted = patterns.wanted().get(i);
      boolean found =
          NamePatterns.isGlob(wanted)
              ? names.stream().anyMatch(n -> patterns.matches(index, n))
              : names.contains(wanted);
      if (!found) {
        Problem unknown =
            Problem.of(ProblemKind.UNKNOWN_MACRO, wanted, NearNames.hint(wanted, names))
                .on("macros");
        problems.add(
            text.conditionals()
                .leftOut()
                .cause(wanted)
                .map(c -> unknown.with("left out by this", c.at().place()))
                .orElseGet(() -> remedied(unknown)));
      }
    }
  }
}
