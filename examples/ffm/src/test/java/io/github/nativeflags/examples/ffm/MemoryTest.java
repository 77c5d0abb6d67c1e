package io.github.nativeflags.examples.ffm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.nativeflags.runtime.UnknownConstantException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Masks and constants in memory, in every width, with every bit, aligned or not. */
class MemoryTest {
  private static final long[] OFFSETS = {0, 3, 8};

  @Test
  void layoutsHaveTheWidthOfTheType() {
    assertEquals(JAVA_BYTE, Gate8Mask.LAYOUT);
    assertEquals(JAVA_SHORT, Gate16Mask.LAYOUT);
    assertEquals(JAVA_INT, Gate32Mask.LAYOUT);
    assertEquals(JAVA_LONG, Gate64Mask.LAYOUT);
    assertEquals(Gate16Mask.LAYOUT, Gate16.LAYOUT);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 0x7F, 0x80, 0xFF, 0x8001, 0xFFFF, 0x80000000L, 0xFFFFFFFFL, -1})
  void masksKeepEveryBit(long bits) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment memory = arena.allocate(16, 8);
      for (long offset : OFFSETS) {
        Gate8Mask m8 = Gate8Mask.ofBits((int) bits & 0xFF);
        Gate8Mask.set(memory, offset, m8);
        assertEquals(m8, Gate8Mask.get(memory, offset));
        Gate16Mask m16 = Gate16Mask.ofBits((short) bits);
        Gate16Mask.set(memory, offset, m16);
        assertEquals(m16, Gate16Mask.get(memory, offset));
        Gate32Mask m32 = Gate32Mask.ofBits((int) bits);
        Gate32Mask.set(memory, offset, m32);
        assertEquals(m32, Gate32Mask.get(memory, offset));
        Gate64Mask m64 = Gate64Mask.ofBits(bits);
        Gate64Mask.set(memory, offset, m64);
        assertEquals(m64, Gate64Mask.get(memory, offset));
      }
    }
  }

  @Test
  void masksTouchNothingBesideThem() {
    MemorySegment memory = MemorySegment.ofArray(new byte[4]);
    memory.fill((byte) 0x55);
    Gate16Mask.set(memory, 1, Gate16Mask.NONE);
    assertEquals(-1, memory.mismatch(MemorySegment.ofArray(new byte[] {0x55, 0, 0, 0x55})));
  }

  @Test
  void constantsAreFoundOrNamedAsUnknown() {
    MemorySegment memory = MemorySegment.ofArray(new byte[8]);
    FileCommand.set(memory, 0, FileCommand.F_SETFL);
    assertSame(FileCommand.F_SETFL, FileCommand.get(memory, 0));
    memory.set(JAVA_INT.withByteAlignment(1), 0, 99);
    UnknownConstantException unknown =
        assertThrows(UnknownConstantException.class, () -> FileCommand.get(memory, 0));
    assertEquals(99, unknown.value());
  }
}
