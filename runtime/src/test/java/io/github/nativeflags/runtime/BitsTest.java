package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Widths, signs, and which bits are known. */
class BitsTest {
  @Test
  void signAndWidth() {
    assertEquals(0x8000_0000L, CreateMask.of(Create.CREATE_TOP).bits());
    assertEquals(Integer.MIN_VALUE, CreateMask.of(Create.CREATE_TOP).nativeValue());
    assertEquals(-128, TinyMask.ofBits(0x80).nativeValue());
    assertEquals(TinyMask.ofBits(0x80), TinyMask.ofBits((byte) 0x80));
    assertEquals(0x80, AccessMask.ofBits((byte) 0x80).nativeValue());
    assertEquals(Long.MIN_VALUE, HugeMask.of(Huge.HUGE_TOP).bits());
    assertThrows(UnknownBitsException.class, () -> AccessMask.ofBits(0x1FF));
  }

  @Test
  void sentinelsAreNotKnown() {
    assertEquals(0x8000_0003L, Create.table().knownBits());
    assertEquals(0x7FFF_FFFCL, Create.table().unknownBits(-1));
    assertEquals(0xBF, Access.table().knownBits());
  }

  @Test
  void strictNamesTheUnknownBits() {
    assertEquals(0x83, Access.table().strict((byte) 0x83));
    UnknownBitsException e =
        assertThrows(UnknownBitsException.class, () -> Access.table().strict(0x43));
    assertEquals(0x40, e.bits());
    assertTrue(e.getMessage().endsWith("Access has no constant for the bits 0x40"));
    assertThrows(UnknownBitsException.class, () -> Access.table().strict(0x101));
  }

  @Test
  void knowsItsBits() {
    assertEquals(0x70FF, BuiltTables.box().knownBits());
    assertEquals(0xBF, BuiltTables.access().knownBits());
    assertEquals(0x81, BuiltTables.tiny().knownBits());
  }

  @Test
  void refusesOtherWidths() {
    assertThrows(IllegalArgumentException.class, () -> FlagTable.builder(Tiny.values(), 12, false));
    assertThrows(
        UnknownBitsException.class, () -> FlagTable.builder(Create.values(), 8, false).build());
  }

  @ParameterizedTest
  @CsvSource({
    "8, 0x80, true",
    "8, -128, true",
    "8, 0xFFFFFF80, true",
    "8, 0xFFFFFF00, false",
    "8, 0xFFFFFF7F, false",
    "8, 0xFFFFFE80, false",
    "8, 0x100, false",
    "8, -129, false",
    "16, 0xFFFF8000, true",
    "16, 0xFFFF7FFF, false",
    "16, 0x10000, false",
    "32, 0x80000000, true",
    "32, -2147483648, true",
    "32, 0x100000000, false",
    "64, -1, true",
  })
  void holdsWhatIsExtended(int bits, String value, boolean holds) {
    Width width = new Width(bits, true);
    assertEquals(holds, width.holds(Long.decode(value)));
  }

  @Test
  void namesTheBitsOutside() {
    UnknownBitsException outside =
        assertThrows(UnknownBitsException.class, () -> BuiltTables.access().narrow(0x1FF));
    assertEquals(0x100, outside.bits());
  }
}
