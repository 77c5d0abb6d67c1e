package io.github.nativeflags.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
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
}
