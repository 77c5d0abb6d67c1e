package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.c.expression.CValue;
import io.github.nativeflags.processor.c.preprocess.Includes;
import io.github.nativeflags.processor.fuzz.Cost;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.ProblemPlaces;
import io.github.nativeflags.processor.fuzz.Seeds;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text is read as C: enumerations whose values fit their types, and problems. */
class CReaderFuzzTest {
  @MethodSource("io.github.nativeflags.processor.fuzz.Seeds#c")
  @FuzzTest
  void reads(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Problems problems = new Problems();
    CReader.Input all =
        new CReader.Input(
            List.of(new SourceText("text.h", 1, text)),
            CAbi.LP64,
            List.of("GIVEN(x)=((x)|1)"),
            List.of("*"),
            Includes.NONE);
    CUnit unit = Cost.linear(text, () -> CReader.readForBothAbis(all, problems));
    ProblemPlaces told = ProblemPlaces.of(Map.of("text.h", text));
    told.check(problems.list());
    told.check(unit.doubts());
    unit.enums().forEach(e -> check(e, told));
    unit.macros().ifPresent(e -> check(e, told));
  }

  @Test
  void readsMutations() {
    Mutations.of(getClass(), Seeds.c(), 1000).forEach(this::reads);
  }

  private static void check(CEnum e, ProblemPlaces told) {
    told.check(e.problems());
    told.check(e.place());
    e.constants().forEach(c -> told.check(c.place()));
    if (!e.hasErrors()) {
      e.constants()
          .forEach(c -> assertEquals(CValue.of(e.type(), c.value()).bits(), c.value(), c.name()));
    }
  }
}
