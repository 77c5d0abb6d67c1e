package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.Place;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page's declaration is found, and what is said where it is not. */
class SyntaxTest {
  private static final String ENUM = "enum T { T_A = 1 };\n";
  private static final String WORDS =
      "\n## Constants\n\n<dl><dt>T_A</dt><dd>a</dd><dt>T_B</dt><dd>b</dd></dl>\n";

  private final Problems problems = new Problems();

  private List<String> read(String page, boolean macros) {
    return PageReader.of("t.md", page)
        .orElseThrow()
        .read(new PageWanted(macros, false), problems)
        .syntax()
        .stream()
        .map(SourceText::text)
        .toList();
  }

  private String said() {
    assertEquals(1, problems.list().size(), problems.list().toString());
    Problem problem = problems.list().get(0);
    return problem.kind() + " " + problem.place().orElseThrow() + " " + problem.sentence();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```C++\n",
        "```cpp\n",
        "``` syntax\n",
        "```\n",
        "~~~c\n",
        "```ManagedCPlusPlus\n"
      })
  void anyFenceOfC(String fence) {
    String close = fence.substring(0, 3);
    assertEquals(List.of(ENUM), read("# T\n\n## Syntax\n\n" + fence + ENUM + close + "\n", false));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void indentedOrPreformattedCode() {
    assertEquals(List.of(ENUM), read("# T\n\n## Syntax\n\n    " + ENUM, false));
    ReferencePage page =
        PageReader.of("t.md", "# T\n\n<div>\n<pre>enum T {\n  T_A = 1 &lt;&lt; 2 };</pre></div>\n")
            .orElseThrow()
            .read(new PageWanted(false, false), problems);
    assertEquals("enum T {\n  T_A = 1 << 2 };", page.syntax().get(0).text());
    assertEquals(4, page.syntax().get(0).firstLine());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    enum T { T_A = ? };\n",
        "1. One\n\n       enum T {\n        T_A = ? };\n",
        "> ```c\n> enum T {\n>   T_A = ? };\n> ```\n",
        "- One\n\n  ```c\n  enum T {\n  T_A = ? };\n  ```\n",
        "<div>\n<pre class=\"c\">enum T { T_A = ? };</pre></div>\n",
        "<div>\n<PRE>\nenum T {\n T_A = ? };</PRE></div>\n"
      })
  void placesAreThoseOfThePage(String block) {
    String page = "# T\n\n" + block;
    PageWanted wanted = new PageWanted(false, false);
    SourceText syntax =
        PageReader.of("t.md", page).orElseThrow().read(wanted, problems).syntax().get(0);
    Place place = syntax.place(syntax.text().indexOf("T_A"));
    String line = page.lines().filter(l -> l.contains("T_A")).findFirst().orElseThrow();
    int number = page.lines().toList().indexOf(line) + 1;
    assertEquals(new Place("t.md", number, line.indexOf("T_A") + 1, line), place);
  }

  @Test
  void allBlocksThatDeclareAndTheMacrosTheyNeed() {
    String other = "enum U { U_A = T_MAX };\n";
    String page =
        "# T\n\n```c\n#define T_MAX \\\n 7\n// ok\n```\n\n```c\n"
            + ENUM
            + "```\n\n```c\n"
            + other
            + "```\n\n```c\nint f(void);\n```\n";
    assertEquals(List.of("#define T_MAX \\\n 7\n// ok\n", ENUM, other), read(page, false));
  }

  @Test
  void macrosAloneWhereTheyAreWanted() {
    String page = "# T\n\n```c\n#define T_A 1\n```\n";
    assertEquals(List.of("#define T_A 1\n"), read(page, true));
    assertEquals(List.of(), read(page, false));
    assertEquals(
        List.of(ProblemKind.ONLY_MACROS), problems.list().stream().map(Problem::kind).toList());
  }

  @Test
  void aLostStart() {
    read("# T\n\n## Syntax\n\n```c\n} T;\n```\n" + WORDS, false);
    assertEquals(
        "TRUNCATED_BLOCK t.md:6:1 The syntax block is incomplete: only the end of the declaration is"
            + " there. Described but not declared: T_A, T_B.",
        said());
  }

  @Test
  void aLostEnd() {
    read("# T\n\n## Syntax\n\n```c\nenum T {\n  T_A = 1,\n```\n" + WORDS, false);
    assertEquals(
        "TRUNCATED_BLOCK t.md:6:1 The syntax block is incomplete: the declaration is never closed."
            + " Described but not declared: T_B.",
        said());
  }

  @ParameterizedTest
  @ValueSource(strings = {"...", "\u2026", "T_C, ..."})
  void anEllipsis(String rest) {
    read(
        "# T\n\n## Syntax\n\n```c\nenum T {\n  T_A = 1,\n  " + rest + "\n};\n```\n" + WORDS, false);
    assertTrue(
        said().contains("an ellipsis stands for constants. Described but not declared: T_B."),
        said());
    assertEquals(8, problems.list().get(0).place().orElseThrow().line());
  }

  @Test
  void anEllipsisInACommentOrMacroIsNone() {
    String code =
        "#define T(a, ...) a\nenum T { T_A = 1, /* and so on ... */ T_B = T(2) // ...\n};\n";
    assertEquals(List.of(code), read("# T\n\n```c\n" + code + "```\n", false));
    assertEquals(List.of(), problems.list());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```csharp\npublic enum T { A }\n```\n",
        "```\n[Flags]\npublic enum T { A }\n```\n",
        "```vb\nPublic Enum T\n  A\nEnd Enum\n```\n"
      })
  void anotherLanguage(String block) {
    assertEquals(List.of(), read("# T\n\n## Syntax\n\n" + block + WORDS, false));
    assertTrue(said().startsWith("NOT_C t.md:6:1 The page declares the enumeration in "), said());
  }

  @Test
  void besideAnotherLanguageCCounts() {
    String page =
        "# T\n\n## Syntax\n\n```csharp\npublic enum T { A }\n```\n\n```cpp\n" + ENUM + "```\n";
    assertEquals(List.of(ENUM), read(page, false));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void statedValuesDoNotMendABrokenBlock() {
    String words = "\n## Constants\n\n| Name | Value |\n|-|-|\n| T_A | 1 |\n";
    assertEquals(List.of(), read("# T\n\n## Syntax\n\n```c\n};\n```\n" + words, false));
    assertTrue(said().startsWith("TRUNCATED_BLOCK"), said());
  }
}
