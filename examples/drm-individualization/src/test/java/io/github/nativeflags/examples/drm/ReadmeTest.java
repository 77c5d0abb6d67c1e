package io.github.nativeflags.examples.drm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** README and guide show what is really written, generated and tested. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..");
  private static final Path README = ROOT.resolve("README.md");

  /** A fenced block below a comment that names its file; {@code ...} stands for lines left out. */
  private static final Pattern SNIPPET =
      Pattern.compile("<!-- from (\\S+) -->\n\n```[\\w+]*\n(.*?)```\n", Pattern.DOTALL);

  @TestFactory
  List<DynamicTest> snippetsStandInTheirFiles() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(README), docs)
          .flatMap(document -> snippets(document).stream())
          .map(s -> DynamicTest.dynamicTest(s.group(1), () -> check(s.group(1), s.group(2))))
          .toList();
    }
  }

  @Test
  void pageAndGeneratedCodeAndUseAreShown() {
    assertEquals(
        List.of(
            "drm-individualization-status.md",
            "DrmIndividualizationStatusSpec.java",
            "DrmIndividualizationStatus.java",
            "FirstUseTest.java",
            "DRM_INDIVIDUALIZATION_STATUS.h"),
        snippets(README).stream()
            .map(s -> Path.of(s.group(1)).getFileName().toString())
            .limit(5)
            .toList());
  }

  private static void check(String file, String snippet) throws IOException {
    String rest = lines(Files.readString(ROOT.resolve(file)));
    for (String part : lines(snippet).split("(?m)^\\.\\.\\.\n")) {
      assertTrue(rest.contains(part), () -> file + " does not hold, or not here:\n" + part);
      rest = rest.substring(rest.indexOf(part) + part.length());
    }
  }

  /** Without indentation, which a snippet may drop. */
  private static String lines(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
  }

  private static List<MatchResult> snippets(Path document) {
    try {
      return SNIPPET.matcher(Files.readString(document)).results().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
