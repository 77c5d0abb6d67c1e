package io.github.nativeflags.processor.c.preprocess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.processor.c.CCompiler;
import io.github.nativeflags.processor.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts after preprocessing, held against gcc where it is present. */
class PreprocessorOracleTest {
  @TempDir Path directory;

  @ParameterizedTest
  @MethodSource("io.github.nativeflags.processor.c.preprocess.PreprocessorTest#cases")
  void expectsWhatGccMakesOfIt(PreprocessorTest.Case next) {
    assumeTrue(CCompiler.GCC.isPresent());
    boolean pragma = next.text().contains("_Pragma") || next.text().contains("#pragma");
    boolean c23 = next.text().contains("#elifdef");
    assumeTrue(!pragma && !c23, "kept by gcc, or not known to every gcc");
    assertEquals(
        PreprocessorTest.spellings(next.expected()),
        PreprocessorTest.spellings(CCompiler.GCC.preprocessed(directory, next.text())));
  }

  @Test
  void expandsRandomMacrosAsGccDoes() {
    assumeTrue(CCompiler.GCC.isPresent());
    RandomMacros random = new RandomMacros(11);
    List<String> programs = new ArrayList<>();
    for (int i = 0; i < 800; i++) {
      programs.add(random.next() + "\n@ " + i + " @\n");
    }
    String all = String.join("", programs);
    CCompiler.Refusal refused = CCompiler.GCC.refusal(directory, all.lines().toList(), "-E");
    List<List<String>> ours = split(PreprocessorTest.processed(all, new Problems()));
    List<List<String>> theirs =
        split(PreprocessorTest.spellings(CCompiler.GCC.preprocessed(directory, all)));
    int first = 0;
    int compared = 0;
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < programs.size(); i++) {
      int last = first + (int) programs.get(i).lines().count();
      if (refused.lines().subSet(first + 1, last + 1).isEmpty()) {
        compared++;
        if (!ours.get(i).equals(theirs.get(i))) {
          differing.add(programs.get(i) + "ours   " + ours.get(i) + "\ntheirs " + theirs.get(i));
        }
      }
      first = last;
    }
    assertEquals("", differing.stream().limit(3).collect(Collectors.joining("\n")));
    assertTrue(compared > 100, compared + " of " + programs.size());
  }

  private static List<List<String>> split(List<String> tokens) {
    List<List<String>> parts = new ArrayList<>();
    List<String> current = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).equals("@")) {
        parts.add(current);
        current = new ArrayList<>();
        i += 2;
      } else {
        current.add(tokens.get(i));
      }
    }
    return parts;
  }
}
