package io.github.nativeflags.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in the encodings that SDKs come in. */
class TextDecoderTest {
  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF",
    "windows-1252, ''",
  })
  void readsTheSameWords(String encoding, String mark) {
    String text = "A = 1 /* Größe in °C */";
    byte[] bytes = (mark + text).getBytes(Charset.forName(encoding));
    assertEquals(text, TextDecoder.decode(bytes));
  }

  @Test
  void readsNoMoreThanMayBe() throws IOException {
    byte[] bytes = "1234".getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.of("1234"), TextDecoder.read(new ByteArrayInputStream(bytes), 4));
    assertEquals(Optional.empty(), TextDecoder.read(new ByteArrayInputStream(bytes), 3));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  @Test
  void unpacksNoMoreThanMayBe() throws IOException {
    byte[] bytes = packed("1234".getBytes(StandardCharsets.UTF_8));
    assertEquals(Optional.of("1234"), TextDecoder.read(new ByteArrayInputStream(bytes), 100));
    byte[] much = packed(new byte[1 << 24]);
    assertEquals(Optional.empty(), TextDecoder.read(new ByteArrayInputStream(much), 1 << 20));
  }

  @Test
  void whatOnlyBeginsAsPackedStaysAsItIs() throws IOException {
    byte[] whole = packed("1234567890".repeat(50).getBytes(StandardCharsets.UTF_8));
    byte[] cut = Arrays.copyOf(whole, whole.length - 9);
    assertEquals(
        Optional.of(TextDecoder.decode(cut)),
        TextDecoder.read(new ByteArrayInputStream(cut), 1_000));
  }

  @Test
  void takesAMarkAlone() {
    assertEquals("", TextDecoder.decode(new byte[] {(byte) 0xFF, (byte) 0xFE}));
  }

  @ParameterizedTest
  @CsvSource({
    "c3bc20fc20c3a4, '\u00fc \u00fc \u00e4'",
    "c3bc20808520c3a4c3b6, '\u00fc \u20ac\u2026 \u00e4\u00f6'",
    "c3bc20fcfd, '\u00c3\u00bc \u00fc\u00fd'",
    "66fc72, f\u00fcr",
    "efbbbfc3bcc3, \u00fc\u00c3",
  })
  void aByteAmongUtf8IsReadByItself(String hex, String text) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertEquals(text, StrayByte.replaced(TextDecoder.decode(bytes)));
  }
}
