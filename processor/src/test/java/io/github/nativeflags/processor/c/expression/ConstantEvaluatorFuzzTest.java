package io.github.nativeflags.processor.c.expression;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.c.preprocess.MacroExpander;
import io.github.nativeflags.processor.c.preprocess.Macros;
import io.github.nativeflags.processor.c.preprocess.PredefinedMacros;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Scanner;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.fuzz.Cost;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.ProblemPlaces;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a constant expression, of an enumerator and of a condition: a value or a problem. */
class ConstantEvaluatorFuzzTest {
  static Stream<byte[]> seeds() {
    return Stream.concat(Stream.of(WRITTEN), random()).map(s -> s.getBytes(StandardCharsets.UTF_8));
  }

  private static final String[] WRITTEN = {
    "1 ? 2 : 3 ? 4 : 5",
    "1 ?: 2",
    "(int[3]){0}",
    "sizeof(int[2 + 3]) + sizeof \"a\\0b\" \"c\" + _Alignof(long double)",
    "sizeof(struct s *) / sizeof(unsigned short int)",
    "(unsigned char)-1.5e2 + (_Bool)0.25",
    "'\\x41' + L'\\u00e9' + u8'a' + 'ABCD' + '\\377' + '\\''",
    "0b1011'0010u + 0x7fff'ffffL + 1'000'000ull + 017LL",
    "0x1p3 + 1e400 + .5f",
    "static_cast<unsigned>(-1) / int{7} / int(3)",
    "not 1 and compl 0 xor 3 bitor 4 not_eq 5",
    "a::b::c + ::d",
    "defined(X) || defined Y && __has_include(<x.h>)",
    "1 << 31 << 1, (2, 3)",
    "((((((((((((((((1))))))))))))))))",
    "- - - ~ ~ ! ! + + 9223372036854775807 - 1",
    "-9223372036854775807 - 1 / -1 % -1",
    "__INT_MAX__ + __LONG_MAX__ * UINT_MAX",
    "R\"x(a)b)x\"",
    "F(1)(2)"
  };

  private static Stream<String> random() {
    RandomExpressions random = new RandomExpressions(3);
    return Stream.generate(() -> random.next(3)).limit(30);
  }

  @MethodSource("seeds")
  @FuzzTest
  void evaluates(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    ProblemPlaces told = ProblemPlaces.of(Map.of("e", text));
    for (CAbi abi : CAbi.values()) {
      CScope scope = new CScope(new CTypes(abi));
      told.check(Cost.linear(text, () -> problems(text, scope, ConstantEvaluator.in(scope))));
      ConstantEvaluator condition = ConstantEvaluator.ofConditions(scope.types());
      told.check(Cost.linear(text, () -> problems(text, scope, condition)));
    }
  }

  @Test
  void evaluatesMutations() {
    Mutations.of(getClass(), seeds(), 2000).forEach(this::evaluates);
  }

  private static List<Problem> problems(String text, CScope scope, ConstantEvaluator evaluator) {
    Problems problems = new Problems();
    Macros macros = new Macros(PredefinedMacros.of(CAbi.LP64));
    List<Token> tokens = Scanner.scan(new SourceText("e", 1, text), problems);
    try {
      Cursor cursor = new Cursor(new MacroExpander(macros).expand(tokens));
      evaluator.evaluate(new ExpressionParser(cursor, scope).conditional());
    } catch (CFailure failure) {
      problems.add(failure.problem());
    }
    return problems.list();
  }
}
