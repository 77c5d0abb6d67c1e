package io.github.nativeflags.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.problem.Problems;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that a header declares, wherever a page says what they are. */
class KnownNamesTest {
  private static final Set<String> KNOWN = Set.of("KET_ON", "KET_HOT", "None");

  private static List<String> read(String page) {
    return PageReader.of("t.md", page)
        .orElseThrow()
        .read(new PageWanted(false, false, KNOWN), new Problems())
        .constants()
        .stream()
        .map(d -> d.name() + ": " + PlainText.of(d.doc()))
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## KET_ON\n\nIt heats.\n\n## KET_HOT (2)\n\nIt boils.\n",
        "### [KET_ON](x)\n\nIt heats.\n\n### **KET_HOT**\n\nIt boils.\n",
        "<dl><dt>ket on - KET_ON (x)</dt><dd>It heats.</dd><dt>the hot - <i>KET_HOT</i></dt><dd>It boils.</dd></dl>\n",
        "<dl><dt>KET_ON</dt><dd>It heats.</dd><dt>KET_HOT</dt><dd>It boils.</dd></dl>\n",
        "| Wert | Bedeutung |\n|-|-|\n| KET_ON | It heats. |\n| KET_HOT | It boils. |\n",
        "- KET_ON: It heats.\n- [KET_HOT](x) - It boils.\n",
        "- <a id=\"x\"></a>`KET_ON` It heats.\n- `KET_HOT` (2): It boils.\n",
        "KET_ON\n\nIt heats.\n\nKET_HOT\n\nIt boils.\n",
        "**KET_ON** It heats.\n\n**KET_HOT = 2** It boils.\n",
        "<div><section>\n<p><b>KET_ON</b> &mdash; It heats.</p><p>KET_HOT</p><p>It boils.</p></section></div>\n"
      })
  void aKnownNameAtAHeadIsDescribedByWhatFollows(String form) {
    assertEquals(
        List.of("KET_HOT: It boils.", "KET_ON: It heats."),
        read("# ket_open\n\n## Beschreibung\n\nWords.\n\n" + form));
  }

  @Test
  void whatFollowsASharedHeadIsSaidOfEachName() {
    assertEquals(
        List.of("KET_HOT: Either.", "KET_ON: Either."),
        read("# k\n\n- KET_ON, KET_HOT: Either.\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None of these is meant.\n",
        "KET_ON_HIGH is another.\n",
        "KET_ON() is a call.\n",
        "KET_ON.hot is a member.\n",
        "Not KET_ON.\n",
        "or both of them.\n",
        "## See also\n\n- KET_ON: elsewhere\n",
        "```\nKET_ON: in code\n```\n",
        "<dl><dt>from KET_ON to KET_HOT, each</dt><dd>It heats.</dd></dl>\n",
        "- KET_ON\n- KET_HOT\n"
      })
  void aMentionIsNoDescription(String text) {
    assertEquals(List.of(), read("# k\n\n" + text));
  }

  @Test
  void aWordThatIsANameIsOneWhereItIsSetApart() {
    assertEquals(List.of("None: Cold."), read("# k\n\nNone: Cold.\n"));
    assertEquals(List.of("None: Cold."), read("# k\n\n- **None** Cold.\n"));
  }

  @Test
  void aPageAloneKnowsTheNamesOfItsBlock() {
    ReferencePage page =
        PageReader.of(
                "t.md",
                "# k\n\n```c\nenum k { KET_A = 1, KET_B };\n```\n\n## Usage\n\nKET_B\n\nIt boils.\n")
            .orElseThrow()
            .read(new PageWanted(false, false), new Problems());
    assertEquals(
        List.of("KET_B: It boils."),
        page.constants().stream().map(d -> d.name() + ": " + PlainText.of(d.doc())).toList());
  }
}
