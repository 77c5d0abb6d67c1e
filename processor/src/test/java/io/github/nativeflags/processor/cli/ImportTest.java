package io.github.nativeflags.processor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written for the headers of an SDK. */
class ImportTest {
  private static final String FAMILY = "#define FAN_OFF 0\n#define FAN_LOW 1\n#define FAN_HIGH 2\n";

  @TempDir private Path root;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /** What is tried, files with their texts, the specs with what they say beside their source. */
  static Stream<Arguments> sdks() {
    return Stream.of(
        of("a family", "a.h: " + FAMILY, "FanSpec a.h macros = \"FAN_*\""),
        of("two are none", "a.h: #define FAN_OFF 0\n#define FAN_LOW 1\n", ""),
        of(
            "what another file declares is that file's",
            "base.h: enum base { BASE_A, BASE_B };",
            "top.h: #include \"base.h\"\nenum top { TOP_A, TOP_B };",
            "BaseSpec base.h\nTopSpec top.h types = \"top\""),
        of(
            "a guard is no constant",
            "a.h: #ifndef FAN_H\n#define FAN_H 1\n" + FAMILY + "#endif\n",
            "FanSpec a.h macros = {\"FAN_*\", \"!FAN_H\"}"),
        of(
            "what is no integer is excluded",
            "a.h: " + FAMILY + "#define FAN_NAME \"fan\"\n",
            "FanSpec a.h macros = {\"FAN_*\", \"!FAN_NAME\"}"),
        of(
            "macros of an included file are not of the family",
            "a.h: #include <z.h>\n" + FAMILY,
            "z.h: #define FAN_Z 7\n",
            "FanSpec a.h macros = {\"FAN_*\", \"!FAN_Z\"}"),
        of(
            "values that differ are one family",
            "a.h: "
                + FAMILY
                + "#define FAN_UP_A 11\n"
                + "#define FAN_UP_B 12\n"
                + "#define FAN_UP_C 13\n"
                + "#define Q_A 1\n"
                + "#define Q_B 2\n"
                + "#define Q_C 3\n"
                + "#define Q_D 4\n"
                + "#define Q_E 5\n"
                + "#define Q_F 6\n",
            "FanSpec a.h macros = \"FAN_*\"\nQSpec a.h macros = \"Q_*\""),
        of(
            "the library's own prefix divides",
            "a.h: #define L_UP_A 1\n#define L_UP_B 2\n#define L_UP_C 3\n"
                + "#define L_LOW_A 11\n#define L_LOW_B 12\n#define L_LOW_C 13\n",
            "LLowSpec a.h macros = \"L_LOW_*\"\nLUpSpec a.h macros = \"L_UP_*\""),
        of(
            "values that meet are two families",
            "a.h: #define X_A 1\n"
                + "#define X_B 2\n"
                + "#define Y_A 1\n"
                + "#define Y_B 2\n"
                + "#define Y_C 3\n"
                + "#define Z_A 4\n"
                + "#define Z_B 5\n"
                + "#define Z_C 6\n"
                + "#define Z_D 7\n"
                + "#define Y_IN_A 1\n"
                + "#define Y_IN_B 2\n"
                + "#define Y_IN_C 3\n",
            "YInSpec a.h macros = \"Y_IN_*\"\n"
                + "YSpec a.h macros = {\"Y_*\", \"!Y_IN_*\"}\n"
                + "ZSpec a.h macros = \"Z_*\""),
        of(
            "names that are constants of an enumeration",
            "a.h: enum fan { FAN_OFF, FAN_LOW, FAN_HIGH };\n"
                + "#define FAN_OFF FAN_OFF\n#define FAN_LOW FAN_LOW\n#define FAN_HIGH FAN_HIGH\n",
            "FanSpec a.h"),
        of(
            "an enumeration and macros of one name",
            "a.h: enum Fan { A = 1, B = 4 };\n" + FAMILY,
            "FanMacrosSpec a.h macros = \"FAN_*\"\nFanSpec a.h"),
        of(
            "one family in two files",
            "a.h: " + FAMILY,
            "b.h: #define FAN_SLOW 5\n#define FAN_MEAN 6\n#define FAN_FAST 8\n",
            "FanMacrosSpec b.h macros = \"FAN_*\"\nFanSpec a.h macros = \"FAN_*\""),
        of(
            "the same type in two files",
            "a.h: enum fan { OFF, LOW };\nenum tap { SHUT, OPEN };",
            "b.h: enum fan { OFF, LOW };\nenum pump { DRY, WET };",
            "ASpec a.h types = \"*\"\nBSpec b.h types = {\"*\", \"!fan\"}"),
        of(
            "a header that asks for another",
            "all.h: #define IN\n#include \"part.h\"\n",
            "part.h: #ifndef IN\n"
                + "#error \"Do not include part.h directly, include <all.h> instead.\"\n"
                + "#endif\n"
                + "#ifndef P\n"
                + "#define P\n"
                + "enum part { PART_A, PART_B };\n"
                + FAMILY
                + "#endif\n",
            "FanSpec part.h macros = \"FAN_*\"\nPartSpec part.h"),
        of(
            "a manual page",
            "fan.4: .TH fan 4\n.SH NAME\nfan \\- a fan\n.SH SYNOPSIS\n.nf\n"
                + "enum fan { FAN_OFF, FAN_LOW, FAN_HIGH };\n.fi\n"
                + ".SH VALUES\n.TP\n.B FAN_LOW\nNobody hears it.\n",
            "FanSpec fan.4"),
        of(
            "the first constants of files",
            "a.h: static const int FAN_OFF = 0, FAN_LOW = 1, FAN_HIGH = 2;",
            "FanSpec a.h macros = \"FAN_*\""));
  }

  @ParameterizedTest
  @MethodSource("sdks")
  void writesASpecForWhatEachFileDeclares(String what, List<String> files, String wanted)
      throws IOException {
    for (String file : files) {
      String[] parts = file.split(": ", 2);
      write("sdk/" + parts[0], parts[1]);
    }
    run("import", "ROOT/sdk", "--package", "p", "--out", "ROOT/src", "-I", "ROOT/sdk");
    assertEquals(wanted, specs(), what + out + err);
  }

  @Test
  void takesTheFlagsOfCompilers() throws IOException {
    write("sdk/lib/a.h", "#include <deep.h>\nenum a { A_ONE = DEEP + EXTRA, A_TWO, A_THREE };");
    write("other/deep.h", "#define DEEP 4\n");
    String flags =
        "-I/none/such -IROOT/sdk -isystem ROOT/other -pthread --defines EXTRA=1 -UGONE"
            + " -fshort-enums";
    List<String> all = new ArrayList<>(List.of("show", "ROOT/sdk/lib/a.h"));
    all.addAll(List.of(flags.split(" ")));
    assertEquals(0, run(all.toArray(String[]::new)), err.toString());
    assertTrue(out.toString().startsWith("a  values, 32 bits unsigned  lib/a.h:2\n"), out + "");
    assertTrue(out.toString().contains("5  A_ONE"), out.toString());
    String told =
        "-fshort-enums is left aside: values are read without it.\n"
            + "-I/none/such is no directory, and left aside.\n";
    assertTrue(err.toString().startsWith(told), err.toString());
    assertEquals(2, run("show", "ROOT/sdk/lib/a.h", "--incldue"));
    all.set(0, "import");
    all.addAll(List.of("--package", "p", "--out", "ROOT/src"));
    assertEquals(0, run(all.toArray(String[]::new)), err.toString());
    assertEquals("ASpec lib/a.h defines = {\"EXTRA=1\", \"!GONE\"}", specs());
    assertTrue(
        out.toString().contains("sourcePath=ROOT/sdk:ROOT/other\n".replace("ROOT", root + "")),
        out.toString());
  }

  @Test
  void writesNothingWhenDry() throws IOException {
    write("sdk/a.h", FAMILY);
    assertEquals(0, run("import", "ROOT/sdk", "--package", "p", "--out", "ROOT/src", "--dry-run"));
    assertTrue(out.toString().contains("interface FanSpec {}"), out.toString());
    assertFalse(Files.exists(root.resolve("src")));
  }

  @Test
  void tellsWhatIsLeftOut() throws IOException {
    write("sdk/a.h", FAMILY + "#define NAME \"x\"\n#define TWO_A 1\n#define TWO_B 2\n");
    write("sdk/b.h", "enum t { T_A, T_B };\n");
    write("sdk/c/b.h", "enum t { T_A, T_B };\n");
    write("sdk/read.me", "nothing");
    write("sdk/lib.so.1", "nothing");
    String page = ".TH %s 2\n.SH NAME\n%1$s \\- open\n.SH FLAGS\n";
    write("sdk/open.2", page.formatted("open") + ".TP\n.B O_APPEND\nAt the end.\n");
    write("sdk/close.2", page.formatted("close") + "None.\n");
    write("first/b.h", "enum t { T_A = 5, T_B };\n");
    assertEquals(0, run("import", "ROOT/sdk", "--package", "p", "--out", "ROOT/src"));
    assertEquals(
        """
        2 specs of 1 enumeration and 1 family of macros written, 2 files without any.
        Left out:
          enumerations that another file gives (1): t (by b.h)
          macros of which fewer than three begin alike (2): TWO_A, TWO_B
          macros that are no integers (1): NAME
          files that are neither pages nor headers (2): lib.so.1, read.me
        Compile them with -Anativeflags.sourcePath=ROOT/sdk
        """
            .replace("ROOT", root.toString()),
        out.toString());
    run(
        "import",
        "ROOT/sdk",
        "-IROOT/first",
        "-IROOT/sdk",
        "--package=p",
        "--out=ROOT/src2",
        "--verbose");
    String hidden = "\n    b.h: b.h (by ROOT/first)\n".replace("ROOT", root.toString());
    assertTrue(out.toString().contains(hidden), out.toString());
  }

  /** The specs, by name, each with its file and what it says else. */
  private String specs() throws IOException {
    Path directory = root.resolve("src/p");
    if (!Files.exists(directory)) {
      return "";
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(ImportTest::read)
          .map(
              text ->
                  text.replaceAll("(?s).*interface (\\w+) .*", "$1")
                      + text.replaceAll(
                          "(?s).*\\(\\s*source = \"([^\"]*)\"(?:,\\s*(.*))?\\)\n.*", " $1 $2"))
          .map(String::strip)
          .sorted()
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }

  private int run(String... arguments) {
    String[] placed =
        Stream.of(arguments).map(a -> a.replace("ROOT", root.toString())).toArray(String[]::new);
    return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), placed);
  }

  private static Arguments of(String what, String... filesAndWanted) {
    List<String> all = List.of(filesAndWanted);
    return Arguments.of(what, all.subList(0, all.size() - 1), all.get(all.size() - 1));
  }
}
