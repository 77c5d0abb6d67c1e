package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A spec that declares its constants itself. */
class JavaConstantsTest {
  @TempDir private Path root;

  /** Values as Java has them: sign-extended to the widest type among them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "short READ = 1, ALERT = (short) 0x8000; | kind = FLAGS | READ(0x0001), ALERT(-32768) | 16,"
            + " true",
        "byte READ = 1, ALERT = (byte) 0x80; | kind = VALUES | READ(1), ALERT(-128) | 8, true",
        "byte READ = 1; long ALERT = 1L << 40; | kind = FLAGS | READ(0x0000000000000001L),"
            + " ALERT(0x0000010000000000L) | 64, true",
        "byte LOST = -1; int READ = 0x100; | kind = VALUES | LOST(-1), READ(256) | 32, true",
        "int READ = 1, ALERT = 1 << 31; | kind = FLAGS | READ(0x00000001), ALERT(0x80000000) | 32,"
            + " true",
        "byte READ = 1, ALERT = (byte) 0x80; | kind = FLAGS, underlying = UINT8 | READ(0x0001),"
            + " ALERT(0x0080) | 8, false",
      })
  void constantsKeepTheirValues(String constants, String attributes, String expected, String table)
      throws IOException {
    assertEquals("", javac(constants, attributes));
    String gate = Files.readString(root.resolve("out/house/Gate.java"));
    assertEquals(
        expected,
        Pattern.compile("^ {4}([A-Z]+\\(.*\\))[,;]$", Pattern.MULTILINE)
            .matcher(gate)
            .results()
            .map(r -> r.group(1))
            .collect(Collectors.joining(", ")));
    assertTrue(gate.contains("FlagTable.builder(values(), " + table + ")"), gate);
  }

  private String javac(String constants, String attributes) throws IOException {
    Workshop workshop = new Workshop(root);
    Path spec =
        workshop.write(
            "house/GateSpec.java",
            """
            package house;
            import static io.github.nativeflags.NativeFlagEnum.Kind.*;
            import static io.github.nativeflags.NativeFlagEnum.Underlying.*;
            @io.github.nativeflags.NativeFlagEnum(%s)
            interface GateSpec { %s }
            """
                .formatted(attributes, constants));
    return workshop.javac(new NativeFlagEnumProcessor(), spec);
  }
}
