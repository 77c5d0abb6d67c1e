package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.fuzz.Cost;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.Seeds;
import io.github.nativeflags.processor.fuzz.Told;
import io.github.nativeflags.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    Problems problems = new Problems();
    CTypes types = new CTypes(CAbi.LP64);
    Macros macros = new Macros(PredefinedMacros.of(CAbi.LP64));
    CSource first = new CSource("a.h", 1, a);
    CSource second = new CSource("b.h", 1, b);
    Includes includes =
        (name, from) ->
            Optional.of(name.path().endsWith("a.h") ? first : second)
                .filter(s -> name.path().endsWith(s.file()));
    Preprocessor preprocessor = new Preprocessor(macros, types, includes, problems);
    List<Token> tokens = Cost.linear(text, () -> processed(preprocessor, first, problems));
    Told told = Told.of(Map.of("a.h", a, "b.h", b));
    told.check(problems.list());
    told.check(preprocessor.conditionals().doubts());
    tokens.forEach(t -> told.check(t.place()));
    tokens.forEach(t -> t.definition().ifPresent(told::check));
  }

  @Test
  void preprocessesMutations() {
    Mutations.of(getClass(), Seeds.c(), 1500).forEach(this::preprocesses);
  }

  private static List<Token> processed(
      Preprocessor preprocessor, CSource source, Problems problems) {
    List<Token> tokens = preprocessor.process(List.of(source));
    assertTrue(tokens.get(tokens.size() - 1).isEnd(), () -> problems.list().toString());
    return tokens;
  }
}
