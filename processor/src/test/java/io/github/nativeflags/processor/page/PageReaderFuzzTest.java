package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.fuzz.Cost;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.ProblemPlaces;
import io.github.nativeflags.processor.fuzz.Seeds;
import io.github.nativeflags.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text is read as a page, and the C on it: descriptions and problems at true places. */
class PageReaderFuzzTest {
  @MethodSource("io.github.nativeflags.processor.fuzz.Seeds#pages")
  @FuzzTest
  void reads(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    // As Markdown has it, which knows no character 0
    String shown = text.replace("\r\n", "\n").replace('\r', '\n').replace('\0', '\ufffd');
    // A tag within preformatted code may take the end of a line with it
    boolean exact = !shown.toLowerCase(Locale.ROOT).contains("<pre");
    ProblemPlaces told = ProblemPlaces.of(exact ? Map.of("p.md", shown) : Map.of());
    for (boolean macros : new boolean[] {false, true}) {
      Problems problems = new Problems();
      PageWanted wanted = new PageWanted(macros, !macros);
      ReferencePage page =
          Cost.linear(text, () -> PageReader.of("p.md", text).orElseThrow().read(wanted, problems));
      page.constants().forEach(c -> told.check(c.place()));
      page.constants().forEach(c -> assertFalse(c.name().isBlank(), c::toString));
      told.check(problems.list());
      if (!page.syntax().isEmpty()) {
        CReader.Input syntax = CReader.Input.of(page.syntax(), CAbi.LLP64);
        CUnit unit = Cost.linear(text, () -> CReader.read(syntax, problems));
        boolean written =
            shown.contains(page.syntax().get(0).text().lines().findFirst().orElse(""));
        // What is made of a page's fields is told as made
        ProblemPlaces ofC = written ? told : ProblemPlaces.of(Map.of());
        ofC.check(problems.list());
        unit.enums().forEach(e -> ofC.check(e.problems()));
      }
    }
  }

  @Test
  void readsMutations() {
    Mutations.of(getClass(), Seeds.pages(), 250).forEach(this::reads);
  }
}
