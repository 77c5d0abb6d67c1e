package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.fuzz.Cost;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.Seeds;
import io.github.nativeflags.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever text is read in a format other than Markdown: it ends soon, at lines that are there. */
class FormatsFuzzTest {
  @MethodSource("io.github.nativeflags.processor.fuzz.Seeds#formats")
  @FuzzTest
  void reads(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    long lines = text.lines().count() + 1;
    for (String file : List.of("p.html", "p.man")) {
      Problems problems = new Problems();
      PageWanted wanted = new PageWanted(false, true);
      ReferencePage page =
          Cost.linear(text, () -> PageReader.of(file, text).orElseThrow().read(wanted, problems));
      page.constants().forEach(c -> assertFalse(c.name().isBlank(), c::toString));
      page.constants().forEach(c -> assertTrue(c.place().line() <= lines, c::toString));
      problems.list().stream()
          .flatMap(p -> p.place().stream())
          .forEach(place -> assertTrue(place.line() <= lines, place::toString));
    }
  }

  @Test
  void readsMutations() {
    Mutations.of(getClass(), Seeds.formats(), 250).forEach(this::reads);
  }
}
