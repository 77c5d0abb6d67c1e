package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The values that pages state without a declaration in C. */
class StatedValuesTest {
  private final Problems problems = new Problems();

  /** Each enumeration as {@code name: A=1 B=2}. */
  private String read(String page, boolean macros) {
    List<SourceText> syntax =
        PageReader.of("t.md", page)
            .orElseThrow()
            .read(new PageWanted(macros, false), problems)
            .syntax();
    if (syntax.isEmpty()) {
      return "";
    }
    CReader.Input input =
        new CReader.Input(
            syntax,
            CAbi.LLP64,
            List.of(),
            macros ? List.of("K_*") : List.of(),
            CReader.Input.of(syntax, CAbi.LLP64).includes());
    var unit = CReader.read(input, problems);
    return (macros ? unit.macros().stream() : unit.enums().stream())
        .map(
            e ->
                e.tag().orElse("")
                    + ": "
                    + e.constants().stream()
                        .map(c -> c.name() + "=" + c.value())
                        .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("; "));
  }

  private String read(String page) {
    return read(page, false);
  }

  private static String table(String head, String... rows) {
    int columns = head.split("\\|").length;
    return "# K sorts\n\n| "
        + head
        + " |\n|"
        + "-|".repeat(columns)
        + "\n| "
        + String.join(" |\n| ", rows)
        + " |\n";
  }

  private List<ProblemKind> kinds() {
    return problems.list().stream().map(Problem::kind).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "0x40; 64",
        "64 (0x40); 64",
        "0x40 (64); 64",
        "1L << (2 + 4); 64",
        "(1 << 3); 8",
        "(0xF0 & ~0x10); 224",
        "(16*1024); 16384",
        "0x2 \\| 0x4; 6",
        "-1; -1",
        "0xFFUL; 255",
        "40h; 64",
        "1 (ignored); 1",
        "'a'; 97",
        "0x00000001L; 1",
        "007; 7"
      })
  void aValueCellIsAnExpressionOfC(String cell, long value) {
    String whole = "K_sorts: K_A=" + value;
    assertEquals(whole, read(table("Constant | Value | Use", "K_A | " + cell + " | x")));
    assertEquals(whole, read(table("Constant/value | Use", "K_A<br/>" + cell + " | x")));
    assertEquals(
        whole,
        read(table("Constant/value | Use", "<dl><dt>**K_A**</dt><dt>" + cell + "</dt></dl> | x")));
    assertEquals(List.of(), problems.list());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "64 (0x41)",
        "010",
        "2.0",
        "100.0f",
        "1, 2",
        "1 to 3",
        "the default",
        "K_MISSING",
        "f(1)",
        "(1",
        "1)",
        "1 +",
        "0x",
        "1 2",
        "\"text\"",
        "K_A",
        "--"
      })
  void whatIsNoOneNumberIsLeftOutAndTold(String cell) {
    String page =
        table("Constant | Value | Use", "K_A | " + cell + " | x", "K_B | 2 | y", "K_C | 4 | z");
    assertEquals("K_sorts: K_B=2 K_C=4", read(page));
    assertEquals(List.of(ProblemKind.VALUE_NOT_STATED), kinds());
    assertTrue(problems.list().get(0).toString().contains("K_A"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Constant value; 10; 10",
        "Hexadecimal value; 10; 16",
        "Hex value; 1f; 31",
        "Hex; 0x10; 16",
        "Value (hex); 10; 16",
        "Decimal/hex value; 10; 10",
        "Definition; 0x10; 16",
        "#define; 16; 16",
        "Error code; 0x80070005; 2147942405",
        "Bit; 3; 8",
        "Bit number; 31; 2147483648",
        "Wert; 10; 10",
        "Valeur; 10; 10",
        "\u5024; 10; 10",
        "\u0417\u043d\u0430\u0447\u0435\u043d\u0438\u0435; 10; 10"
      })
  void theTitleOfAColumnTellsHowItIsRead(String title, String cell, long value) {
    String read = read(table("Name | " + title + " | Use", "K_A | " + cell + " | x"));
    assertEquals(value, Long.parseLong(read.replaceAll(".*=", "")) & 0xFFFFFFFFL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Size", "Maximum length", "Minimum version", "Default value", "Seite"})
  void aMeasureIsNoValue(String title) {
    read(table("Name | " + title + " | Use", "K_A | 10 | x"));
    assertEquals(List.of(ProblemKind.MISSING_VALUES), kinds());
  }

  @Test
  void aNumberBeforeTheNameIsItsValue() {
    assertEquals(
        "K_sorts: K_A=5 K_B=6", read(table("Kind | Called | Use", "5 | K_A | x", "6 | K_B | y")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Buffer | Length | Holds; 1 | x | K_A; 2 | y | K_B",
        "# | Name | Use; 1 | K_A | x; 2 | K_B | y",
        "Kind | Called | Use; 5 | K_A | x; 6 | K_A | y",
        "Error value | Here | There; 5 | K_A | L_A; 6 | K_B | L_B",
        "Format | Red | Green; K_A | 0xF00 | 0x0F0; K_B | 0xF000 | 0x0F00",
        "Level value | Value passed on | Use; 0 | K_A | x; 2 | K_B | y"
      })
  void aNumberThatStandsForSomethingElseIsNoValue(String head, String first, String second) {
    assertEquals("", read(table(head, first, second)));
    assertEquals(List.of(ProblemKind.MISSING_VALUES), kinds());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "#define | Description | Value; K_A | 1 << 0 | x; K_B | 1 << 1 | y",
        "Name | Value | Symbol; k:A | 1 | K_A; k:B | 2 | K_B",
        "Code | Name | Use; 1 | K_A | x; 2 | K_B | y",
        "Guid | Use | Tag; {1} | x | K_A (0x1); {2} | y | K_B (0x2)",
        "Kind | Also | Called; 1 | 0x1 | K_A; 0x2 | 2 | K_B"
      })
  void aColumnWithoutTheRightTitleCountsWhereNothingElseCanBeMeant(
      String head, String first, String second) {
    assertEquals("K_sorts: K_A=1 K_B=2", read(table(head, first, second)));
    assertEquals(List.of(), problems.list());
  }

  @ParameterizedTest
  @ValueSource(strings = {"K_A or 0", "K_A, 0", "K_A | 0", "K_A, K_B or 0"})
  void whatMayStandInsteadOfANameIsNotItsValue(String cell) {
    assertEquals(
        "", read("# K sorts\n\n<table><tr><td>how</td><td>" + cell + "</td></tr></table>\n"));
    assertEquals("", read(table("Name | Use", cell.replace("|", "\\|") + " | x")));
  }

  @Test
  void termsNeedNoListAroundThem() {
    assertEquals(
        "K_sorts: K_A=1 K_B=2",
        read(
            "# K sorts\n\nOne of these.\n\n<dt>\n\n**K\\_A** (1 (0x1))\n\n\n</dt> <dd>\n\nFirst.\n\n"
                + "</dd> <dt>\n\n**K\\_B** (2 (0x2))\n\n\n</dt> <dd>\n\nSecond.\n\n</dd> </dl>\n"));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void nameNumberAndWordsMayStandOnLinesOfOneParagraph() {
    assertEquals(
        "K_sorts: K_paramA=129 K_paramB=130",
        read("# K sorts\n\nK_paramA  \n129  \nFirst.\n\nMore.\n\nK_paramB  \n130  \nSecond.\n"));
  }

  @Test
  void valuesAreComposedOfOtherRowsBeforeOrBehind() {
    assertEquals(
        "K_sorts: K_ALL=7 K_A=1 K_B=6",
        read(table("Constant | Value", "K_ALL | (K_A \\| K_B)", "K_A | 1", "K_B | 0x4 \\| 0x2")));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void aCircleOfValuesIsNone() {
    assertEquals(
        "K_sorts: K_C=1", read(table("Constant | Value", "K_A | K_B+1", "K_B | K_A+1", "K_C | 1")));
    assertEquals(List.of(ProblemKind.VALUE_NOT_STATED), kinds());
  }

  @Test
  void aNameStatedTwiceWithTwoValuesIsNone() {
    assertEquals(
        "K_sorts: K_B=2", read(table("Constant | Value", "K_A | 1", "K_B | 2", "K_A | 3")));
    assertEquals(List.of(ProblemKind.VALUE_NOT_STATED), kinds());
  }

  @Test
  void theNumberMayStandBelowItsName() {
    assertEquals(
        "K_codes_1_5: K_A=1 K_B=2",
        read(
            "# K codes (1-5)\n\nWords.\n\n<span id=\"a\"></span>**K\\_A**\n\n1 (0x1)\n\nFirst.\n\n"
                + "**K\\_B**\n\n2 (0x2)\n\nSecond.\n"));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void aTableOfNumbersBelowAnExampleCounts() {
    assertEquals(
        "K: K_A=1",
        read(
            "# K constants\n\n## Example\n\n| Constant/value | Use |\n|-|-|\n| K_A<br/>1 | x |\n"));
  }

  private static final String FUNCTION =
      """
      # MakeTea function

      ## Syntax

      ```C++
      int MakeTea(int dwHow, int dwWhen);
      ```

      ## Parameters

      <dl> <dt>

      *dwHow* \\[in\\]
      </dt> <dd>

      How.

      | Value | Meaning |
      |---|---|
      | **K_HOT**<br/>0x1 | Hot. |

      | Value | Meaning |
      |---|---|
      | **K_COLD**<br/>0x2 | Cold. |

      </dd> <dt>

      *dwWhen*
      </dt> <dd>

      | Value | Meaning |
      |---|---|
      | **K_NOW**<br/>0x1 | Now. |

      </dd> </dl>

      ## Return value

      | Return code | Description |
      |---|---|
      | **K_DONE**<br/>0 | Tea. |
      """;

  @Test
  void eachParameterHasItsOwnAndResultsAreApart() {
    assertEquals(
        "dwHow: K_HOT=1 K_COLD=2; dwWhen: K_NOW=1; MakeTea_return: K_DONE=0", read(FUNCTION));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void aParameterMayBeNamedBehindItsDirection() {
    assertEquals(
        "dwHow: K_HOT=1 K_COLD=2; dwWhen: K_NOW=1; MakeTea_return: K_DONE=0",
        read(
            FUNCTION
                .replace("*dwHow* \\[in\\]", "`[in] dwHow`")
                .replace("*dwWhen*", "`[in, optional] dwWhen`")));
  }

  @Test
  void macrosChooseAmongThem() {
    assertEquals(": K_HOT=1 K_COLD=2 K_NOW=1 K_DONE=0", read(FUNCTION, true));
  }

  @Test
  void membersAreNoConstants() {
    String page =
        """
        ---
        UID: NS:tea._TEA
        req.header: tea.h
        ---
        # TEA structure
        ## -description
        Tea.
        ## -struct-fields
        ### -field size
        Its size: 4.
        ### -field sort
        <table><tr><th>Value</th><th>Meaning</th></tr><tr>
        <td><dl><dt><b>K_BLACK</b></dt><dt>0x1</dt></dl></td><td>Black.</td></tr></table>
        """;
    assertEquals("sort: K_BLACK=1", read(page));
  }

  private static final String LISTED =
      """
      # Kettle.Sort property

      ## Syntax

      ```VB
      Kettle.Sort As Integer
      ```

      ## Parameters

      <dl> <dt>

      *dwSort* \\[out\\]
      </dt> <dd>

      One of these.

      <dt>

      <span id="a"></span>**K\\_TEA** (0 (0x0))

      </dt> <dd>

      Tea.

      </dd> <dt>

      **K\\_MATE** (4001)

      </dt> <dd>

      Mate.

      </dd> </dl>
      """;

  @Test
  void valuesOfAParameterMayStandInItsList() {
    assertEquals("dwSort: K_TEA=0 K_MATE=4001", read(LISTED));
    assertEquals(List.of(), problems.list());
  }

  @Test
  void valuesOfAParameterMayStandUnderHeadingsBelowIt() {
    String page =
        """
        ---
        UID: NF:tea.MakeTea
        req.header: tea.h
        ---
        # MakeTea function
        ## -parameters
        ### -param Pot [in]
        The pot.
        ### -param Flags [in]
        These.
        #### K_HOT (0x00000001)
        Hot.
        #### K_SWEET (0x00000002)
        Sweet.
        ### -param Context
        Words.
        ## -returns
        Tea.
        """;
    assertEquals("Flags: K_HOT=1 K_SWEET=2", read(page));
  }

  private static String worded(String words) {
    return "# K enum\n\n## Syntax\n\n```c\nenum k {\n  K_A = 2, /* K_C, */\n  K_B = 4,\n  K_C, K_D = 8\n};\n```\n"
        + "\n## Constants\n\n- **K_A** Tea.\n- **K_C** "
        + words
        + "\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both. Equivalent to K_A | K_B.",
        "Same as specifying K_A | K_B",
        "This equals `K_A | K_B`, of course."
      })
  void wordsGiveAValueThatTheBlockLeavesOut(String words) {
    assertEquals("k: K_A=2 K_B=4 K_C=6 K_D=8", read(worded(words)));
    assertEquals(List.of(ProblemKind.VALUE_IN_WORDS), kinds());
    assertEquals(9, problems.list().get(0).place().orElseThrow().line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Use it with K_A | K_B.",
        "Equivalent to K_A.",
        "Equivalent to K_A | K_OTHER.",
        "Equivalent to K_A | K_C.",
        "Equivalent to K_A | K_B + 1."
      })
  void otherWordsGiveNone(String words) {
    assertEquals("k: K_A=2 K_B=4 K_C=5 K_D=8", read(worded(words)));
    assertEquals(List.of(), kinds());
  }

  private static final String TYPED =
      """
      # Kettle_Flags

      ## Header File

      Defined in [<Kettle2/kettle.h>](https://k.example/kettle.h)

      ## Syntax

      ```c
      typedef %s Kettle_Flags;

      #define K_TEA   0x00000001u /**< tea */
      #define K_MATE  %s // mate
      #define K_ALL   (K_TEA | K_MATE)
      #define K_NAME  "kettle"
      #define K_IS(x) ((x) != 0)
      %s
      ```
      """;

  @ParameterizedTest
  @CsvSource({
    "Uint32, 0x2u, '', 3",
    "Uint64, K_UINT64_C(0x0000000100000000), '', 4294967297",
    "kettle_word, 0x2, '#endif /* KETTLE_H */', 3",
    "int, '2u', '#if 0|#define K_NEVER 9|#endif', 3"
  })
  void macrosBehindATypeAreItsValues(String type, String value, String end, long all) {
    String page = TYPED.formatted(type, value, end.replace('|', '\n'));
    String read = read(page);
    assertTrue(read.matches(": K_TEA=1 K_MATE=\\d+ K_ALL=" + all), read);
    assertTrue(read(page, true).contains("K_ALL=" + all), read);
    assertEquals(
        Optional.of("Kettle2/kettle.h"),
        PageReader.of("t.md", page)
            .orElseThrow()
            .read(new PageWanted(false, false), new Problems())
            .header());
  }

  @Test
  void partsWithATitleOfTheirOwnAreEnumerations() {
    String page =
        """
        ---
        Title: kettle-errors
        ---
        # NAME

        kettle-errors - what goes wrong

        # KETcode

        Words.

        ## KETE_OK (0)

        Fine.

        ## KETE_COLD (1)

        Not hot.

        # KETMcode

        ## KETM_OK (0)

        Fine.
        """;
    assertEquals("KETcode: KETE_OK=0 KETE_COLD=1; KETMcode: KETM_OK=0", read(page));
  }

  @Test
  void aBlockThatNothingMarksIsOne() {
    String page =
        """
        # K enumeration
        These are sorts:
        typedef enum _K {
          K_A = 1 << 2, // less <than> &
          K_B_C_D
          = K_A*2
        } K;
        Then words, and an enum without { a brace.

        ```
        enum no { N };
        """;
    assertEquals("_K: K_A=4 K_B_C_D=8; no: N=0", read(page + "```\n"));
    assertEquals(List.of(), problems.list());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# K\n\nThe enum {x} is closed.\n",
        "# K\n\nenum k(int a) {\n}\n",
        "# K\n\nenum k {\nK_A,\n",
        "# K\n\nenum k;\n{\n}\n"
      })
  void proseIsNoBlock(String page) {
    assertEquals("", read(page));
  }

  @Test
  void hostileValuesEndSoon() {
    StringBuilder rows =
        new StringBuilder("# K sorts\n\n| Constant | Value |\n|-|-|\n| K_0 | 1 |\n");
    for (int i = 1; i < 200; i++) {
      rows.append("| K_%d | K_%d + K_%d |\n".formatted(200 - i, 200 - i - 1, 200 - i - 1));
    }
    rows.append("| K_L | ").append("(".repeat(100_000)).append(" |\n");
    assertTrue(read(rows.toString()).contains("K_0=1"));
  }
}
