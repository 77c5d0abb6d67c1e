package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class LineDiffTest {
  private static String numbers(int to) {
    return IntStream.rangeClosed(1, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
  }

  @Test
  void nothingDiffers() {
    assertEquals("", LineDiff.of(numbers(9), numbers(9)));
  }

  @Test
  void showsWhatDiffersAndTheLinesAround() {
    String after = numbers(620).replace("\n300\n", "\nthree hundred\n").replace("\n610\n", "\n");
    assertEquals(
        """
        @@ line 298 @@
         298
         299
        -300
        +three hundred
         301
         302
        @@ line 608 @@
         608
         609
        -610
         611
         612""",
        LineDiff.of(numbers(620), after));
  }

  @Test
  void showsLinesAddedAndAMissingEnd() {
    assertEquals(" 1\n+x\n 2\n-3\n+3<no end>", LineDiff.of("1\n2\n3\n", "1\nx\n2\n3"));
    assertEquals("+1", LineDiff.of("", "1\n"));
  }

  @Test
  void endsAfterAHundredLines() {
    String diff = LineDiff.of("", numbers(150));
    assertTrue(diff.endsWith("+100\n... and 50 lines more"), diff);
  }

  @Test
  void aGoldenFailsWithTheDifference(@TempDir Path work) throws Exception {
    Path file = Files.writeString(work.resolve("a.golden"), "1\n2\n");
    new Golden(file).holds("1\n2\n");
    AssertionFailedError e =
        assertThrows(AssertionFailedError.class, () -> new Golden(file).holds("1\n3\n"));
    assertTrue(e.getMessage().endsWith(":\n 1\n-2\n+3"), e.getMessage());
  }
}
