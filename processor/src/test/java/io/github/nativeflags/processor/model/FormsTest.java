package io.github.nativeflags.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The forms in which SDKs publish documentation: a page in each of them that says the same of the
 * same lamp, in our own words.
 */
class FormsTest {
  private static final Path FORMS = Path.of("src/test/resources/forms");

  private static final String HEADER =
      """
      enum lamp_flags { LAMP_ON = 0x1, LAMP_DIM = 0x2, LAMP_RED = 0x4, LAMP_ALL = 0x7 };
      """;
  private static final String MACROS =
      """
      #define LAMP_ON 0x1
      #define LAMP_DIM 0x2
      #define LAMP_RED 0x4
      #define LAMP_ALL 0x7
      """;

  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(
        "LAMP_ON = 1",
        "Switches the lamp on. It glows until lamp_off(2) is called or its timer ends.");
    WORDS.put("LAMP_DIM = 2", "Half the light, which LAMP_RED may colour. Since version 2.1.");
    WORDS.put("LAMP_RED = 4", "Red light <= 620 nm. Without a filter nothing changes.");
    WORDS.put("LAMP_ALL = 7", "All of the above.");
  }

  /** Of some, all words are comments in code of C, as they stand in their headers. */
  private static final Set<String> OF_COMMENTS = Set.of("sdlwiki.md", "sqlite.html");

  static List<String> forms() throws IOException {
    try (Stream<Path> files = Files.list(FORMS)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> !OF_COMMENTS.contains(f))
          .sorted()
          .toList();
    }
  }

  private static Map<String, String> words(SpecBuilder spec) {
    Map<String, String> words = new LinkedHashMap<>();
    Problems problems = new Problems();
    for (Outcome outcome : spec.outcomes(problems)) {
      outcome
          .flagEnum()
          .ifPresent(
              e ->
                  e.constants()
                      .forEach(
                          c ->
                              words.put(
                                  c.nativeName() + " = " + c.value(),
                                  PlainText.of(c.doc()).replaceAll("[\\s\u00a0]+", " ").strip())));
    }
    return words;
  }

  private static SpecBuilder page(String form) throws IOException {
    return SpecBuilder.ofFiles().file(form, Files.readString(FORMS.resolve(form)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void besideAHeaderAPageGivesItsWordsToAnEnumeration(String form) throws IOException {
    assertEquals(WORDS, words(page(form).file("lamp.h", HEADER).types("lamp_flags")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void besideAHeaderAPageGivesItsWordsToMacros(String form) throws IOException {
    assertEquals(WORDS, words(page(form).file("lamp.h", MACROS).macros("LAMP_*")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "curl-codes.md",
        "doxygen.html",
        "gidocgen.html",
        "kernel.html",
        "khronos.html",
        "learn.html",
        "learn-de.html",
        "learn-ja.html",
        "learn.md",
        "msdn.html",
        "msdn-list.html",
        "pasted.txt",
        "sdlwiki.md",
        "sqlite-codes.html",
        "win32.md"
      })
  void aPageThatStatesValuesNeedsNoHeader(String form) throws IOException {
    assertEquals(WORDS, words(page(form)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "curl.md",
        "doxygen-brief.html",
        "doxygen-macros.html",
        "sdlwiki.md",
        "sqlite.html"
      })
  void norDoesAPageThatDefinesMacros(String form) throws IOException {
    assertEquals(WORDS, words(page(form).macros("LAMP_*")));
  }

  @Test
  void declarationsOfConstantsAreChosenByTheirType() throws IOException {
    assertEquals(WORDS, words(page("khronos-wide.html").types("LampFlagBits2")));
  }
}
