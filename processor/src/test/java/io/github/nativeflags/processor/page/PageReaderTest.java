package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.describe.Described;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is read from reference pages. */
class PageReaderTest {
  private static final String KETTLE =
      """
      ---
      title: KETTLE_STATE enumeration (Kettle.h)
      ms.topic: reference
      api_name:
      - KETTLE_STATE
      ---

      # KETTLE\\_STATE enumeration (Kettle.h)

      How far the water is. A bitwise combination is fine.

      ## Syntax

      ```C++
      typedef enum KETTLE_STATE {
        KETTLE_ON = 1,
        KETTLE_ON_HOT = 2
      } ;
      ```

      ## Constants

      <dl> <dt>

      <span id="KETTLE_ON"></span>**KETTLE\\_ON** (1)
      </dt> <dd>

      It [heats](/windows/kettle), see [tea](tea.md).

      </dd> <dt>

      *KETTLE\\_ON\\_HOT*
      </dt> <dd>

      It boils.

      </dd> </dl>

      ## Remarks

      > [!NOTE]
      > Mind the steam.

      ## Requirements

      | Requirement | Value |
      |---|---|
      | Oldest client<br/> | Stove 2<br/> |
      | Header<br/> | <dl> <dt>Kettle.h</dt> </dl> |

      ## See also

      <dl> <dt>

      [**TEAPOT**](teapot.md)
      </dt> </dl>
      """;

  private final Problems problems = new Problems();

  private ReferencePage read(String text) {
    return PageReader.of("page.md", text)
        .orElseThrow()
        .read(new PageWanted(false, false), problems);
  }

  private static List<String> names(ReferencePage page) {
    return page.constants().stream().map(Described::name).toList();
  }

  private List<ProblemKind> kinds() {
    return problems.list().stream().map(Problem::kind).toList();
  }

  @Test
  void aWin32PageIsReadWhole() {
    ReferencePage page = read(KETTLE);
    assertEquals(List.of(), problems.list());
    assertEquals(Optional.of("KETTLE_STATE enumeration (Kettle.h)"), page.title());
    assertEquals(Optional.of("KETTLE_STATE"), page.name());
    assertEquals(Optional.of("Kettle.h"), page.header());
    assertTrue(page.microsoft());
    assertEquals(
        Optional.of("bitwise combination"), page.combining().map(c -> c.wording().words()));
    assertEquals(Map.of("Oldest client", "Stove 2"), page.requirements());
    assertTrue(page.seeAlso().toString().contains("TEAPOT"), page.seeAlso().toString());
  }

  @Test
  void theSyntaxBlockKeepsItsLine() {
    assertEquals(15, read(KETTLE).syntax().get(0).firstLine());
  }

  @Test
  void onlyConstantsAreDescribed() {
    ReferencePage page = read(KETTLE);
    assertEquals(List.of("KETTLE_ON", "KETTLE_ON_HOT"), names(page));
    assertEquals(Optional.of("1"), page.constants().get(0).value());
    assertEquals(25, page.constants().get(0).place().line());
    assertEquals(32, page.constants().get(1).place().line());
  }

  @Test
  void onlyLinksWithAKnownBaseStayLinks() {
    String shown = read(KETTLE).constants().get(0).doc().toString();
    assertTrue(shown.contains("https://learn.microsoft.com/windows/kettle"), shown);
    assertTrue(shown.contains("tea") && !shown.contains("tea.md"), shown);
  }

  @Test
  void aMarkedQuotationIsANote() {
    Doc.Note note = (Doc.Note) read(KETTLE).remarks().blocks().get(0);
    assertEquals("Note", note.label());
    assertTrue(note.body().toString().contains("Mind the steam."));
  }

  @Test
  void aNameMayShareItsCellOrStandAlone() {
    String start = "# X\n\n```c\nenum X { A_ONE, A_TWO };\n```\n\n## Fields\n\n";
    ReferencePage cells = read(start + "| |\n|--|\n| `A_ONE`<br> The one. |\n");
    assertEquals(Doc.class, cells.constants().get(0).doc().getClass());
    assertEquals(List.of("A_ONE"), names(cells));
    ReferencePage lines = read(start + "`A_ONE`\n\nThe one.\n\n`A_TWO`\n\nThe other.\n");
    assertEquals(List.of("A_ONE", "A_TWO"), names(lines));
    assertTrue(lines.constants().get(1).doc().toString().contains("The other."));
  }

  @Test
  void aTableOfEveryValueIsADeclaration() {
    ReferencePage page =
        read(
            "# CUP enumeration\n\n| Member | Text | Value |\n|-|-|-|\n"
                + "| CUP_A | a | 0 |\n| CUP_B | b | 0x4 |\n");
    assertEquals(List.of(), problems.list());
    assertEquals("enum CUP {\n  CUP_A = 0,\n  CUP_B = 0x4,\n} ;\n", page.syntax().get(0).text());
    assertEquals(4, page.syntax().get(0).firstLine());
  }

  @Test
  void aTableWithoutEveryValueIsRefused() {
    read("# CUP enumeration\n\n| Member | Value |\n|-|-|\n| CUP_A | 0 |\n| CUP_B | |\n");
    assertEquals(List.of(ProblemKind.MISSING_VALUES), kinds());
  }

  @Test
  void anotherLanguageIsNoDeclaration() {
    read("# CUP\n\n## Syntax\n\n```csharp\npublic enum CUP { A = 1 }\n```\n");
    assertEquals(List.of(ProblemKind.NOT_C), kinds());
    assertEquals(6, problems.list().get(0).place().orElseThrow().line());
  }

  @Test
  void theDeclarationIsNoPartOfTheSummary() {
    ReferencePage page =
        read("# CUP\n\nHolds tea.\n\n```c\nenum CUP { CUP_A = 1 };\n```\n\nNot coffee.\n");
    assertEquals(Doc.of("Holds tea.").then(Doc.of("Not coffee.")), page.summary());
  }
}
