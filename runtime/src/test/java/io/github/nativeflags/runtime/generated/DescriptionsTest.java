package io.github.nativeflags.runtime.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.nativeflags.runtime.Described;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What constants tell at run time of themselves. */
class DescriptionsTest {
  @Test
  void constantsTellWhatTheyMean() {
    assertEquals(
        List.of(
            "HATCH_NONE ZERO No flag.",
            "HATCH_OPEN BIT_FLAG It may be opened; see C:\\users.",
            "HATCH_SHUT BIT_FLAG Caf\u00e9 \"Hatch\"",
            "HATCH_BOTH COMPOSITE HATCH_OPEN and HATCH_SHUT together.",
            "HATCH_WIDE MULTI_BIT_FLAG Two bits.",
            "HATCH_SPEED FIELD_MASK Bits of the field speed, of which it is no value.",
            "HATCH_SLOW FIELD_VALUE Slowly.",
            "HATCH_FAST FIELD_VALUE ",
            "HATCH_FORCE_DWORD SENTINEL Only there for the C compiler: no flag of its own."),
        Stream.of(Hatch.values()).map(c -> c + " " + c.role() + " " + c.description()).toList());
  }

  /** They cost nothing where nobody asks for them. */
  @Test
  void othersDoNot() {
    assertFalse(Described.class.isAssignableFrom(DoorState.class));
  }
}
