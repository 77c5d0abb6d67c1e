package io.github.nativeflags.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberSpellingTest {
  @ParameterizedTest
  @CsvSource({
    "32, true, 1, 16, 0x0001, 0x0001",
    "32, true, 65536, 16, 0x00010000, 0x00010000",
    "32, true, 8, 8, 010, 010",
    "32, true, 0, 8, 0, 0",
    "32, true, 5, 2, 0b101, 0x0005",
    "32, true, -1, 16, 0xFFFFFFFF, (int) 0xFFFFFFFFu",
    "32, true, -2147483648, 10, -2147483648, (-2147483647 - 1)",
    "32, false, 2147483648, 16, 0x80000000, 0x80000000u",
    "32, false, 2147483648, 10, 0x80000000, 2147483648u",
    "16, true, -32768, 16, -32768, -32768",
    "16, false, 65535, 16, 0xFFFF, 0xFFFF",
    "64, true, 7, 10, 7L, 7",
    "64, false, -1, 10, 0xFFFFFFFFFFFFFFFFL, 18446744073709551615ULL",
    "64, true, -9223372036854775808, 10, -9223372036854775808L, (-9223372036854775807LL - 1)"
  })
  void literals(int bits, boolean signed, long value, int radix, String java, String c) {
    NumberSpelling literals = new NumberSpelling(bits, signed, 4);
    assertEquals(java, literals.java(value, radix));
    assertEquals(c, literals.c(value, radix));
  }
}
