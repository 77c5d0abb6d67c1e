package io.github.nativeflags.processor.c.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.c.token.CFailure;
import io.github.nativeflags.processor.c.token.Cursor;
import io.github.nativeflags.processor.c.token.Scanner;
import io.github.nativeflags.processor.c.token.Token;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Expressions have the values that arithmetic in whole numbers gives them, or none. */
class KnownExpressionsFuzzTest {
  private static final int DEPTH = 6;

  @FuzzTest
  void hasTheKnownValue(FuzzedDataProvider data) {
    check(new KnownExpressions(n -> data.consumeInt(0, n - 1)).next(DEPTH));
  }

  @Test
  void randomOnesHaveTheKnownValue() {
    KnownExpressions expressions = new KnownExpressions(new Random(11)::nextInt);
    for (int i = 0; i < 5000; i++) {
      check(expressions.next(1 + i % DEPTH));
    }
  }

  private static void check(KnownExpressions.Known known) {
    Optional<CValue> value = value(known.text());
    assertEquals(known.value(), value.map(CValue::exact), known::text);
    if (known.value().isPresent() && known.type().bits() > 1) {
      CType type = value.orElseThrow().type();
      assertEquals(known.type().bits(), type.bits(), known::text);
      assertEquals(known.type().signed(), type.signed(), known::text);
    }
  }

  private static Optional<CValue> value(String text) {
    List<Token> tokens = Scanner.scan(new SourceText("e", 1, text), new Problems());
    CScope scope = new CScope(new CTypes(CAbi.LP64));
    try {
      CExpression read = new ExpressionParser(new Cursor(tokens), scope).conditional();
      return Optional.of(ConstantEvaluator.in(scope).evaluate(read));
    } catch (CFailure failure) {
      return Optional.empty();
    }
  }
}
