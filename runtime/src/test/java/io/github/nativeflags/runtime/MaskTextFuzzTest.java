package io.github.nativeflags.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.runtime.real.MessageBoxStyleMask;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is a mask or tells where it is none; any mask is a text that is that mask. */
class MaskTextFuzzTest {
  private static final List<String> WORDS =
      List.of(
          "READ",
          "WRITE",
          "native",
          "NATIVE_",
          "WIDE_MODE",
          "GENERIC_READ",
          "NONE",
          "CREATE_TOP",
          "CREATE_FORCE_DWORD",
          "HUGE_TOP",
          "LOW",
          "HIGH",
          "MB_YESNO",
          "MB_ICONWARNING",
          "MB_HELP",
          "MB_ICONMASK",
          "MB_OK",
          "|",
          " | ",
          ",",
          " ",
          "\t",
          "\u00a0",
          "0",
          "0x",
          "0xFF",
          "0X8",
          "64",
          "010",
          "-1",
          "+1",
          "18446744073709551615",
          "0x10000000000000000",
          "\u0663",
          "x");

  private static final String BLANK = "[\\p{javaWhitespace}]";

  static Stream<byte[]> seeds() {
    return Stream.of(
            "READ | WRITE",
            "native,NATIVE_|0x40 , WIDE_MODE\t| 0X40",
            "CREATE_A | CREATE_TOP | 0x7FFFFFFC",
            "MB_YESNO | MB_ICONWARNING | MB_DEFBUTTON2",
            "HUGE_TOP|18446744073709551615",
            "READ | WRIT | | 010 + -1 1\u0663")
        .map(s -> ("12345678" + s).getBytes(StandardCharsets.UTF_8));
  }

  /** The first eight bytes are a mask, the rest is a text. */
  @MethodSource("seeds")
  @FuzzTest
  void readsBack(byte[] input) {
    long bits = ByteBuffer.wrap(Arrays.copyOf(input, Long.BYTES)).getLong();
    byte[] rest = Arrays.copyOfRange(input, Math.min(input.length, Long.BYTES), input.length);
    String text = new String(rest, StandardCharsets.UTF_8);
    check(Access.table(), 8, bits, text);
    check(Tiny.table(), 8, bits, text);
    check(Create.table(), 32, bits, text);
    check(Huge.table(), 64, bits, text);
    int box = (int) bits;
    assertEquals(box, MessageBoxStyleMask.parse(MessageBoxStyleMask.toString(box)));
    try {
      int style = MessageBoxStyleMask.parse(text);
      assertEquals(style, MessageBoxStyleMask.parse(MessageBoxStyleMask.toString(style)), text);
    } catch (MaskFormatException e) {
      checkPosition(e, text);
    }
  }

  @Test
  void randomOnesReadBack() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder(Long.toHexString(random.nextLong() | 1L << 63));
      text.setLength(Long.BYTES);
      for (int k = random.nextInt(6); k >= 0; k--) {
        text.append(WORDS.get(random.nextInt(WORDS.size())));
      }
      readsBack(text.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void check(FlagTable<?> table, int width, long any, String text) {
    long bits = any & (-1L >>> 64 - width);
    assertEquals(Optional.of(bits), parsed(table, table.toString(bits)));
    assertEquals(expected(table, width, text), parsed(table, text), text);
  }

  /** By the words of the specification; a table without fields. */
  private static Optional<Long> expected(FlagTable<?> table, int width, String text) {
    long bits = 0;
    for (String part : text.split("[|,]", -1)) {
      String term = part.replaceAll("^" + BLANK + "+|" + BLANK + "+$", "");
      Optional<Long> value =
          term.matches("0|[1-9][0-9]*|0[xX][0-9a-fA-F]+")
              ? number(term, width)
              : table.findByName(term).map(c -> table.parse(c.name()));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      bits |= value.get();
    }
    return Optional.of(bits);
  }

  private static Optional<Long> number(String term, int width) {
    boolean hex = term.length() > 1 && !Character.isDigit(term.charAt(1));
    BigInteger value = new BigInteger(hex ? term.substring(2) : term, hex ? 16 : 10);
    return Optional.of(value).filter(v -> v.bitLength() <= width).map(BigInteger::longValue);
  }

  private static Optional<Long> parsed(FlagTable<?> table, String text) {
    try {
      return Optional.of(table.parse(text));
    } catch (MaskFormatException e) {
      checkPosition(e, text);
      return Optional.empty();
    }
  }

  private static void checkPosition(MaskFormatException e, String text) {
    assertTrue(e.position() >= 0 && e.position() <= text.length(), e.getMessage());
  }
}
