package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The check file against real headers: silent where they agree, an error where they differ. */
class CheckFileTest {
  private static final String[] GCC = {"gcc", "-std=c11", "-x", "c"};
  private static final String[] GCC23 = {"gcc", "-std=c2x", "-x", "c"};
  private static final String[] GXX = {"g++", "-std=c++11", "-x", "c++"};
  private static final String[] MINGW = {"x86_64-w64-mingw32-gcc", "-std=gnu11", "-x", "c"};
  private static final String[] MINGWXX = {"x86_64-w64-mingw32-g++", "-std=gnu++17", "-x", "c++"};

  private static final String INOTIFY =
      """
      declaredIn = "sys/inotify.h", check = true, name = "Lamp", kind = NativeFlagEnum.Kind.FLAGS,
      macros = "IN_*", syntax = "\\n#define IN_CREATE 0x100\\n#define IN_ISDIR 0x40000000\\n"
        + "#define IN_ONESHOT 0x80000000\\n#define IN_CLOSE (0x8 | 0x10)\\n"
      """;

  private static final String RIGHTS =
      """
      declaredIn = "Drmexternals.h", check = true, kind = NativeFlagEnum.Kind.FLAGS,
      abi = NativeFlagEnum.Abi.LLP64,
      syntax = "typedef enum WMT_RIGHTS { WMT_RIGHT_PLAYBACK = 0x1, WMT_RIGHT_COPY = 0x80,"
        + "WMT_RIGHT_SDMI_NOMORECOPIES = 0x20000 } WMT_RIGHTS;"
      """;

  @TempDir Path work;

  /** Attributes of the spec, the check file, a compiler. */
  static Stream<Arguments> real() {
    String fcntl =
        """
        declaredIn = "fcntl.h", check = true, name = "Lamp", kind = NativeFlagEnum.Kind.FLAGS,
        macros = "O_*", syntax = "\\n#define O_RDWR 02\\n#define O_CREAT 0100\\n#define O_RDONLY 00\\n"
        """;
    String linux =
        """
        declaredIn = "linux/inotify.h", check = true, name = "Lamp",
        kind = NativeFlagEnum.Kind.FLAGS, underlying = NativeFlagEnum.Underlying.INT32,
        macros = "IN_*", syntax = "\\n#define IN_MOVED_TO 128\\n#define IN_ONESHOT 0x80000000\\n"
        """;
    String winnt =
        """
        declaredIn = "windows.h, Winnt.h", check = true, name = "Lamp",
        kind = NativeFlagEnum.Kind.FLAGS, macros = "*", abi = NativeFlagEnum.Abi.LLP64,
        syntax = "\\n#define FILE_ATTRIBUTE_READONLY 0x1\\n#define GENERIC_READ 0x80000000L\\n"
          + "#define FILE_FLAG_WRITE_THROUGH 0x80000000\\n#define DELETE 0x00010000L\\n"
        """;
    String winuser =
        """
        declaredIn = "windows.h, winuser.h", check = true, kind = NativeFlagEnum.Kind.VALUES,
        abi = NativeFlagEnum.Abi.LLP64,
        syntax = "typedef enum tagPOINTER_INPUT_TYPE { PT_POINTER = 1, PT_TOUCH = 2, PT_PEN = 3,"
          + "PT_MOUSE = 4 } LAMP;"
        """;
    return Stream.of(
        Arguments.of(INOTIFY, "Lamp.check.c", GCC),
        Arguments.of(INOTIFY, "Lamp.check.c", GCC23),
        Arguments.of(INOTIFY, "Lamp.check.c", GXX),
        Arguments.of(linux, "Lamp.check.c", GCC),
        Arguments.of(linux, "Lamp.check.c", GXX),
        Arguments.of(fcntl, "Lamp.check.c", GCC),
        Arguments.of(fcntl, "Lamp.check.c", GXX),
        Arguments.of(RIGHTS, "WMT_RIGHTS.check.c", MINGW),
        Arguments.of(RIGHTS, "WMT_RIGHTS.check.c", MINGWXX),
        Arguments.of(winnt, "Lamp.check.c", MINGW),
        Arguments.of(winnt, "Lamp.check.c", MINGWXX));
  }

  @ParameterizedTest
  @MethodSource("real")
  void agreesWithTheRealHeader(String attributes, String file, String[] compiler)
      throws IOException, InterruptedException {
    compiler(compiler).accepts(SpecOutput.of(work, attributes).file(file));
  }

  /** Attributes of the spec, the check file, what is wrong, a compiler. */
  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(
            INOTIFY.replace("0x100", "0x200"), "Lamp.check.c", "IN_CREATE is not 0x00000200"),
        Arguments.of(INOTIFY.replace("0x8 |", "0x9 |"), "Lamp.check.c", "IN_CLOSE is not"),
        Arguments.of(INOTIFY.replace("0x80000000", "0"), "Lamp.check.c", "IN_ONESHOT is not"),
        Arguments.of(INOTIFY.replace("IN_ISDIR", "IN_ISDIRE"), "Lamp.check.c", "IN_ISDIRE"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void refusesAConstantThatDiffers(String attributes, String file, String said)
      throws IOException, InterruptedException {
    SpecOutput written = SpecOutput.of(work, attributes);
    compiler(GCC).refuses(written.file(file), said);
    compiler(GXX).refuses(written.file(file), said);
  }

  @Test
  void refusesWhatDiffersInWindowsHeaders() throws IOException, InterruptedException {
    Path file = SpecOutput.of(work, RIGHTS.replace("0x80,", "0x40,")).file("WMT_RIGHTS.check.c");
    compiler(MINGW).refuses(file, "WMT_RIGHT_COPY is not 0x00000040");
  }

  @Test
  void refusesAnEnumerationOfAnotherSize() throws IOException, InterruptedException {
    Files.writeString(work.resolve("lamp.h"), "typedef enum { LAMP_ON = 1, LAMP_HOT = 2 } LAMP;\n");
    Path file =
        SpecOutput.of(work, lamp("LAMP_ON = 1, LAMP_HOT = 2", "UINT16")).file("LAMP.check.c");
    compiler("gcc", "-I" + work).refuses(file, "LAMP has not 2 bytes");
  }

  /** What the header declares, what is documented, and of which type. */
  static Stream<Arguments> signs() {
    return Stream.of(
        Arguments.of("enum { LAMP_ON = -1 };", "LAMP_ON = 0xFFFFFFFF", "UINT32", true),
        Arguments.of("#define LAMP_ON 0xFFFFFFFFu", "LAMP_ON = -1", "INT32", true),
        Arguments.of("#define LAMP_ON ((signed char)0x80)", "LAMP_ON = 0x80", "UINT8", true),
        Arguments.of("#define LAMP_ON 0xFFFFFFFFFFFFFFFF", "LAMP_ON = -1", "INT64", true),
        Arguments.of("#define LAMP_ON 0x8000000000000000", "LAMP_ON = 1LL << 63", "INT64", true),
        Arguments.of("#define LAMP_ON 010", "LAMP_ON = 010", "INT32", true),
        Arguments.of("#define LAMP_ON 10", "LAMP_ON = 010", "INT32", false),
        Arguments.of("#define LAMP_ON 0x100000001", "LAMP_ON = 1", "INT32", false),
        Arguments.of("#define LAMP_ON -2147483649LL", "LAMP_ON = 0x7FFFFFFF", "INT32", false));
  }

  @ParameterizedTest
  @MethodSource("signs")
  void looksAtBitsAndNotAtSigns(String header, String constants, String underlying, boolean same)
      throws IOException, InterruptedException {
    Files.writeString(work.resolve("lamp.h"), header + "\ntypedef int LAMP;\n");
    String attributes =
        lamp(constants, underlying).replace("typedef enum", "enum").replace("} LAMP", "}");
    Path file = SpecOutput.of(work, attributes).file("Lamp.check.c");
    Native gcc = compiler("gcc", "-std=c11", "-I" + work);
    if (same) {
      gcc.accepts(file);
    } else {
      gcc.refuses(file, "LAMP_ON is not");
    }
  }

  @Test
  void takesVariablesInCPlusPlus() throws IOException, InterruptedException {
    String header = "typedef unsigned long long LAMP; static const LAMP LAMP_FAR = 1ULL << 40;";
    Files.writeString(work.resolve("lamp.h"), header + "\n");
    Native gxx = compiler("g++", "-std=c++11", "-x", "c++", "-Wno-unused", "-I" + work);
    gxx.accepts(SpecOutput.of(work, lamp("LAMP_FAR = 1LL << 40", "UINT64")).file("LAMP.check.c"));
    gxx.refuses(
        SpecOutput.of(work, lamp("LAMP_FAR = 1LL << 41", "UINT64")).file("LAMP.check.c"),
        "LAMP_FAR is not 0x0000020000000000");
  }

  @Test
  void theOptionAsksForEverySpec() throws IOException {
    String attributes = INOTIFY.replace("check = true, ", "");
    assertTrue(
        Files.exists(SpecOutput.of(work, attributes, "-Anativeflags.check").file("Lamp.check.c")));
  }

  @Test
  void isNotWrittenUnasked() throws IOException {
    String attributes = INOTIFY.replace("check = true, ", "");
    SpecOutput written = SpecOutput.of(work, attributes, "-Anativeflags.check=false");
    try (Stream<Path> files = Files.list(written.headers())) {
      assertEquals(
          List.of("Lamp.h"), files.map(Path::getFileName).map(Path::toString).sorted().toList());
    }
  }

  private static String lamp(String constants, String underlying) {
    return """
        declaredIn = "lamp.h", check = true, kind = NativeFlagEnum.Kind.VALUES, name = "Lamp",
        underlying = NativeFlagEnum.Underlying.%s, syntax = "typedef enum { %s } LAMP;"
        """
        .formatted(underlying, constants);
  }

  private static Native compiler(String... command) {
    return Native.present(command[0], Stream.of(command).skip(1).toArray(String[]::new));
  }
}
