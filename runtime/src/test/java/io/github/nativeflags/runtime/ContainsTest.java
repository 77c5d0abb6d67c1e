package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mask contains. */
class ContainsTest {
  @Test
  void containsCompositesAndTreatsZeroAsEmpty() {
    AccessMask all = AccessMask.of(Access.READ, Access.WRITE, Access.EXECUTE);
    assertTrue(all.contains(Access.ALL_ACCESS));
    assertFalse(all.contains(Access.NONE));
    assertTrue(AccessMask.of().contains(Access.NONE));
    assertFalse(all.isAll());
    assertTrue(AccessMask.ofBits(0xFF).isAll());
  }

  @Test
  void containsEachOrOneOfSomeFlags() {
    AccessMask mask = AccessMask.ofBits(0x03);
    assertTrue(mask.containsAll(Access.READ, Access.WRITE));
    assertFalse(mask.containsAll(Access.READ, Access.MODE));
    assertTrue(mask.containsAny(Access.READ, Access.MODE));
    assertFalse(mask.containsAny(Access.EXECUTE, Access.MODE));
    assertTrue(mask.containsAll(new Access[0]));
    assertFalse(mask.containsAny(new Access[0]));
    assertTrue(AccessMask.NONE.containsAny(Access.NONE, Access.READ));
  }

  @ParameterizedTest
  @CsvSource({
    "0x0000, MB_OK",
    "0x0001, ''",
    "0x0004, MB_YESNO",
    "0x0010, MB_OK MB_ICONERROR MB_ICONSTOP",
    "0x0034, MB_YESNO MB_ICONWARNING",
    "0x004F, MB_TYPEMASK",
    "0x00F4, MB_YESNO MB_ICONMASK",
    "0x4000, MB_OK MB_HELP",
    "0x4010, MB_OK MB_ICONERROR MB_ICONSTOP MB_HELP MB_HELP_ERROR",
    "0x4030, MB_OK MB_ICONWARNING MB_HELP",
    "0x7FFF, MB_TYPEMASK MB_ICONMASK MB_HELP MB_FORCE_INT",
  })
  void contains(String bits, String constants) {
    FlagTable<Box> table = BuiltTables.box();
    List<String> all =
        Stream.of(Box.values())
            .filter(c -> table.has(Long.decode(bits), c))
            .map(Box::name)
            .toList();
    assertEquals(constants, String.join(" ", all));
  }

  @Test
  void rawOperationsAgreeWithMasks() {
    for (int bits = 0; bits < 256; bits++) {
      AccessMask mask = AccessMask.ofBits(bits);
      List<Access> flags = new ArrayList<>();
      Access.table().forEach((byte) bits, flags::add);
      assertEquals(List.copyOf(mask.toEnumSet()).size(), flags.size());
      for (Access flag : Access.values()) {
        assertEquals(mask.contains(flag), Access.table().has(bits, flag));
        assertEquals(mask.contains(flag), Access.table().has((byte) bits, flag));
      }
    }
    assertFalse(Access.table().has(1, Access.NONE));
  }

  @Test
  void hasAllOrAnyOfSomeBits() {
    assertTrue(BuiltTables.access().hasAll(0x07, 0x05));
    assertFalse(BuiltTables.access().hasAll(0x04, 0x05));
    assertTrue(BuiltTables.access().hasAny(0x04, 0x05));
    assertFalse(BuiltTables.access().hasAny(0x02, 0x05));
  }
}
