package io.github.nativeflags.processor.c.preprocess;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CTypes;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.fuzz.Cost;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.ProblemPlaces;
import io.github.nativeflags.processor.fuzz.Seeds;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Two texts that include each other however they like become tokens and problems. */
class PreprocessorFuzzTest {
  /** What stands before it is {@code a.h}, what follows {@code b.h}. */
  private static final String BETWEEN = "\n/* b.h */\n";

  @MethodSource("io.github.nativeflags.processor.fuzz.Seeds#c")
  @FuzzTest
  void preprocesses(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int cut = text.indexOf(BETWEEN);
    String a = cut < 0 ? text : text.substring(0, cut);
    String b = cut < 0 ? "" : text.substring(cut + BETWEEN.length());
    ProblemPlaces told = ProblemPlaces.of(Map.of("a.h", a, "b.h", b));
    // A text that includes itself is read as often as includes may nest
    int read = text.length() * (text.contains("include") ? 200 : 1);
    Result result =
        Cost.linear(read, () -> process(new SourceText("a.h", 1, a), new SourceText("b.h", 1, b)));
    told.check(result.problems);
    result.tokens.forEach(t -> told.check(t.place()));
    result.tokens.forEach(t -> t.definition().ifPresent(told::check));
    assertTrue(result.tokens.get(result.tokens.size() - 1).isEnd());
  }

  @Test
  void preprocessesMutations() {
    Mutations.of(getClass(), Seeds.c(), 1500).forEach(this::preprocesses);
  }

  private record Result(List<Token> tokens, List<Problem> problems) {}

  private static Result process(SourceText first, SourceText second) {
    Problems problems = new Problems();
    Macros macros = new Macros(PredefinedMacros.of(CAbi.LP64));
    Includes includes =
        (name, from) ->
            Stream.of(first, second).filter(s -> name.path().endsWith(s.file())).findFirst();
    Preprocessor preprocessor = new Preprocessor(
            macros,
            new CTypes(CAbi.LP64),
            new Inclusions.Texts(includes, new ScannedTexts()),
            problems);
    List<Token> tokens = preprocessor.process(List.of(first));
    preprocessor.conditionals().doubts().forEach(problems::add);
    return new Result(tokens, problems.list());
  }
}
