package io.github.nativeflags.processor.page.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document as a tree, with the lines on which all of it stands. */
class PageTreeTest {
  private static PageTree read(String file, String content) {
    return PageFormats.of(file, content).orElseThrow().read(PageText.of(file, content));
  }

  private static List<String> sections(PageTree page) {
    return page.sections().stream()
        .filter(s -> s.heading().isPresent())
        .map(s -> s.line() + ": " + s.title())
        .toList();
  }

  private static List<String> code(PageTree page) {
    return page.code().all().stream()
        .map(c -> c.line() + " " + c.language() + ": " + c.code().strip())
        .toList();
  }

  @Test
  void markdownKeepsItsLines() {
    PageTree page =
        read(
            "kettle.md",
            """
            ---
            title: Front
            ---

            # Kettle

            Words.

            ## Syntax

            ```C++
            enum a;
            ```

            1. item

               ```
               enum b;
               ```

               <div>

               <pre>
               enum c;</pre>

               </div>

            Then

                enum d;

            <article><h2>States</h2>
            <p>x</p><pre>enum e;</pre>
            <h3>On</h3></article>
            """);
    assertEquals(Optional.of("Kettle"), page.title());
    assertEquals(Optional.of("Front"), page.front().first("title"));
    assertEquals(List.of("5: Kettle", "9: Syntax", "32: States", "34: On"), sections(page));
    assertEquals(
        List.of("12 C++: enum a;", "18 : enum b;", "24 : enum c;", "30 : enum d;", "33 : enum e;"),
        code(page));
    assertEquals(Optional.of(9), page.code().syntaxHeading());
    assertEquals(List.of(true, true, true, true, false), syntax(page));
  }

  private static List<Boolean> syntax(PageTree page) {
    return page.code().all().stream().map(PageCode::syntax).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "section", "article", "main"})
  void sectionsLieWithinWhatGroupsThem(String tag) {
    PageTree page =
        read(
            "kettle.md",
            "<%1$s>\n<h1>A</h1>\n<%1$s><p>a</p>\n<h2>B</h2><p>b</p></%1$s>\n</%1$s>\n<div>c</div>"
                .formatted(tag));
    assertEquals(List.of("2: A", "4: B"), sections(page));
    Section last = page.sections().get(2);
    assertEquals(Optional.of("A"), last.outer().map(Section::title));
    assertEquals(List.of("b", "c"), last.select("p, div").stream().map(e -> e.text()).toList());
  }
}
