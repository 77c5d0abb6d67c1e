package io.github.nativeflags.runtime.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nativeflags.runtime.FlagTable;
import io.github.nativeflags.runtime.MaskFormatException;
import io.github.nativeflags.runtime.UnknownBitsException;
import io.github.nativeflags.runtime.UnknownConstantException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What frameworks hand over is a mask or a constant, or told. */
class GivenTest {
  private static final FlagTable<DoorState> DOORS = DoorState.table();

  static Stream<Arguments> masks() {
    return Stream.of(
        Arguments.of("DOOR_OPEN | 0x40", 0x41),
        Arguments.of(new StringBuilder("DOOR_OPEN, 64"), 0x41),
        Arguments.of(" ", 0),
        Arguments.of(List.of(), 0),
        Arguments.of(List.of("", "DOOR_OPEN", "DOOR_ALARM | DOOR_LOCKED"), 0x83),
        Arguments.of(new String[] {"DOOR_OPEN", "64"}, 0x41),
        Arguments.of(new Object[] {DoorState.DOOR_ALARM, 1, List.of("0x40")}, 0xC1),
        Arguments.of(DoorState.DOOR_SAFE, 3),
        Arguments.of(DoorStateMask.ofBits(0x41), 0x41),
        Arguments.of(List.of(DoorStateMask.ofBits(0x41), DoorState.DOOR_ALARM), 0xC1),
        Arguments.of((byte) -1, 0xFF),
        Arguments.of((short) 0x41, 0x41),
        Arguments.of(0x41L, 0x41),
        Arguments.of(BigInteger.TEN, 10));
  }

  @ParameterizedTest
  @MethodSource("masks")
  void isAMask(Object given, long bits) {
    assertEquals(bits, DOORS.maskOf(given));
  }

  @Test
  void isNoMask() {
    assertThrows(MaskFormatException.class, () -> DOORS.maskOf("DOOR_OPNE"));
    assertThrows(MaskFormatException.class, () -> DOORS.maskOf(1.5));
    assertThrows(UnknownBitsException.class, () -> DOORS.maskOf(0x100));
    for (Object given : new Object[] {true, Map.of("empty", false), ErrorCode.values()}) {
      assertThrows(IllegalArgumentException.class, () -> DOORS.maskOf(given), given::toString);
    }
    List<Object> hole = Arrays.asList("DOOR_OPEN", null);
    assertThrows(IllegalArgumentException.class, () -> DOORS.maskOf(hole));
  }

  static Stream<Arguments> constants() {
    return Stream.of(
        Arguments.of("LOST", ErrorCode.LOST),
        Arguments.of(" WORSE ", ErrorCode.WORSE),
        Arguments.of("AGAIN", ErrorCode.OCTAL),
        Arguments.of("0x8", ErrorCode.OCTAL),
        Arguments.of("-3", ErrorCode.LOST),
        Arguments.of(-3, ErrorCode.LOST),
        Arguments.of(BigInteger.ZERO, ErrorCode.FINE),
        Arguments.of(ErrorCode.WORSE, ErrorCode.WORSE));
  }

  @ParameterizedTest
  @MethodSource("constants")
  void isAConstant(Object given, ErrorCode constant) {
    assertEquals(constant, ErrorCode.table().constantOf(given));
  }

  @Test
  void isNoConstant() {
    FlagTable<ErrorCode> errors = ErrorCode.table();
    assertThrows(UnknownConstantException.class, () -> errors.constantOf(1));
    assertThrows(UnknownConstantException.class, () -> errors.constantOf("2"));
    for (Object given :
        new Object[] {"", "-", "010", 0.5, true, List.of("FINE"), DoorState.DOOR_OPEN}) {
      assertThrows(IllegalArgumentException.class, () -> errors.constantOf(given), given::toString);
    }
    String said =
        assertThrows(IllegalArgumentException.class, () -> errors.constantOf("LOAST")).getMessage();
    assertEquals(ErrorCode.class.getName() + ": unknown name \"LOAST\" (did you mean LOST?)", said);
  }
}
