package io.github.nativeflags.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated header in one program with the SDK's own. */
class HeaderBesideTheSdkTest {
  private static final String INOTIFY =
      """
      name = "Lamp", kind = NativeFlagEnum.Kind.FLAGS, macros = "IN_*",
      syntax = "\\n#define IN_ACCESS 0x1\\n#define IN_CREATE 0x100\\n#define IN_ISDIR 0x40000000\\n"
        + "#define IN_ONESHOT 0x80000000u\\n"
      """;

  private static final String RIGHTS =
      """
      kind = NativeFlagEnum.Kind.FLAGS, abi = NativeFlagEnum.Abi.LLP64,
      syntax = "typedef enum WMT_RIGHTS { WMT_RIGHT_PLAYBACK = 0x1, WMT_RIGHT_COPY = 0x80 }"
        + "WMT_RIGHTS;"
      """;

  private static final String USE =
      """
      unsigned used(void);
      unsigned used(void) { return IN_ACCESS | IN_CREATE | IN_ISDIR | IN_ONESHOT; }
      """;

  private static final String REAL = "#include <linux/inotify.h>\n";
  private static final String OURS = "#include \"Lamp.h\"\n";
  private static final String OPT_OUT = "#define Lamp_DECLARED_ELSEWHERE\n";

  @TempDir Path work;

  @ParameterizedTest
  @ValueSource(
      strings = {
        OURS,
        OURS + OURS,
        OURS + REAL,
        REAL + OURS,
        OPT_OUT + OURS + REAL,
        OPT_OUT + REAL + OURS
      })
  void livesWithMacrosInEitherOrder(String includes) throws IOException, InterruptedException {
    SpecOutput written = SpecOutput.of(work, INOTIFY);
    Path program = Files.writeString(work.resolve("main.c"), includes + USE);
    for (String standard : new String[] {"c99", "c11", "c2x"}) {
      Native.present("gcc", "-std=" + standard, "-I" + written.headers()).accepts(program);
    }
    Native.present("g++", "-x", "c++", "-I" + written.headers()).accepts(program);
  }

  @Test
  void declaresNothingWhereToldTo() throws IOException, InterruptedException {
    SpecOutput written = SpecOutput.of(work, INOTIFY);
    Path program = Files.writeString(work.resolve("main.c"), OPT_OUT + OURS + USE);
    Native.present("gcc", "-I" + written.headers()).refuses(program, "IN_ACCESS");
  }

  static Stream<String> orders() {
    return Stream.of("%1$s%2$s", "%2$s%1$s");
  }

  @ParameterizedTest
  @MethodSource("orders")
  void livesWithEnumerationsByItsOptOutMacro(String order)
      throws IOException, InterruptedException {
    SpecOutput written = SpecOutput.of(work, RIGHTS);
    String ours = "#define WMT_RIGHTS_DECLARED_ELSEWHERE\n#include \"WMT_RIGHTS.h\"\n";
    String includes = order.formatted(ours, "#include <drmexternals.h>\n");
    Path program =
        Files.writeString(work.resolve("main.c"), includes + "WMT_RIGHTS used = WMT_RIGHT_COPY;\n");
    Native.present("x86_64-w64-mingw32-gcc", "-I" + written.headers()).accepts(program);
  }

  @Test
  void clashesWithEnumerationsWithoutIt() throws IOException, InterruptedException {
    SpecOutput written = SpecOutput.of(work, RIGHTS);
    Path program =
        Files.writeString(
            work.resolve("main.c"), "#include <drmexternals.h>\n#include \"WMT_RIGHTS.h\"\n");
    Native.present("x86_64-w64-mingw32-gcc", "-I" + written.headers())
        .refuses(program, "WMT_RIGHT_PLAYBACK");
  }
}
