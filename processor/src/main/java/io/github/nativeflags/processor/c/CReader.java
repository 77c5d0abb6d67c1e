package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.declaration.DeclarationParser;
import io.github.nativeflags.processor.c.declaration.MacroFamily;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CScope;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.preprocess.Assumption;
import io.github.nativeflags.processor.c.preprocess.DefineOption;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.c.preprocess.Macros;
import io.github.nativeflags.processor.c.preprocess.PredefinedMacros;
import io.github.nativeflags.processor.c.preprocess.Preprocessor;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.NamePatterns;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The way from C text to what it declares. */
public final class CReader {
  /**
   * What is to be read.
   *
   * @param sources the texts, read one after the other
   * @param abi the compiler whose values are wanted
   * @param defines macros given from outside, as a compiler's {@code -D} takes them
   * @param macros the macros wanted as one enumeration, by patterns of names
   * @param includes further texts that {@code #include} may name
   */
  public record Input(
      List<SourceText> sources,
      CAbi abi,
      List<String> defines,
      List<String> macros,
      Includes includes) {
    /** Texts alone. */
    public static Input of(List<SourceText> sources, CAbi abi) {
      return new Input(sources, abi, List.of(), List.of(), Includes.NONE);
    }

    Input under(CAbi other) {
      return new Input(sources, other, defines, macros, includes);
    }
  }

  private CReader() {}

  /**
   * What the texts declare, as if each included the ones before. A problem of one enumeration
   * stands with it; reported here are those of the text as a whole.
   */
  public static CUnit read(Input input, Problems problems) {
    return read(input, false, problems);
  }

  /**
   * The same with a note on each enumeration that LLP64 gives other values. Only where a value can
   * rest on the ABI are the texts read for both.
   */
  public static CUnit readForBothAbis(Input input, Problems problems) {
    return read(input, true, problems);
  }

  private static CUnit read(Input input, boolean forBothAbis, Problems problems) {
    Text text = new Text(input, problems);
    CUnit unit = text.read(Set.of());
    return forBothAbis && text.restsOnAbi() && input.abi() == CAbi.LP64
        ? AbiComparison.noted(unit, read(input.under(CAbi.LLP64), new Problems()))
        : unit;
  }

  /** Texts on their way. */
  private static final class Text {
    private final Input input;
    private final List<SourceText> included = new ArrayList<>();
    private final Preprocessor preprocessor;
    private final CScope scope;

    Text(Input input, Problems problems) {
      this.input = input;
      CTypes types = new CTypes(input.abi());
      Macros macros = new Macros(PredefinedMacros.of(input.abi()));
      preprocessor = new Preprocessor(macros, types, includes(input, included), problems);
      DefineOption.define(input.defines(), macros, problems);
      scope = new CScope(types, preprocessor);
    }

    boolean restsOnAbi() {
      return scope.restsOnAbi();
    }

    CUnit read(Set<Assumption.At> turned) {
      preprocessor.conditionals().turn(turned);
      List<Token> tokens = preprocessor.process(input.sources());
      DeclarationParser parser = new DeclarationParser(tokens, input.abi(), scope);
      List<CEnum> enums = new ArrayList<>(parser.parse());
      enums.addAll(parser.ofVariables());
      Optional<CEnum> family = Optional.empty();
      if (!input.macros().isEmpty()) {
        NamePatterns patterns = new NamePatterns(input.macros());
        family =
            Optional.of(
                MacroFamily.of(
                    patterns, input.sources(), preprocessor, scope, parser.variables().found()));
      }
      return new CUnit(
          enums,
          family,
          new CUnit.Around(
              included,
              preprocessor.failed(),
              preprocessor,
              new AssumedConditions(
                  preprocessor,
                  input.macros(),
                  otherwise -> new Text(input, new Problems()).read(otherwise))));
    }
  }

  /** 6.10.2p2: the given texts first, each by the end of its path, then those from elsewhere. */
  private static Includes includes(Input input, List<SourceText> included) {
    Map<String, Optional<SourceText>> known = new HashMap<>();
    return (name, from) ->
        known.computeIfAbsent(
            name.path() + (name.quoted() ? from.file() : ""),
            key -> {
              for (SourceText source : input.sources()) {
                if (("/" + source.file()).endsWith("/" + name.path())) {
                  return Optional.of(source);
                }
              }
              Optional<SourceText> found = input.includes().find(name, from);
              found.ifPresent(included::add);
              return found;
            });
  }
}
