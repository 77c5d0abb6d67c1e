package io.github.nativeflags.processor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers with their names. */
class DecodeTest {
  @TempDir private Path root;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheHeader() throws IOException {
    Files.writeString(
        root.resolve("sdk.h"),
        """
        enum lamp { LAMP_OFF, LAMP_RED = 1 << 0, LAMP_BLUE = 1 << 2, LAMP_BOTH = 5, LAMP_WHITE = 0x30,
          LAMP_WARM = 0x10 << 4, LAMP_MAX = 0x7fffffff };
        enum tap { TAP_SHUT, TAP_OPEN, TAP_BURST = -1, TAP_BROKEN = -1 };
        enum box { BOX_YESNO = 4, BOX_ERROR = 0x10, BOX_QUESTION = 0x20, BOX_WARNING = 0x30,
          BOX_ICON_MASK = 0xf0 };
        #define PUMP_SLOW 1
        #define PUMP_LOUD 0x40
        """);
  }

  private int run(String in, String... arguments) {
    return Commands.run(
        new BufferedReader(new StringReader(in)),
        new PrintWriter(out, true),
        new PrintWriter(err, true),
        Stream.concat(Stream.of("decode", root.resolve("sdk.h").toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  @Test
  void readsAsACompilerWithTheseFlags() throws IOException {
    Files.createDirectory(root.resolve("base"));
    Files.writeString(root.resolve("base/base.h"), "#define FIRST 8\n");
    Files.writeString(
        root.resolve("sdk.h"),
        "#include <base.h>\nenum fan { FAN_LOW = FIRST, FAN_HIGH = TOP };\n");
    String directory = root.resolve("base").toString();
    assertEquals(0, run("", "fan", "8", "64", "-I", directory, "-DTOP=64"), err::toString);
    assertEquals("8  FAN_LOW\n64  FAN_HIGH\n", out.toString().replace("\r", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lamp 0x5;                        0; 0x5  LAMP_RED | LAMP_BLUE",
        "lamp 0 0x30;                     0; 0  LAMP_OFF / 0x30  LAMP_WHITE",
        "lamp 256;                        0; 256  LAMP_WARM",
        "lamp 0x41;                       1; 0x41  LAMP_RED | 0x40, where 0x40 has no name",
        "lamp 0x12;                       1; 0x12  no name has a bit of it",
        "tap 1 -1 0xFFFFFFFF;             0; 1  TAP_OPEN / -1  TAP_BURST / 0xFFFFFFFF  TAP_BURST",
        "tap 0xFFFFFFFFFFFFFFFF;          0; 0xFFFFFFFFFFFFFFFF  TAP_BURST",
        "tap 7;                           1; 7  no constant has this value",
        "box 0x34 --field BOX_ICON_MASK;  0; 0x34  BOX_WARNING | BOX_YESNO",
        "box 0x34 --field=0xF0;           0; 0x34  BOX_WARNING | BOX_YESNO",
        "box 0x74 --field BOX_ICON_MASK;  1; 0x74  BOX_YESNO | 0x70, where 0x70 has no name",
        "PUMP_* 0x41u;                    0; 0x41u  PUMP_SLOW | PUMP_LOUD",
        "tap 1 --kind flags;              0; 1  TAP_OPEN",
      })
  void namesNumbers(String arguments, int code, String said) {
    assertEquals(code, run("", arguments.split(" +")), err::toString);
    assertEquals(said.replace(" / ", "\n"), out.toString().strip());
  }

  @ParameterizedTest
  @CsvSource({
    "lamp 0x1FFFFFFFF, 2, 0x1FFFFFFFF is no number of 32 bits.",
    "lamp red,         2, red is no number of 32 bits.",
    "door 1,           1, [UnknownType]",
    "* 1,              2, * means several: name one of",
    "box 0x34,         0, [SuggestedField]",
    "tap 3,            1, tap is taken as VALUES; --kind FLAGS names bits.",
    "lamp --bits 1,    2, --bits is no number",
  })
  void tellsWhatItCannotDo(String arguments, int code, String words) {
    assertEquals(code, run("", arguments.split(" ")), err::toString);
    assertTrue(err.toString().contains(words), err::toString);
  }

  @Test
  void namesWhatComesFromAPipe() {
    assertEquals(1, run("0x5\n 4 \nat 12:00:01 lamp=0x41 of 0xABCDEF012345\nnothing\n", "lamp"));
    assertEquals(
        """
        0x5  LAMP_RED | LAMP_BLUE
        4  LAMP_BLUE
        at 12:00:01 lamp=0x41 (LAMP_RED | 0x40, where 0x40 has no name) of 0xABCDEF012345 (not of 32 bits)
        nothing
        """,
        out.toString());
  }

  @Test
  void namesOnlyWhatFollowsAText() {
    assertEquals(0, run("12 lamp=4, tap=4, lamp=0x1, lamp=4x\n", "lamp", "--after", "lamp="));
    assertEquals("12 lamp=4 (LAMP_BLUE), tap=4, lamp=0x1 (LAMP_RED), lamp=4x\n", out.toString());
  }
}
