package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages named by specs: alone, with a header, several at once. */
class PagesInSpecsTest {
  private static final String OVEN =
      """
      ---
      UID: NE:oven._OVEN_MODE
      req.header: oven.h
      req.typenames: OVEN_MODE
      ---
      # _OVEN_MODE enumeration
      ## -enum-fields
      ### -field OVEN_OFF
      It is cold.
      ### -field OVEN_GRILL
      It glows.
      """;
  private static final String HEADER =
      """
      typedef enum _OVEN_LAMP { LAMP_OFF, LAMP_ON } OVEN_LAMP;
      typedef enum _OVEN_MODE {
        OVEN_OFF = 0x10, /* header's words */
        OVEN_GRILL = 0x40, /* header's words */
        OVEN_BOTH = 0x50 /* header's words */
      } OVEN_MODE;
      """;

  @TempDir Path files;

  private Compilation compile(String attributes, Map<String, String> texts) throws IOException {
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(files.resolve(text.getKey()), text.getValue());
    }
    List<JavaFileObject> sources = new ArrayList<>();
    try (Stream<Path> runtime = Files.walk(Path.of("../runtime/src/main/java"))) {
      for (Path type : runtime.filter(p -> p.toString().matches(".*/[A-Z]\\w*\\.java")).toList()) {
        sources.add(JavaFileObjects.forResource(type.toUri().toURL()));
      }
    }
    String spec =
        "package p; @io.github.nativeflags.NativeFlagEnum(%s) interface OvenSpec {}"
            .formatted(attributes);
    sources.add(JavaFileObjects.forSourceString("p.OvenSpec", spec));
    return Compiler.javac()
        .withProcessors(new NativeFlagEnumProcessor())
        .withOptions("-Anativeflags.sourcePath=" + files)
        .compile(sources);
  }

  private static List<String> said(Compilation compilation) {
    return compilation.diagnostics().stream()
        .map(d -> d.getMessage(Locale.ROOT))
        .filter(m -> m.startsWith("[") && !m.startsWith("[InferredKind]"))
        .map(m -> m.lines().findFirst().orElseThrow())
        .toList();
  }

  private static String generated(Compilation compilation, String name) throws IOException {
    for (JavaFileObject file : compilation.generatedSourceFiles()) {
      if (file.getName().endsWith("/" + name + ".java")) {
        return file.getCharContent(false).toString();
      }
    }
    throw new AssertionError(name + " is not among " + compilation.generatedSourceFiles());
  }

  @Test
  void aPageWithoutValuesIsRefused() throws IOException {
    assertEquals(
        List.of("[MissingValues] The page does not state the values of OVEN_OFF, OVEN_GRILL."),
        said(compile("source = \"oven.md\"", Map.of("oven.md", OVEN))));
  }

  @Test
  void itsConstantsAreNumberedWhereTheUserSaysSo() throws IOException {
    Compilation compilation =
        compile("source = \"oven.md\", implicitValues = true", Map.of("oven.md", OVEN));
    assertEquals(List.of(), said(compilation));
    String constants = generated(compilation, "OvenConstants");
    assertTrue(constants.contains("OVEN_GRILL = 1;"), constants);
  }

  @Test
  void aManualPageGivesItsWordsToTheMacrosOfAHeader() throws IOException {
    String page =
        ".TH oven 4\n.SH NAME\noven \\- gets hot\n.SH FLAGS\n.TP\n.B OVEN_A\nIt is warm.\n";
    Compilation compilation =
        compile(
            "source = {\"oven.4\", \"oven.h\"}, macros = \"OVEN_*\", kind ="
                + " io.github.nativeflags.NativeFlagEnum.Kind.FLAGS",
            Map.of("oven.4", page, "oven.h", "#define OVEN_A 1\n"));
    assertEquals(List.of(), said(compilation));
    String constants = generated(compilation, "OvenConstants");
    assertTrue(constants.contains("     * It is warm.\n"), constants);
  }

  private static final String MANUAL =
      ".TH oven 2\n.SH NAME\noven \\- gets hot\n.SH FLAGS\n.TP\n.B OVEN_A\nIt is warm.\n";

  private Compilation manual(String page) throws IOException {
    return compile(
        "source = {\""
            + page
            + "\", \"oven.h\"}, macros = \"OVEN_*\", kind ="
            + " io.github.nativeflags.NativeFlagEnum.Kind.FLAGS",
        Map.of("oven.h", "#define OVEN_A 1\n"));
  }

  private void pack(String file, String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(files.resolve(file)))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aManualPageMayBePacked() throws IOException {
    pack("oven.2.gz", MANUAL);
    Compilation compilation = manual("oven.2.gz");
    assertEquals(List.of(), said(compilation));
    String constants = generated(compilation, "OvenConstants");
    assertTrue(constants.contains("     * It is warm.\n"), constants);
  }

  @Test
  void whatOnlySeemsToBePackedIsTold() throws IOException {
    Files.write(files.resolve("oven.2.gz"), new byte[] {0x1F, (byte) 0x8B, 8, 0, 1, 2, 3});
    assertEquals(
        List.of(
            "[UnreadFile] oven.2.gz seems to be compressed data that is damaged, which is not read."),
        said(manual("oven.2.gz")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"man2/oven.2", "man2/oven.2.gz", "oven.2", "oven.2.gz"})
  void aPageThatRefersToAnotherIsThat(String where) throws IOException {
    Files.createDirectories(files.resolve("man2"));
    if (where.endsWith(".gz")) {
      pack(where, MANUAL);
    } else {
      Files.writeString(files.resolve(where), MANUAL);
    }
    Files.writeString(files.resolve("stove.2"), ".so man2/oven.2\n");
    Compilation compilation = manual("stove.2");
    assertEquals(List.of(), said(compilation));
    String type = generated(compilation, "Oven");
    assertTrue(type.contains("It is warm.") && !type.contains("stove.2"), type);
  }

  @Test
  void aPageThatRefersToItselfOrNowhereIsTold() throws IOException {
    Files.writeString(files.resolve("stove.2"), ".so stove.2\n");
    assertTrue(said(manual("stove.2")).get(0).startsWith("[UnusedPage]"));
    Files.writeString(files.resolve("stove.2"), ".\\\" moved\n.so man2/oven.2\n");
    assertEquals(
        List.of("[PageElsewhere] stove.2 only refers to man2/oven.2, which was not found."),
        said(manual("stove.2")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "oven.html|<!DOCTYPE html><title>Sign in</title><form><input name=user></form>",
        "oven.html|<!DOCTYPE html><title>404</title><h1>Page not found</h1><p>OVEN_B is not here.</p>",
        "oven.html|<!DOCTYPE html><title></title><script>load('OVEN_A')</script>",
        "oven.html|<!DOCTYPE html><h1>STOVE</h1><table><tr><td>STOVE_A</td><td>Warm.</td></tr></table>",
        "oven.2|.TH stove 2",
        "oven.md|# Nothing"
      })
  void aPageOfNothingThatIsMeantIsTold(String file, String page) throws IOException {
    Files.writeString(files.resolve(file), page);
    Compilation compilation = manual(file);
    assertEquals(
        List.of("[UnusedPage] Nothing on " + file + " is about what is generated."),
        said(compilation));
    String type = generated(compilation, "Oven");
    assertTrue(type.contains("oven.h") && !type.contains(file), type);
    assertEquals(
        "[NoSyntaxBlock] The page has no syntax block with a C declaration.",
        said(compile("source = \"" + file + "\"", Map.of()))
            .get(0)
            .replaceAll(
                "\\[MissingV.*",
                "[NoSyntaxBlock] The page has no syntax block with a C declaration."));
  }

  @Test
  void besideWhatABrowserSavesWithAPageThePageIsFound() throws IOException {
    Files.createDirectories(files.resolve("oven_files"));
    Files.writeString(files.resolve("oven_files/x.js"), "enum OVEN { OVEN_B = 3 };");
    Files.write(
        files.resolve("oven_files/x.png"), new byte[] {(byte) 137, 80, 78, 71, 10, 0, 0, 0});
    String page =
        "<!DOCTYPE html><h1>OVEN enumeration</h1><pre>enum OVEN { OVEN_A = 7 };</pre>"
            + "<p><b>OVEN_A</b> It is <a href=\"warm.html\">warm</a>.</p>";
    Compilation compilation = compile("source = \"**/*\"", Map.of("oven.html", page));
    assertEquals(
        List.of(
            "[PassedOver] Matched as well, but not read: oven_files/x.js (source code that is not C), oven_files/x.png (an image)."),
        said(compilation));
    assertTrue(generated(compilation, "OvenConstants").contains("OVEN_A = 7;"));
  }

  @Test
  void linksStartFromTheAddressThatAPageSaysIsItsOwn() throws IOException {
    String page =
        """
        <!DOCTYPE html><html><head>%s</head><body><h1>OVEN enumeration</h1>
        <pre>enum OVEN { OVEN_A = 7 };</pre>
        <p><b>OVEN_A</b> It is <a href="warm.html">warm</a>.</p></body></html>
        """;
    for (String head :
        List.of(
            "<link rel=canonical href='https://k.example/a/oven.html'>",
            "<meta property='og:url' content='https://k.example/a/oven.html'>",
            "<base href='https://k.example/a/'><link rel=canonical href='https://l.example/'>",
            "<base href='../a/'><link rel=canonical href='https://k.example/b/oven.html'>")) {
      Compilation compilation =
          compile("source = \"oven.html\"", Map.of("oven.html", page.formatted(head)));
      String type = generated(compilation, "OvenConstants");
      assertTrue(type.contains("href=\"https://k.example/a/warm.html\""), type);
    }
    String markdown =
        "---\ncanonical: https://k.example/a/oven\n---\n# OVEN enumeration\n\n```c\nenum OVEN { OVEN_A = 7 };\n```\n\n**OVEN_A** It is [warm](warm.html).\n";
    for (String key : List.of("canonical", "canonicalUrl", "canonical_url")) {
      String keyed = markdown.replace("canonical:", key + ":");
      Compilation compilation = compile("source = \"oven.md\"", Map.of("oven.md", keyed));
      assertTrue(generated(compilation, "OvenConstants").contains("https://k.example/a/warm.html"));
    }
  }

  @Test
  void aSavedPageIsReadWithoutWhatStandsAroundIt() throws IOException {
    String page =
        """
        <!DOCTYPE html><html><head><meta name="ms.topic" content="reference"></head><body>
        <nav><h2>Ovens</h2></nav><main><h1>OVEN enumeration</h1>
        <pre>enum OVEN { OVEN_A = 0x80000000 };</pre>
        <h2>Constants</h2>
        <table><tr><td><code>OVEN_A</code><br>Value: <em>0x80000000</em><br><p>It is warm.</p></td></tr></table>
        </main></body></html>
        """;
    Compilation compilation = compile("source = \"oven.html\"", Map.of("oven.html", page));
    assertEquals(List.of(), said(compilation));
    String constants = generated(compilation, "OvenConstants");
    assertTrue(constants.contains("int OVEN_A = 0x80000000;"), constants);
    assertTrue(constants.contains("     * It is warm.\n"), constants);
  }

  @Test
  void besideAHeaderItGivesItsWordsToTheEnumerationItNames() throws IOException {
    Compilation compilation =
        compile("source = {\"oven.md\", \"oven.h\"}", Map.of("oven.md", OVEN, "oven.h", HEADER));
    assertEquals(
        List.of("[NotDescribed] Declared but not described: OVEN_BOTH."), said(compilation));
    String constants = generated(compilation, "OvenConstants");
    assertTrue(constants.contains("OVEN_GRILL = 0x0040;"), constants);
    assertTrue(constants.contains("     * It is cold.\n"), constants);
    assertTrue(constants.contains("     * header's words\n"), constants);
  }

  @Test
  void aPageOfSomethingElseIsToldAndNotNamed() throws IOException {
    String lamp = "# _OVEN_DOOR enumeration\n\n| Name | Use |\n|-|-|\n| DOOR_OPEN | x |\n";
    Compilation compilation =
        compile(
            "source = {\"door.md\", \"oven.h\", \"oven.md\"}, types = \"OVEN_MODE\"",
            Map.of("oven.md", OVEN, "oven.h", HEADER, "door.md", lamp));
    assertEquals(
        List.of(
            "[NotDescribed] Declared but not described: OVEN_BOTH.",
            "[UnusedPage] Nothing on door.md is about what is generated."),
        said(compilation).stream().sorted().toList());
    String type = generated(compilation, "Oven");
    assertTrue(type.contains("oven.h, oven.md") && !type.contains("door.md"), type);
  }

  @Test
  void severalPagesDescribeOneFamily() throws IOException {
    Compilation compilation =
        compile(
            "source = {\"a.md\", \"b.md\", \"k.h\"}, macros = \"KET_*\"",
            Map.of(
                "k.h",
                "#define KET_ON 1\n#define KET_HOT 2\n",
                "a.md",
                "# open\n\n**KET_ON** It heats.\n",
                "b.md",
                "# shut\n\n**KET_HOT** It boils.\n"));
    String constants = generated(compilation, "OvenConstants");
    assertTrue(constants.contains("* It heats."), constants);
    assertTrue(constants.contains("* It boils."), constants);
  }

  @Test
  void eachOfSeveralPagesTellsOfItsOwnEnumeration() throws IOException {
    String page =
        "# NAME enumeration\n\nAbout NAME.\n\n## Syntax\n\n```c\ntypedef enum { NAME_A = 3, NAME_B = 5 } NAME;\n```\n"
            + "\n## Constants\n\n<dl><dt>NAME_A</dt><dd>First of NAME.</dd><dt>NAME_B</dt><dd>x</dd></dl>\n";
    Compilation compilation =
        compile(
            "source = \"*.md\", types = \"*\"",
            Map.of("cup.md", page.replace("NAME", "CUP"), "pot.md", page.replace("NAME", "POT")));
    assertEquals(List.of(), said(compilation));
    String cup = generated(compilation, "Cup");
    String pot = generated(compilation, "Pot");
    assertTrue(cup.contains("First of CUP.") && !cup.contains("About POT."), cup);
    assertTrue(pot.contains("First of POT.") && !pot.contains("About CUP."), pot);
  }

  private static final String PASTED =
      """
      OVEN_MODE enumeration

      Article
      04/02/2021

      Tells what's hot: don't touch #1.

      Syntax
      C++ Copy

      typedef enum _OVEN_MODE {
        OVEN_OFF = 0x10,
        OVEN_GRILL = 0x40
      } OVEN_MODE;

      Constants
      \t\u00a0
      OVEN_OFF
      Value: 0x10

      It is *cold*, see OVEN_GRILL.

      A second paragraph.
      OVEN_GRILL

      It glows <red>.

      Remarks

      Take care.

      Requirements
      Header\toven.h
      """;

  @Test
  void textThatIsPastedFromAPageHasItsWords() throws IOException {
    String literal = PASTED.replace("\\", "\\\\").replace("\n", "\\n").replace("\"", "\\\"");
    for (Compilation compilation :
        List.of(
            compile("source = \"oven.txt\"", Map.of("oven.txt", PASTED)),
            compile("syntax = \"" + literal + "\"", Map.of()))) {
      assertEquals(List.of(), said(compilation));
      String constants = generated(compilation, "OvenConstants");
      assertTrue(constants.contains("OVEN_GRILL = 0x0040;"), constants);
      assertTrue(constants.contains("* It is &#42;cold&#42;, see {@link #OVEN_GRILL}."), constants);
      assertTrue(constants.contains("A second paragraph."), constants);
      assertTrue(constants.contains("It glows &lt;red&gt;."), constants);
      String type = generated(compilation, "Oven");
      assertTrue(type.contains("Take care.") && !type.contains("Article"), type);
    }
  }

  @Test
  void whatIsPastedIsComparedWithWhatIsDeclared() throws IOException {
    assertEquals(
        List.of("[ConflictingValue] OVEN_OFF is declared as 16 but described as 0x20."),
        said(
            compile(
                "source = \"oven.txt\"",
                Map.of("oven.txt", PASTED.replace("Value: 0x10", "Value: 0x20")))));
  }

  private static String win32(String block, String constants) {
    return "# OVEN enumeration\n\n## Syntax\n\n```c\n"
        + block
        + "```\n\n## Constants\n\n"
        + constants;
  }

  @Test
  void whatIsStatedIsComparedWithWhatIsDeclared() throws IOException {
    String page =
        win32(
            "enum OVEN { A = 1, B = 0x80000000, C = -1, D = 5 };\n",
            "<dl><dt>A (2)</dt><dd>a</dd><dt>B (0x80000000)</dt><dd>b</dd>"
                + "<dt>C (0xFFFFFFFF)</dt><dd>c</dd><dt>D</dt><dd>d</dd></dl>\n");
    assertEquals(
        List.of("[ConflictingValue] A is declared as 1 but described as 2."),
        said(
            compile(
                "source = \"oven.md\", abi = io.github.nativeflags.NativeFlagEnum.Abi.LLP64",
                Map.of("oven.md", page))));
  }

  @Test
  void statedValuesConfirmImplicitOnes() throws IOException {
    String described =
        "<dl><dt>A (0)</dt><dd>a</dd><dt>B (1)</dt><dd>b</dd><dt>C</dt><dd>c</dd></dl>\n";
    String page = win32("enum OVEN { A, B, C };\n", described);
    assertEquals(
        List.of(
            "[ImplicitValues] The page declares C without values; they follow C's rule of one more than the constant before."),
        said(compile("source = \"oven.md\"", Map.of("oven.md", page))));
    String all = win32("enum OVEN { A, B, C };\n", described.replace("<dt>C", "<dt>C (2)"));
    assertEquals(List.of(), said(compile("source = \"oven.md\"", Map.of("oven.md", all))));
  }

  @Test
  void aTwinIsOfferedOnlyWhereItIsNotDescribedItself() throws IOException {
    String page =
        win32(
            "enum OVEN { OVEN_OFF = 1, OVEN_GRILL = 7 };\n",
            "<dl><dt>OVEN_OFFF</dt><dd>a</dd><dt>OVEN_GRILL</dt><dd>b</dd><dt>OVEN_GRILLS</dt><dd>c</dd></dl>\n");
    assertEquals(
        List.of(
            "[NotDescribed] Declared but not described: OVEN_OFF.",
            "[DescribedButNotDeclared] OVEN_OFFF is described but not declared. Did you mean OVEN_OFF?",
            "[DescribedButNotDeclared] OVEN_GRILLS is described but not declared."),
        said(compile("source = \"oven.md\"", Map.of("oven.md", page))));
  }

  @Test
  void otherListsOfAPageAreNotOurs() throws IOException {
    String page =
        win32(
            "enum OVEN { OVEN_OFF = 1, OVEN_GRILL = 7 };\n",
            "<dl><dt>hDevice</dt><dd>a</dd></dl>\n");
    assertEquals(List.of(), said(compile("source = \"oven.md\"", Map.of("oven.md", page))));
  }
}
