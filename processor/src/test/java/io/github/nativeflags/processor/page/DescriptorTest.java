package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every form in which pages describe constants. */
class DescriptorTest {
  private static final String START =
      "# T enum\n\n## Syntax\n\n```c\nenum T { T_A, T_B };\n```\n\n";

  /** Each constant as {@code name=value: text}. */
  private static List<String> read(String constants) {
    String page = START + "## Constants\n\n" + constants;
    return PageReader.of("t.md", page)
        .orElseThrow()
        .read(new PageWanted(false, false), new Problems())
        .constants()
        .stream()
        .map(DescriptorTest::shown)
        .toList();
  }

  private static String shown(Described described) {
    String value = described.value().map(v -> "=" + v).orElse("");
    return described.name() + value + ": " + text(described.doc());
  }

  private static String text(Doc doc) {
    return doc.blocks().stream()
        .map(
            b ->
                b instanceof Doc.Paragraph p
                    ? p.content().stream()
                        .map(i -> i instanceof Doc.Text t ? t.text() : "?")
                        .collect(Collectors.joining())
                        .strip()
                    : b.getClass().getSimpleName())
        .collect(Collectors.joining("/"));
  }

  private static final List<String> BOTH = List.of("T_A: First.", "T_B: Second.");
  private static final List<String> VALUED = List.of("T_A=1: First.", "T_B=0x2: Second.");

  @Test
  void oneListForAll() {
    assertEquals(
        BOTH,
        read(
            "<dl><dt>\n\n**T\\_A**\n</dt><dd>\n\nFirst.\n\n</dd><dt>\n\n*T\\_B*\n</dt><dd>\n\nSecond.\n\n</dd></dl>\n"));
  }

  @Test
  void oneListForEach() {
    assertEquals(
        BOTH,
        read(
            "<dl><dt>T_A</dt><dd>First.</dd></dl>\n\n<dl><dt><code>T_B</code></dt><dd>Second.</dd></dl>\n"));
  }

  @Test
  void tagsLeftOpen() {
    assertEquals(BOTH, read("<dl><dt>T_A<dd>First.<dt>T_B<dd>Second.</dl>\n"));
  }

  @Test
  void valuesWithTheName() {
    assertEquals(
        VALUED,
        read("<dl><dt>T_A (1)</dt><dd>First.</dd><dt>T_B = 0x2</dt><dd>Second.</dd></dl>\n"));
  }

  @Test
  void valuesAsTermsOfTheirOwn() {
    assertEquals(
        VALUED,
        read(
            "<dl><dt>T_A</dt><dt>1</dt><dd>First.</dd><dt>T_B</dt><dt>0x2</dt><dd>Second.</dd></dl>\n"));
  }

  @Test
  void severalNamesInOneEntry() {
    List<String> shared = List.of("T_A: Both.", "T_B: Both.");
    assertEquals(shared, read("<dl><dt>T_A, T_B</dt><dd>Both.</dd></dl>\n"));
    assertEquals(shared, read("<dl><dt>T_A</dt><dt>T_B</dt><dd>Both.</dd></dl>\n"));
  }

  @Test
  void aListOrCodeInADescriptionStaysInIt() {
    assertEquals(
        List.of("T_A: First./ItemList/CodeBlock"),
        read("<dl><dt>T_A</dt><dd>First.<ul><li>x</li></ul><pre>T_B</pre></dd></dl>\n"));
  }

  @Test
  void tablesWithAndWithoutValues() {
    assertEquals(
        BOTH, read("| Constant | Description |\n|-|-|\n| T_A | First. |\n| T_B | Second. |\n"));
    assertEquals(
        VALUED,
        read("| Value | Name | Use |\n|-|-|-|\n| 1 | T_A | First. |\n| 0x2 | T_B | Second. |\n"));
    assertEquals(
        VALUED,
        read(
            "<table><tr><td>Constant/value</td><td>Description</td></tr>"
                + "<tr><td><dl><dt>T_A</dt><dt>1</dt></dl></td><td>First.</td></tr>"
                + "<tr><td><dl><dt>T_B</dt><dt>0x2</dt></dl></td><td>Second.</td></tr></table>\n"));
  }

  @Test
  void nameAndDescriptionInOneCell() {
    assertEquals(
        BOTH,
        read("| |\n|-|\n| `T_A`<br> First. |\n| `T_B`<br> Second. |\n").stream()
            .map(s -> s.replace("?", "").replace(":  ", ": "))
            .toList());
  }

  @Test
  void paragraphsAfterNamesOrBehindThem() {
    assertEquals(BOTH, read("**T\\_A**\n\nFirst.\n\n`T_B`\n\nSecond.\n"));
    assertEquals(
        BOTH,
        read(
                "<span id=\"a\"></span>**T\\_A**  \nFirst.\n\n<span id=\"b\"></span>**T\\_B**  \nSecond.\n")
            .stream()
            .map(s -> s.replaceAll("\\?\\s*", ""))
            .toList());
    assertEquals(VALUED, read("**T_A** (1)\n\nFirst.\n\n**T_B** = 0x2\n\nSecond.\n"));
  }

  @Test
  void itemsOfAList() {
    assertEquals(BOTH, read("* **T_A**: First.\n* `T_B` \u2013 Second.\n"));
  }

  @Test
  void headings() {
    assertEquals(BOTH, read("### T\\_A\n\nFirst.\n\n### **T_B**\n\nSecond.\n"));
    assertEquals(VALUED, read("### T_A (1)\n\nFirst.\n\n### T_B = 0x2\n\nSecond.\n"));
  }

  @Test
  void wordsAreNoConstants() {
    assertEquals(List.of(), read("<dl><dt>Some words of prose</dt><dd>x</dd></dl>\n"));
    assertEquals(List.of("T_A: y"), read("<dl><dt>T_A on Windows 10</dt><dd>y</dd></dl>\n"));
  }

  @Test
  void otherSectionsCountWhereThereIsNoneForConstants() {
    String table =
        "## Words\n\n| Name | Use |\n|-|-|\n| T_A | First. |\n\n## Requirements\n\n"
            + "| Name | Use |\n|-|-|\n| Client | x |\n";
    ReferencePage page =
        PageReader.of("t.md", START + table)
            .orElseThrow()
            .read(new PageWanted(false, false), new Problems());
    assertEquals(
        List.of("T_A: First."), page.constants().stream().map(DescriptorTest::shown).toList());
    assertEquals(false, page.constants().get(0).listed());
  }
}
