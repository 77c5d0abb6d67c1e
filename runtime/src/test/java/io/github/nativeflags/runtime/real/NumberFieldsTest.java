package io.github.nativeflags.runtime.real;

import static io.github.nativeflags.runtime.real.FormatMessage.FORMAT_MESSAGE_FROM_SYSTEM;
import static io.github.nativeflags.runtime.real.FormatMessage.FORMAT_MESSAGE_MAX_WIDTH_MASK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.runtime.NumberField;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields that hold numbers. */
class NumberFieldsTest {
  private static final int SYSTEM = 0x1000;

  @Test
  void aNumberIsReadAndWritten() {
    FormatMessageMask mask = FormatMessageMask.of(FORMAT_MESSAGE_FROM_SYSTEM).withMaxWidth(72);
    assertEquals(SYSTEM + 72, mask.value());
    assertEquals(72, mask.maxWidth());
    assertEquals(SYSTEM + 255, mask.withMaxWidth(255).value());
    assertEquals(SYSTEM, mask.withoutMaxWidth().value());
    assertEquals(SYSTEM, mask.withMaxWidth(0).value());
    assertEquals(72, FormatMessageMask.maxWidth(SYSTEM + 72));
    assertEquals(SYSTEM + 9, FormatMessageMask.withMaxWidth(SYSTEM + 72, 9));
    assertEquals(SYSTEM, FormatMessageMask.withoutMaxWidth(SYSTEM + 72));
    assertEquals("maxWidth 0xFF", FormatMessageMask.MAX_WIDTH_FIELD.toString());
  }

  @Test
  void aNumberThatDoesNotFitIsRefused() {
    for (int wrong : new int[] {256, -1, Integer.MIN_VALUE}) {
      assertThrows(
          IllegalArgumentException.class, () -> FormatMessageMask.NONE.withMaxWidth(wrong));
      assertThrows(IllegalArgumentException.class, () -> FormatMessageMask.withMaxWidth(0, wrong));
    }
    assertEquals(
        "0x100 does not fit the field maxWidth 0xFF",
        assertThrows(IllegalArgumentException.class, () -> FormatMessageMask.NONE.withMaxWidth(256))
            .getMessage());
  }

  /** No constant is its value; what lies within it stands for its bits. */
  @Test
  void aNumberIsNoFlag() {
    FormatMessageMask mask = FormatMessageMask.ofBits(SYSTEM + 0xFF);
    assertEquals(List.of(FORMAT_MESSAGE_FROM_SYSTEM), mask.stream().toList());
    assertEquals("FORMAT_MESSAGE_FROM_SYSTEM | 0xFF", mask.toString());
    assertEquals(mask, FormatMessageMask.valueOf(mask.toString()));
    assertEquals(0, mask.unknownBits());
    assertTrue(mask.contains(FORMAT_MESSAGE_MAX_WIDTH_MASK));
    assertFalse(mask.withMaxWidth(72).contains(FORMAT_MESSAGE_MAX_WIDTH_MASK));
    assertEquals(SYSTEM, mask.without(FORMAT_MESSAGE_MAX_WIDTH_MASK).value());
    assertEquals(0x3FFF, FormatMessageMask.KNOWN_BITS);
    assertEquals(mask, FormatMessageMask.ofBitsStrict(SYSTEM + 0xFF));
    assertEquals(List.of(), FormatMessage.table().field("maxWidth").values());
  }

  @ParameterizedTest
  @CsvSource({
    "0x3000001, 3, 0, 0, 0",
    "0xFFFFFFFFFFFFFFFF, 15, 255, 0xA100, 0x1FFFFFFFF0000000",
    "0x1234567812345678, 2, 0x34, 0, 0x1234567810000000",
  })
  void aNumberIsShiftedWhereTheSpecSaysSo(
      String bits, String major, String minor, String patch, String serial) {
    VersionedMask mask = VersionedMask.ofBits(Long.parseUnsignedLong(bits.substring(2), 16));
    assertEquals(Integer.decode(major), mask.major());
    assertEquals(Integer.decode(minor), mask.minor());
    assertEquals(Integer.decode(patch), mask.patch());
    assertEquals(Long.decode(serial), mask.serial());
  }

  /** What is written is read again, and nothing else changes; masks and raw masks agree. */
  @Test
  void numbersKeepToTheirBits() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 10_000; round++) {
      long bits = random.nextLong();
      long other = random.nextLong();
      for (NumberField field : Versioned.table().numbers()) {
        long number = field.get(other);
        long set = field.set(bits, number);
        assertEquals(number, field.get(set));
        assertEquals(bits & ~field.mask(), set & ~field.mask());
        assertEquals(bits & ~field.mask(), field.clear(set));
        assertEquals(bits, field.set(set, field.get(bits)));
      }
      VersionedMask mask = VersionedMask.ofBits(bits);
      int major = VersionedMask.major(other);
      assertEquals(mask.withMajor(major).value(), VersionedMask.withMajor(bits, major));
      long serial = VersionedMask.serial(other);
      assertEquals(mask.withSerial(serial).value(), VersionedMask.withSerial(bits, serial));
      assertEquals(mask.withoutPatch().value(), VersionedMask.withoutPatch(bits));
      assertEquals(mask, VersionedMask.valueOf(mask.toString()));
    }
  }
}
