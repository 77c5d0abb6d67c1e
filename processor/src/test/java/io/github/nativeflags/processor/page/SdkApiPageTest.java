package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from pages with a heading for each field. */
class SdkApiPageTest {
  private static final String FRONT =
      """
      ---
      UID: NE:oven._OVEN_MODE
      title: OVEN_MODE (oven.h)
      description: How the oven heats.
      req.header: oven.h
      req.target-min-winverclnt: Kitchen 7 [big ovens
       only]
      req.target-min-winversvr:
      req.typenames: OVEN_MODE, *POVEN_MODE
      api_name:
       - _OVEN_MODE
       - OVEN_MODE
      ---

      # _OVEN_MODE enumeration

      ## -description

      How an <b>oven</b> heats.

      ## -enum-fields

      """;

  private final Problems problems = new Problems();

  private ReferencePage read(String fields) {
    return read(fields, false);
  }

  private ReferencePage read(String fields, boolean implicitValues) {
    PageWanted wanted = new PageWanted(false, implicitValues);
    return PageReader.of("oven.md", FRONT + fields).orElseThrow().read(wanted, problems);
  }

  private static Described only(ReferencePage page) {
    assertEquals(1, page.constants().size(), page.constants().toString());
    return page.constants().get(0);
  }

  @Test
  void theFrontMatterTellsNamesHeaderAndRequirements() {
    ReferencePage page = read("### -field OVEN_OFF = 0\n\nCold.\n\n## -remarks\n\nMind it.\n");
    assertEquals(List.of(), problems.list());
    assertEquals(Optional.of("_OVEN_MODE enumeration"), page.title());
    assertEquals(List.of("OVEN_MODE", "_OVEN_MODE"), page.names());
    assertEquals(Optional.of("oven.h"), page.header());
    assertEquals(
        Map.of("Minimum supported client", "Kitchen 7 [big ovens only]"), page.requirements());
    assertTrue(page.microsoft());
    assertTrue(page.summary().toString().contains("oven"), page.summary().toString());
    assertTrue(page.remarks().toString().contains("Mind it."), page.remarks().toString());
  }

  @Test
  void fieldsWithValuesAreADeclarationEachAtItsPlace() {
    ReferencePage page = read("### -field OVEN_OFF = 0\n\nCold.\n\n### -field OVEN_GRILL:0x10\n");
    assertEquals(List.of(), problems.list());
    assertEquals(
        "typedef enum _OVEN_MODE {\n           OVEN_OFF = 0,\n\n\n\n           OVEN_GRILL = 0x10,\n"
            + "} OVEN_MODE;\n",
        page.syntax().get(0).text());
    assertEquals(22, page.syntax().get(0).firstLine());
    assertEquals("oven.md:23:12", page.constants().get(0).place().toString());
    assertEquals("### -field OVEN_OFF = 0", page.constants().get(0).place().excerpt());
  }

  @ParameterizedTest
  @CsvSource({
    "### -field OVEN_A = 1, OVEN_A, 1",
    "### -field OVEN_A:0x1, OVEN_A, 0x1",
    "### -field OVEN_A::0x1, OVEN_A, 0x1",
    "### -field OVEN_A : -1 , OVEN_A, -1",
    "###  -field  OVEN\\_A = 0X2UL ##, OVEN_A, 0X2UL",
    "### -field **OVEN_A** (3), OVEN_A, 3",
    "### -field `OVEN_A`, OVEN_A, ",
    "### -field __OVEN_A__ = 4, __OVEN_A__, 4",
    "### -field OVEN_A :, OVEN_A, ",
    "### -field OVEN_A:TRUE, OVEN_A, 1",
    "### -field OVEN_A:0x51 | OVEN_FAN, OVEN_A, 0x51 | OVEN_FAN",
    "### -field Warm, Warm, ",
    "#### - OVEN_A, OVEN_A, ",
    "#### - OVEN_A:7, OVEN_A, 7",
  })
  void everyFormOfHeadingIsRead(String heading, String name, String value) {
    Described described = only(read(heading + "\n\nText.\n"));
    assertEquals(name, described.name());
    assertEquals(Optional.ofNullable(value), described.value());
    assertTrue(described.doc().toString().contains("Text."), described.doc().toString());
  }

  @Test
  void aHeadingInADescriptionIsPartOfIt() {
    Described described =
        only(read("### -field OVEN_A = 1\n\nOne.\n\n#### - Notes\n\nTwo.\n\n## -remarks\n\nNo.\n"));
    String doc = described.doc().toString();
    assertTrue(doc.contains("One.") && doc.contains("Notes") && doc.contains("Two."), doc);
    assertTrue(!doc.contains("No."), doc);
  }

  @Test
  void aRepeatedHeadingAddsItsWords() {
    ReferencePage page =
        read("### -field OVEN_A\n\n### -field OVEN_A = 2\n\n#### OVEN_A\n\nHot.\n");
    assertEquals(
        List.of("OVEN_A", "OVEN_A", "OVEN_A"),
        page.constants().stream().map(Described::name).toList());
    assertTrue(page.constants().get(2).doc().toString().contains("Hot."));
    assertTrue(page.syntax().get(0).text().contains("OVEN_A = 2,"), page.syntax().toString());
  }

  @Test
  void aFieldWithoutValueIsRefusedByName() {
    ReferencePage page = read("### -field OVEN_A = 1\n\n### -field OVEN_B\n\n### -field OVEN_C\n");
    assertEquals(List.of(), page.syntax());
    Problem problem = problems.list().get(0);
    assertEquals(ProblemKind.MISSING_VALUES, problem.kind());
    assertEquals("The page does not state the values of OVEN_B, OVEN_C.", problem.sentence());
    assertEquals("oven.md:25:12", problem.place().orElseThrow().toString());
    assertTrue(problem.remedy().contains("{\"oven.md\", \"oven.h\"}"), problem.remedy());
  }

  @Test
  void implicitValuesNumberThem() {
    ReferencePage page = read("### -field OVEN_A = 4\n\n### -field OVEN_B\n", true);
    assertEquals(List.of(), problems.list());
    assertTrue(page.syntax().get(0).text().contains("OVEN_B,"), page.syntax().toString());
  }

  @Test
  void aFenceDeclares() {
    ReferencePage page =
        read("### -field OVEN_A\n\n## -syntax\n\n```cpp\nenum _OVEN_MODE { OVEN_A = 8 };\n```\n");
    assertEquals(List.of(), problems.list());
    assertEquals("enum _OVEN_MODE { OVEN_A = 8 };\n", page.syntax().get(0).text());
    assertEquals(28, page.syntax().get(0).firstLine());
  }

  @Test
  void anExportedNumberIsNoName() {
    ReferencePage page =
        PageReader.of(
                "x.md",
                "---\nUID: NE:x.__unnamed_enum_0\nreq.header: x.h\n---\n# X\n## -enum-fields\n"
                    + "### -field X_A:1\n")
            .orElseThrow()
            .read(new PageWanted(false, false), problems);
    assertEquals(List.of(), page.names());
    assertTrue(page.syntax().get(0).text().startsWith("enum {"), page.syntax().toString());
  }
}
