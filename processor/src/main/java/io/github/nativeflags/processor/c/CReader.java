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
import io.github.nativeflags.processor.c.token.Token;
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

    /** Whether the first text is named as only C++ names its headers. */
    boolean isCxx() {
      return !sources.isEmpty() && CXX.matcher(sources.get(0).file()).matches();
    }

    Input under(CAbi other) {
      return new Input(sources, other, defines, macros, includes);
    }
  }

  /** What gcc and clang take for C++, beside .h. */
  private static final Pattern CXX =
      Pattern.compile("(?i).*\\.(?:hh|hp|hpp|hxx|h\\+\\+|ipp|ixx|tcc|cc|cpp|cxx|c\\+\\+|cppm)");

  /** An umbrella may itself ask for another. */
  private static final int MOST_UMBRELLAS = 4;

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
    ScannedTexts scanned = new ScannedTexts();
    List<SourceText> before = new ArrayList<>();
    Problems told = new Problems();
    Text text = new Text(new Order(input, before), scanned, told);
    CUnit unit = text.read(Turned.NONE);
    for (int i = 0; i < MOST_UMBRELLAS && before.addAll(0, text.umbrellas(before)); i++) {
      told = new Problems();
      text = new Text(new Order(input, before), scanned, told);
      unit = text.read(Turned.NONE);
    }
    told.list().forEach(problems::add);
    Order llp64 = new Order(input.under(CAbi.LLP64), before);
    return forBothAbis && text.restsOnAbi() && input.abi() == CAbi.LP64
        ? AbiComparison.noted(unit, new Text(llp64, scanned, new Problems()).read(Turned.NONE))
        : unit;
  }

  /** Texts, and those that they ask to be read before them. */
  private record Order(Input input, List<SourceText> before) {
    Order {
      before = List.copyOf(before);
    }

    List<SourceText> all() {
      return Stream.concat(before.stream(), input.sources().stream()).distinct().toList();
    }

    List<SourceText> notGiven() {
      return before.stream().filter(t -> !input.sources().contains(t)).toList();
    }
  }

  /** Texts on their way. */
  private static final class Text {
    private final Order order;
    private final Input input;
    private final ScannedTexts scanned;
    private final List<SourceText> included;
    private final Preprocessor preprocessor;
    private final CScope scope;

    Text(Order order, ScannedTexts scanned, Problems problems) {
      this.order = order;
      this.input = order.input();
      this.included = new ArrayList<>(order.notGiven());
      this.scanned = scanned;
      CTypes types = new CTypes(input.abi(), input.isCxx());
      Macros macros = new Macros(PredefinedMacros.of(input.abi(), input.isCxx()));
      Includes includes = new GivenTexts(input.sources(), input.includes(), included);
      preprocessor =
          new Preprocessor(macros, types, new Inclusions.Texts(includes, scanned), problems);
      DefineOption.define(input.defines(), macros, problems);
      scope = new CScope(types, preprocessor);
    }

    /** Those that ask to be read first, and were not. */
    Set<SourceText> umbrellas(List<SourceText> before) {
      Set<SourceText> asked = new LinkedHashSet<>(preprocessor.umbrellas());
      asked.removeAll(before);
      return asked;
    }

    boolean restsOnAbi() {
      return scope.restsOnAbi();
    }

    CUnit read(Turned turned) {
      preprocessor.conditionals().turn(turned);
      List<Token> tokens = preprocessor.process(order.all());
      DeclarationParser parser = new DeclarationParser(tokens, input.abi(), scope);
      List<CEnum> enums = parser.parse();
      Optional<CEnum> family = Optional.empty();
      if (!input.macros().isEmpty()) {
        NamePatterns patterns = new NamePatterns(input.macros());
        family =
            Optional.of(
                MacroFamily.of(
                    patterns,
                    new MacroTexts(input.sources(), preprocessor, parser.variables().found()),
                    scope));
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
                  otherwise -> new Text(order, scanned, new Problems()).read(otherwise))));
    }
  }
}
