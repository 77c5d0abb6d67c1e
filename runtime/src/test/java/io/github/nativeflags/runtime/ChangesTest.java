package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Flags set, cleared and toggled, in masks and in raw ones. */
class ChangesTest {
  @ParameterizedTest
  @CsvSource({
    "0x0034, MB_ICONERROR, 0x0014, 0x0034, 0x0014",
    "0x0014, MB_ICONERROR, 0x0014, 0x0004, 0x0004",
    "0x0034, MB_OK, 0x0030, 0x0034, 0x0030",
    "0x4000, MB_OK, 0x4000, 0x4000, 0x4000",
    "0x4034, MB_HELP, 0x4034, 0x0034, 0x0034",
    "0x0034, MB_HELP, 0x4034, 0x0034, 0x4034",
    "0x4034, MB_HELP_ERROR, 0x4014, 0x0034, 0x0014",
    "0x4014, MB_HELP_ERROR, 0x4014, 0x0004, 0x0004",
  })
  void withAndWithout(String bits, Box box, String with, String without, String toggled) {
    long mask = Long.decode(bits);
    FlagTable<Box> table = BuiltTables.box();
    assertEquals(Long.decode(with), table.set(mask, box));
    assertEquals(Long.decode(without), table.clear(mask, box));
    assertEquals(Long.decode(toggled), table.toggle(mask, box));
  }

  @Test
  void setsOrClears() {
    AccessMask mask = AccessMask.ofBits(0x43);
    assertEquals(AccessMask.ofBits(0x42), mask.with(Access.READ, false));
    assertEquals(AccessMask.ofBits(0x47), mask.with(Access.EXECUTE, true));
    assertEquals(0x42, AccessMask.set(0x43, Access.READ, false));
    assertEquals(0x47, Access.table().set(0x43, Access.EXECUTE, true));
    assertEquals(0x42, Access.table().set(0x43, Access.READ, false));
  }

  @Test
  void aCollectionIsTakenInItsOrder() {
    assertEquals(
        0x20, BoxStyleMask.maskOf(List.of(BoxStyle.MB_ICONERROR, BoxStyle.MB_ICONQUESTION)));
    assertEquals(
        BoxStyleMask.of(BoxStyle.MB_ICONERROR),
        BoxStyleMask.of(List.of(BoxStyle.MB_ICONQUESTION, BoxStyle.MB_ICONERROR)));
    assertEquals(AccessMask.ofBits(3), AccessMask.of(EnumSet.of(Access.READ, Access.WRITE)));
    assertEquals(AccessMask.NONE, AccessMask.of(List.of()));
  }

  /** The flags of one toggle are united first, so a bit that two of them have is inverted once. */
  @Test
  void togglesUnitedFlags() {
    assertEquals(AccessMask.ofBits(0x38), AccessMask.NONE.toggle(Access.MODE, Access.WIDE_MODE));
    BoxStyleMask mask = BoxStyleMask.ofBits(0x4034);
    assertEquals(0x40C4, mask.toggle(BoxStyle.MB_ICONERROR, BoxStyle.MB_ICONMASK).value());
    assertEquals(0x4014, mask.toggle(BoxStyle.MB_ICONMASK, BoxStyle.MB_ICONERROR).value());
    assertEquals(0x0030, mask.toggle(BoxStyle.MB_OK, BoxStyle.MB_HELP).value());
  }
}
