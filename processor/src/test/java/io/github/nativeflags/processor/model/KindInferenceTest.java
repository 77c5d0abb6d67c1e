package io.github.nativeflags.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How flags are told from values. */
class KindInferenceTest {
  private static List<Long> values(String text) {
    return Stream.of(text.split(" ")).map(Long::decode).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "1 2 4, FLAGS, each value is a single bit or a union of constants",
    "0 1 2 4 7, FLAGS, each value is a single bit or a union of constants",
    "0 1 2 4 8 15 0xFFFFFFFF, FLAGS, each value is a single bit or a union of constants",
    "1 2 3 4 8, FLAGS, each value is a single bit or a union of constants",
    "0x80000000 0x40000000, FLAGS, each value is a single bit or a union of constants",
    "0 0x10, FLAGS, each value is a single bit or a union of constants",
    "0 1 2, VALUES, the values follow one another",
    "0 1, VALUES, the values follow one another",
    "1 2 3, VALUES, the values follow one another",
    "0 1 2 3 4 5 6 7, VALUES, the values follow one another",
    "-1 0 1, VALUES, the values follow one another",
    "1, VALUES, the values follow one another",
    "1 2, AUTO, 1 and 2 are bits as well as numbers",
    "1 2 4 0x30, VALUES, 0x30 is neither a single bit nor a union of constants",
    "0 100 10000, VALUES, 0x64 is neither a single bit nor a union of constants",
    "0 1 2 3 4 5 6 7 0x10, VALUES, the values count from 1 to 7",
    "0 1 2 3 0x80, VALUES, the values count from 1 to 3",
  })
  void byValues(String values, Kind kind, String reason) {
    KindInference.Words none = new KindInference.Words(Optional.empty(), Optional.empty(), "TEA");
    assertEquals(
        new KindInference.Verdict(kind, reason), KindInference.infer(values(values), 32, none));
  }

  @ParameterizedTest
  @CsvSource({
    "TEA_FLAGS, 0 1, FLAGS, its name says \"FLAGS\"",
    "TeaFlags, 1 2, FLAGS, its name says \"Flags\"",
    "TEA_FLAGS2, 1 2 3, FLAGS, its name says \"FLAGS\"",
    "TEA_FLAGS_0083_0, 0 1 2, FLAGS, its name says \"FLAGS\"",
    "TeaAccessFlagBits, 1 2, FLAGS, its name says \"FlagBits\"",
    "TEAPARAMMASK, 1 2 3, FLAGS, its name says \"MASK\"",
    "TEA_FLAGS, 0 1 2 3 4, VALUES, the values follow one another",
    "TEA_FLAGS, -1 0 1, VALUES, the values follow one another",
    "TEA_FLAGS, 1 0xF0, VALUES, 0xf0 is neither a single bit nor a union of constants",
    "FLAG_KIND, 1 2, AUTO, 1 and 2 are bits as well as numbers",
  })
  void byName(String name, String values, Kind kind, String reason) {
    KindInference.Words words = new KindInference.Words(Optional.empty(), Optional.empty(), name);
    assertEquals(
        new KindInference.Verdict(kind, reason), KindInference.infer(values(values), 32, words));
  }

  @ParameterizedTest
  @CsvSource({
    "1 0x30, FLAGS, the page says \"bitwise OR\"",
    "1 2, FLAGS, the page says \"bitwise OR\"",
    "0 1 2 3, VALUES, the values follow one another",
  })
  void byThePage(String values, Kind kind, String reason) {
    KindInference.Words words =
        new KindInference.Words(Optional.empty(), Optional.of("bitwise OR"), "TEA");
    assertEquals(
        new KindInference.Verdict(kind, reason), KindInference.infer(values(values), 32, words));
  }

  @ParameterizedTest
  @CsvSource({"0 1 2 3", "5"})
  void byTheText(String values) {
    KindInference.Words words =
        new KindInference.Words(Optional.of("flag_enum"), Optional.empty(), "TEA");
    assertEquals(
        new KindInference.Verdict(Kind.FLAGS, "the text says flag_enum"),
        KindInference.infer(values(values), 32, words));
  }
}
