package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Fields as a table has them. */
class FlagFieldTest {
  @Test
  void knowsItsFields() {
    FlagTable<Box> table = BuiltTables.box();
    assertEquals("buttons 0xF, icon 0xF0", table.fields().get(0) + ", " + table.field("icon"));
    assertEquals(Optional.of(Box.MB_ICONWARNING), table.field("icon").find(0x34));
    assertEquals(Optional.empty(), table.field("icon").find(0x44));
    assertEquals(Optional.of(Box.MB_OK), table.field("buttons").find(0x30));
    assertEquals(0x14, table.field("icon").set(0x34, Box.MB_ICONERROR));
    assertThrows(IllegalArgumentException.class, () -> table.field("none"));
  }

  @Test
  void refusesFieldsThatAreNone() {
    FlagTableBuilder<Box> table = FlagTable.builder(Box.values(), 16, false);
    table.field("buttons", 0x0F, Box.MB_YESNO);
    assertEquals("the field x is empty", refused(table, 0));
    assertEquals("the field x is empty", refused(table, 0xF0));
    assertEquals("MB_HELP lies outside the field x", refused(table, 0xF0, Box.MB_HELP));
    assertEquals("buttons and x overlap", refused(table, 0x18, Box.MB_ICONERROR));
    assertSame(table, table.field("x", 0x10, Box.MB_ICONERROR));
  }

  @Test
  void refusesNumbersThatAreNone() {
    FlagTableBuilder<Box> table = FlagTable.builder(Box.values(), 16, false);
    table.field("buttons", 0x0F, Box.MB_YESNO);
    assertEquals("the field n is empty", refused(table, 0, 0));
    assertEquals("the field n cannot be shifted by 5", refused(table, 0xF0, 5));
    assertEquals("the field n cannot be shifted by -1", refused(table, 0xF0, -1));
    assertEquals("buttons and n overlap", refused(table, 0x18, 0));
    assertEquals("there is no number n", noNumber(table.build()));
    assertSame(table, table.number("n", 0xF0, 4));
    assertEquals(3, table.build().number("n").get(0x34));
    assertEquals("n 0xF0", table.build().field("n").toString());
  }

  private static String noNumber(FlagTable<Box> table) {
    return assertThrows(IllegalArgumentException.class, () -> table.number("n")).getMessage();
  }

  private static String refused(FlagTableBuilder<Box> table, long mask, int shift) {
    return assertThrows(IllegalArgumentException.class, () -> table.number("n", mask, shift))
        .getMessage();
  }

  private static String refused(FlagTableBuilder<Box> table, long mask, Box... values) {
    return assertThrows(IllegalArgumentException.class, () -> table.field("x", mask, values))
        .getMessage();
  }
}
