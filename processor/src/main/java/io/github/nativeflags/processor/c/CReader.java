package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.ArrayList;
import java.util.List;

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

    private TranslationUnit.Texts after(List<SourceText> before) {
      return new TranslationUnit.Texts(sources, List.copyOf(before), abi, defines);
    }

    private TranslationUnit.Asking asking() {
      return new TranslationUnit.Asking(sources, macros, includes);
    }

    Input under(CAbi other) {
      return new Input(sources, other, defines, macros, includes);
    }
  }

  /** An umbrella may itself ask for another. */
  private static final int MOST_UMBRELLAS = 4;

  private CReader() {}

  /**
   * What the texts declare, as if each included the ones before. A problem of one enumeration
   * stands with it; reported here are those of the text as a whole.
   */
  public static CUnit read(Input input, Problems problems) {
    return read(input, new ReadTexts(), false, problems);
  }

  /**
   * The same with a note on each enumeration that LLP64 gives other values. Only where a value can
   * rest on the ABI are the texts read for both.
   */
  public static CUnit readForBothAbis(Input input, Problems problems) {
    return read(input, new ReadTexts(), true, problems);
  }

  /** The same for one of many readers, with what the others read before. */
  public static CUnit readForBothAbis(Input input, ReadTexts known, Problems problems) {
    return read(input, known, true, problems);
  }

  /** What one ABI's compilers read, for one of many readers, with what the others read before. */
  public static CUnit read(Input input, ReadTexts known, Problems problems) {
    return read(input, known, false, problems);
  }

  private static CUnit read(Input input, ReadTexts known, boolean forBothAbis, Problems problems) {
    List<SourceText> before = new ArrayList<>();
    TranslationUnit text = known.read(input.after(before), input.includes());
    for (int i = 0; i < MOST_UMBRELLAS && before.addAll(0, text.umbrellas(before)); i++) {
      text = known.read(input.after(before), input.includes());
    }
    text.problems().forEach(problems::add);
    CUnit unit = text.unit(input.asking());
    if (!forBothAbis || !text.restsOnAbi() || input.abi() != CAbi.LP64) {
      return unit;
    }
    TranslationUnit llp64 = known.read(input.under(CAbi.LLP64).after(before), input.includes());
    return AbiComparison.noted(unit, llp64.unit(input.asking()));
  }
}
