package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlagTableTest {
  @Test
  void findsEveryConstantByValueHoweverExtended() {
    for (Access constant : Access.values()) {
      assertSame(constant, Access.table().of(constant.nativeValue()));
    }
    assertSame(Access.DEFAULT_, Access.table().of(-128));
    assertSame(Tiny.HIGH, Tiny.table().of(-128));
    assertSame(Tiny.HIGH, Tiny.table().of(0x80));
    assertSame(Create.CREATE_TOP, Create.table().of(0x8000_0000L));
    assertSame(Create.CREATE_FORCE_DWORD, Create.table().of(0x7FFF_FFFF));
    assertSame(Huge.HUGE_TOP, Huge.table().of(Long.MIN_VALUE));
  }

  @Test
  void anUnknownValueThrowsOnlyWhenAsked() {
    assertEquals(Optional.empty(), Access.table().find(0x55));
    assertEquals(Optional.empty(), Access.table().find(0x101)); // Not READ: outside the width.
    assertNull(Huge.table().ofOrNull(3));
    assertSame(Access.NONE, Access.table().ofOrDefault(0x55, Access.NONE));
    UnknownConstantException e =
        assertThrows(UnknownConstantException.class, () -> Access.table().of(0x55));
    assertEquals(0x55, e.value());
    assertTrue(e.getMessage().contains("Access has no constant of value 0x55"), e.getMessage());
  }

  @Test
  void findsByEveryName() {
    FlagTable<Access> table = Access.table();
    assertEquals(Optional.of(Access.DEFAULT_), table.findByName("default"));
    assertEquals(Optional.of(Access.DEFAULT_), table.findByName("DEFAULT_"));
    assertEquals(Optional.of(Access.READ), table.findByName("GENERIC_READ"));
    assertEquals(Optional.empty(), table.findByName("read"));
    assertEquals("default", Access.DEFAULT_.nativeName());
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
  void rawOperationsAgreeWithMasks() {
    for (int bits = 0; bits < 256; bits++) {
      Access.Mask mask = Access.Mask.ofBits(bits);
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
  void refusesOtherWidths() {
    assertThrows(IllegalArgumentException.class, () -> FlagTable.of(Tiny.values(), 12, false));
    assertThrows(UnknownBitsException.class, () -> FlagTable.of(Create.values(), 8, false).build());
  }
}
