package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Constants found by value and by name. */
class LookUpTest {
  @Test
  void findsEveryConstantByValueHoweverExtended() {
    for (Access constant : Access.values()) {
      assertSame(constant, Access.table().of(constant.nativeValue()));
    }
    assertSame(Access.NATIVE_, Access.table().of(-128));
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
  void findsByValue() {
    assertSame(Box.MB_OK, BuiltTables.box().ofOrNull(0));
    assertSame(Box.MB_ICONERROR, BuiltTables.box().ofOrNull(0x10));
    assertSame(Box.MB_TYPEMASK, BuiltTables.box().ofOrNull(0x0F));
    assertSame(Box.MB_ICONMASK, BuiltTables.box().ofOrNull(0xF0));
    assertSame(Box.MB_FORCE_INT, BuiltTables.box().ofOrNull(0x7FFF));
    assertSame(Tiny.HIGH, BuiltTables.tiny().ofOrNull(-128));
    assertSame(Tiny.HIGH, BuiltTables.tiny().ofOrNull(0x80));
  }

  /** Among those of one value, what is iterated is found, then a mask, then a sentinel. */
  @Test
  void findsWhatMeansMost() {
    FlagTableBuilder<Box> table =
        FlagTable.builder(Box.values(), 16, false).sentinel(Box.MB_ICONERROR);
    assertSame(Box.MB_ICONSTOP, table.build().ofOrNull(0x10));
    table.field("icon", 0x30, Box.MB_ICONQUESTION);
    assertSame(Box.MB_ICONSTOP, table.build().ofOrNull(0x10));
    assertSame(Box.MB_ICONWARNING, table.build().ofOrNull(0x30));
    assertSame(Box.MB_OK, table.build().ofOrNull(0));
  }

  @Test
  void findsByEveryName() {
    FlagTable<Access> table = Access.table();
    assertEquals(Optional.of(Access.NATIVE_), table.findByName("native"));
    assertEquals(Optional.of(Access.NATIVE_), table.findByName("NATIVE_"));
    assertEquals(Optional.of(Access.READ), table.findByName("GENERIC_READ"));
    assertEquals(Optional.empty(), table.findByName("read"));
    assertEquals("native", Access.NATIVE_.nativeName());
  }

  /** C names win over Java names, and both over aliases. */
  @Test
  void findsByName() {
    FlagTable<Tiny> table =
        FlagTable.builder(Tiny.values(), 8, true)
            .nativeName(Tiny.HIGH, "TOP")
            .alias("LOW", Tiny.HIGH)
            .alias("TOP", Tiny.LOW)
            .alias("LAST", Tiny.HIGH)
            .build();
    assertEquals(Optional.of(Tiny.LOW), table.findByName("LOW"));
    assertEquals(Optional.of(Tiny.HIGH), table.findByName("TOP"));
    assertEquals(Optional.of(Tiny.HIGH), table.findByName("HIGH"));
    assertEquals(Optional.of(Tiny.HIGH), table.findByName("LAST"));
    assertEquals(Optional.empty(), table.findByName("low"));
  }
}
