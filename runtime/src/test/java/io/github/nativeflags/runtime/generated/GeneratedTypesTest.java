package io.github.nativeflags.runtime.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.runtime.UnknownBitsException;
import io.github.nativeflags.runtime.UnknownConstantException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The types that the processor generates, used as a user would. */
class GeneratedTypesTest {
  @Test
  void aliasIsTheEarlierConstant() {
    assertSame(DoorState.DOOR_LOCKED, DoorState.DOOR_BOLTED);
    assertEquals(Optional.of(DoorState.DOOR_LOCKED), DoorState.findByName("DOOR_BOLTED"));
    assertEquals(2, DoorStateConstants.DOOR_BOLTED);
  }

  @Test
  void iterationIsIndependentOfTheOrderOfComposites() {
    DoorStateMask mask = DoorStateMask.ofBits(0x03);
    assertEquals(List.of(DoorState.DOOR_OPEN, DoorState.DOOR_LOCKED), mask.stream().toList());
    assertTrue(mask.contains(DoorState.DOOR_SAFE));
    assertEquals(EnumSet.of(DoorState.DOOR_OPEN, DoorState.DOOR_LOCKED), mask.toEnumSet());
  }

  @Test
  void everyPatternOfEightBitsSurvivesText() {
    for (int bits = 0; bits < 256; bits++) {
      DoorStateMask mask = DoorStateMask.ofBits(bits);
      assertEquals(mask, DoorStateMask.valueOf(mask.toString()));
      assertEquals(bits, mask.bits());
      assertEquals(bits, DoorStateMask.parse(DoorStateMask.toString(bits)));
    }
    assertEquals("DOOR_SHUT", DoorStateMask.NONE.toString());
    assertEquals("DOOR_OPEN | 0x40", DoorStateMask.ofBits(0x41).toString());
  }

  @Test
  void rawUtilities() {
    int mask = DoorStateMask.maskOf(DoorState.DOOR_OPEN, DoorState.DOOR_ALARM);
    assertEquals(0x81, mask);
    assertTrue(DoorStateMask.has(mask, DoorState.DOOR_ALARM));
    assertFalse(DoorStateMask.has(mask, DoorState.DOOR_SHUT));
    assertTrue(DoorStateMask.has(0, DoorState.DOOR_SHUT));
    assertEquals(0x83, DoorStateMask.set(mask, DoorState.DOOR_LOCKED));
    assertEquals(0x80, DoorStateMask.clear(mask, DoorState.DOOR_OPEN));
    assertEquals(0x80, DoorStateMask.toggle(mask, DoorState.DOOR_OPEN));
    assertEquals(0x40, DoorStateMask.unknownBits(0x41));
    assertTrue(DoorStateMask.hasAll(mask, 0x81));
    assertTrue(DoorStateMask.hasAny(mask, 0x82));
    assertEquals(0x83, DoorStateMask.KNOWN_BITS);
  }

  @Test
  void strictRefusesAndTruncatedDrops() {
    assertThrows(UnknownBitsException.class, () -> DoorStateMask.ofBitsStrict(0x41));
    assertEquals(DoorStateMask.of(DoorState.DOOR_OPEN), DoorStateMask.ofBitsTruncated(0x41));
    assertEquals(
        DoorStateMask.of(DoorState.DOOR_OPEN, DoorState.DOOR_ALARM),
        Stream.of(DoorState.DOOR_OPEN, DoorState.DOOR_ALARM).collect(DoorStateMask.toMask()));
  }

  @Test
  void bit63IsOrdinaryAndSentinelsAreUnknown() {
    assertEquals(1L << 63, Wide.HIGH.value());
    assertEquals("WIDE_HIGH", Wide.HIGH.nativeName());
    assertEquals(1L | 1L << 63, WideMask.KNOWN_BITS);
    assertEquals("WIDE_LOW | WIDE_HIGH", WideMask.ALL.toString());
    assertEquals(WideMask.ALL, WideMask.valueOf("LOW | HIGH"));
    assertEquals(0x7FFFFFFFL, WideConstants.WIDE_MAX_ENUM);
    assertEquals(Optional.of(Wide.MAX_ENUM), Wide.find(0x7FFFFFFFL));
  }

  @Test
  void javaConstantsAreASpecToo() {
    assertEquals(4, PollEvents.POLLOUT.value());
    assertEquals("POLLIN | POLLOUT", PollEventsMask.ofBits(5).toString());
  }

  @Test
  void valuesOfANewerSdkThrowOnlyWhenAsked() {
    assertEquals(Optional.empty(), ErrorCode.find(77));
    assertThrows(UnknownConstantException.class, () -> ErrorCode.of(77));
    assertEquals(ErrorCode.WORSE, ErrorCode.of(-2));
    assertSame(ErrorCode.OCTAL, ErrorCode.AGAIN);
    assertEquals(8, ErrorCode.OCTAL.nativeValue());
  }
}
