package io.github.nativeflags.processor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** The command line as its users see it. */
class CommandsTest {
  private static final String LAMP =
      """
      # LAMP enumeration

      How a lamp shines.

      ```C++
      typedef enum LAMP { LAMP_OFF = 0, LAMP_RED = 0x1, LAMP_BLUE = 0x100, LAMP_ALL = 0x101 } LAMP;
      ```
      """;

  @TempDir private Path root;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeTheSdk() throws IOException {
    Files.createDirectories(root.resolve("sdk"));
    Files.writeString(root.resolve("sdk/lamp.md"), LAMP);
    Files.writeString(root.resolve("sdk/wiring.md"), "# Wiring\n\nTurn the power off first.\n");
    Files.writeString(
        root.resolve("sdk/house.h"),
        "enum tap { SHUT = 1, OPEN = 2 };\nenum pump { SLOW = 10, FAST = SLOW * 2 };\n");
    Files.writeString(
        root.resolve("sdk/mode.h"),
        "#define MODE_SLOW 1\n#define MODE_FAST 2\n#define MODE_ODD 4\n");
    Files.writeString(
        root.resolve("sdk/fan.md"), LAMP.replace("LAMP", "FAN").replace("0x101", "X"));
  }

  private int run(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = arguments[i].replace("ROOT", root.toString());
    }
    return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  @Test
  void showsValuesAndBits() {
    assertEquals(0, run("show", "ROOT/sdk/lamp.md"));
    assertEquals(
        """
        LAMP  flags, 32 bits unsigned  lamp.md:6
        How a lamp shines.
               15   11   7    3
        0x0    .... .... .... ....  LAMP_OFF
        0x1    .... .... .... ...#  LAMP_RED
        0x100  .... ...# .... ....  LAMP_BLUE
        0x101  .... ...# .... ...#  LAMP_ALL   (composite)
        """,
        out.toString());
  }

  @Test
  void showsWhatIsWrongWithACaret() {
    assertEquals(1, run("show", "ROOT/sdk/fan.md"));
    assertEquals(
        """
        [UndefinedIdentifier] X is not declared in the text.
          fan.md:6:76
            N { FAN_OFF = 0, FAN_RED = 0x1, FAN_BLUE = 0x100, FAN_ALL = X } FAN;
                                                                        ^
          Name the file that declares it as another source.
        """,
        err.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "house.h pump,  0, pump  values",
    "house.h,       0, declares 2 enumerations. To see one of them: show FILE NAME",
    "house.h,       0, 'tap  values, 32 bits unsigned  house.h:1'",
    "house.h,       0, 'pump  values, 32 bits unsigned  house.h:2'",
    "house.h door,  1, ''",
    "none.h,        2, ''",
    "mode.h,        1, ''",
    "'',            2, ''",
  })
  void showsOneOfSeveral(String arguments, int code, String words) {
    assertEquals(code, run(("show ROOT/sdk/" + arguments).split(" ")));
    assertTrue(out.toString().contains(words), out.toString());
  }

  /** Of many, notes are left out, not what is wrong. */
  @Test
  void warnsOfOneOfSeveral() throws IOException {
    String text = "enum tap { T,\n#ifdef MIXED\nM,\n#endif\nU };\nenum pump { P };\n";
    Files.writeString(root.resolve("sdk/taps.h"), text);
    assertEquals(0, run("show", "ROOT/sdk/taps.h"));
    assertEquals(
        """
        [ShiftedValues] This condition rests on MIXED, which nothing that was read defines: it leaves out M and so shifts U.
          taps.h:2:2
            #ifdef MIXED
             ^
          Name the file that defines it as another source; or say what is meant by defines = "NAME=value", or "!NAME" for a name that is not defined.
        """,
        err.toString());
  }

  @Test
  void showsAFamilyOfMacros() {
    assertEquals(0, run("show", "ROOT/sdk/mode.h", "--macros", "MODE_*"));
    assertTrue(out.toString().startsWith("MODE  flags, 32 bits"), out.toString());
  }

  @Test
  void tellsWhatElseToAskFor() {
    run("show", "ROOT/sdk/mode.h");
    run("show", "ROOT/sdk");
    assertEquals(
        """
        ROOT/sdk/mode.h declares no enumeration.
        For constants that are macros: show FILE --macros 'PREFIX_*'
        ROOT/sdk is a directory: name a file of it, or import it.
        """
            .replace("ROOT", root.toString()),
        err.toString());
  }

  @Test
  void showsAPageForABrowser() throws IOException {
    Files.writeString(
        root.resolve("sdk/vent.h"),
        "/** <b onload=\"x\">Air</b> & more. */\n"
            + "enum vent { VENT_IN = 1 << 0, VENT_OUT = 1 << 1, VENT_BOTH = 3, VENT_EDGE = 0x80"
            + " };\n"
            + "enum pump { SLOW = 10, FAST = SLOW * 2 };\n");
    assertEquals(0, run("show", "ROOT/sdk/vent.h", "--html"));
    String page = out.toString();
    assertTrue(page.startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), page);
    assertTrue(page.contains("<title>vent, pump</title>"), page);
    assertEquals(false, page.contains("onload=\""), page);
    assertTrue(page.contains("&amp; more."), page);
    // A square for each of eight bits and four constants, five of them set; nothing for values
    assertEquals(32, page.split("<rect", -1).length - 1, page);
    assertEquals(3, page.split("<rect class=\"bit\"", -1).length - 1, page);
    assertEquals(2, page.split("<rect class=\"several\"", -1).length - 1, page);
    assertTrue(page.contains("<td class=\"number\">0x14</td><td class=\"number\">20</td>"), page);
    assertEquals(false, page.matches("(?s).*(?:https?:|<script|<link|url\\().*"), page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "completion", "decode", "import", "show", "verify"})
  void helpTellsTheExitCodes(String command) {
    assertEquals(0, run((command + " --help").strip().split(" ")));
    assertTrue(out.toString().matches("(?s).*\nExit codes:\n +0 +.*\n +2 +.*"), out.toString());
  }

  @Test
  void completesCommandsAndOptions() throws IOException, InterruptedException {
    assertEquals(0, run("completion"));
    Path script = Files.writeString(root.resolve("nativeflags.bash"), out.toString());
    assertEquals("decode", completed(script, "nativeflags dec"));
    assertEquals("--source-path", completed(script, "nativeflags verify --sour"));
    assertEquals("LP64", completed(script, "nativeflags show --abi LP"));
  }

  /** What bash offers for the last word of a line. */
  private static String completed(Path script, String line)
      throws IOException, InterruptedException {
    String typed =
        "compopt() { :; }; source %s; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1));"
            + " _complete_nativeflags; echo ${COMPREPLY[@]}";
    Process bash =
        new ProcessBuilder("bash", "-c", typed.formatted(script, line))
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes()).strip();
    bash.waitFor();
    return said;
  }

  @Test
  void tellsItsVersion() {
    assertEquals(0, run("--version"));
    assertTrue(out.toString().startsWith("nativeflags "), out.toString());
  }

  @Test
  void importsWhatDeclares() throws IOException {
    assertEquals(1, run("import", "ROOT/sdk", "--package", "house", "--out", "ROOT/src", "--copy"));
    assertEquals(
        """
        3 specs of 3 enumerations and 1 family of macros written, 1 file without any, 1 file with problems.
        Left out:
          enumerations that cannot be read, as told above (1): FAN\
        """,
        out.toString().strip());
    assertEquals(
        """
        package house;

        import io.github.nativeflags.NativeFlagEnum;

        @NativeFlagEnum(source = "mode.h", macros = "MODE_*")
        interface ModeSpec {}
        """,
        Files.readString(root.resolve("src/house/ModeSpec.java")));
    assertTrue(err.toString().startsWith("[UndefinedIdentifier] X is"), err.toString());
    assertEquals(
        """
        package house;

        import io.github.nativeflags.NativeFlagEnum;

        @NativeFlagEnum(source = "house.h", types = "*")
        interface HouseSpec {}
        """,
        Files.readString(root.resolve("src/house/HouseSpec.java")));
    assertEquals(LAMP, Files.readString(root.resolve("src/house/lamp.md")));
  }

  @Test
  void keepsWhatIsThere() throws IOException {
    Path spec = root.resolve("src/house/LampSpec.java");
    Files.createDirectories(spec.getParent());
    Files.writeString(spec, "mine");
    assertEquals(0, run("import", "ROOT/sdk/lamp.md", "--package", "house", "--out", "ROOT/src"));
    assertEquals("mine", Files.readString(spec));
    assertEquals(
        0, run("import", "ROOT/sdk/lamp.md", "--package=house", "--out=ROOT/src", "--force"));
    assertTrue(Files.readString(spec).contains("interface LampSpec {}"));
  }

  @Test
  void coloursOnlyWhatATerminalUnderstands() {
    Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Ansi.ON);
    assertEquals("\u001b[1mLAMP\u001b[0m", terminal.bold("LAMP"));
    terminal.progress(1, 2, "lamp.md");
    assertEquals("\r\u001b[K1/2 lamp.md", err.toString());
    assertEquals(
        "LAMP", new Terminal(new PrintWriter(out), new PrintWriter(err), Ansi.OFF).bold("LAMP"));
  }
}
