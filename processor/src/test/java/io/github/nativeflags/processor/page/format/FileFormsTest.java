package io.github.nativeflags.processor.page.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.text.TextDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What files are, whatever they are called. */
class FileFormsTest {
  private static String form(String file, String content) {
    FileForm form = FileForms.of(file, content);
    if (form instanceof FileForm.Page page) {
      return page.format().getClass().getSimpleName().replace("Format", "");
    }
    return form instanceof FileForm.Other other ? other.what() : "C";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "kettle.PDF~ %PDF-1.7|%x~ a PDF",
        "kettle~ %PDF-1.7|%x~ a PDF",
        "kettle.h~ %PDF-1.7|%x~ a PDF",
        "kettle.md~ %PDF-1.7|%x~ a PDF",
        "kettle.ps~ %!PS-Adobe~ a PostScript document",
        "kettle.zip~ PK\u0003\u0004~ an archive",
        "kettle.7z~ x~ an archive",
        "kettle.chm~ ITSF~ compiled HTML help",
        "kettle.gif~ GIF89a~ an image",
        "kettle.rtf~ {\\rtf1~ a word processor's document",
        "kettle~ \u007fELF~ a compiled file",
        "kettle.xz~ x~ compressed data",
        "kettle.mht~ x~ a web archive (MHTML)",
        "kettle.txt~ From: <Saved by Browser>|~ a web archive (MHTML)",
        "kettle.html~ From: <Saved by Browser>|~ a web archive (MHTML)",
        "kettle~ MIME-Version: 1.0|Subject: K|Content-Type: multipart/related|~ a web archive (MHTML)",
        "Kettle-1.0.gir~ <?xml version=`1.0`?>|<repository>~ GObject introspection data",
        "kettle.xml~ <?xml version=`1.0`?>|<!-- k -->|<registry>~ a registry of Khronos",
        "kettle.xml~ <?xml version=`1.0`?>|<doxygen>~ the XML of Doxygen",
        "kettle.xml~ <kettle/>~ XML",
        "kettle.txt~ <kettle/>~ XML",
        "kettle.h~ <?xml version=`1.0`?>~ XML",
        "kettle.xml~ <?xml version=`1.0`?><html><body>~ Html",
        "kettle.svg~ <svg>~ XML",
        "kettle.json~ {~ JSON",
        "kettle~ {|  \"a\": 1}~ JSON",
        "kettle.inc~ {|  \"a\", 1}~ C",
        "kettle.yml~ a: 1~ a configuration file",
        "kettle.csv~ a,1~ a table of values",
        "kettle.rst~ x~ reStructuredText",
        "kettle.txt~ Kettle|======||.. c:enum:: kettle|~ reStructuredText",
        "kettle.h~ /*|.. note:: x|*/~ C",
        "kettle.adoc~ x~ AsciiDoc",
        "kettle~ = Kettle|~ AsciiDoc",
        "kettle.txt~ Kettle||[source,c]|----|~ AsciiDoc",
        "kettle.texi~ x~ a Texinfo document",
        "kettle~ \\input texinfo~ a Texinfo document",
        "kettle.tex~ x~ a LaTeX document",
        "kettle.pod~ x~ Perl's documentation",
        "kettle~ =head1 NAME~ Perl's documentation",
        "kettle.ms~ x~ troff that is no manual page",
        "kettle~ .NH 1|Kettles|~ troff that is no manual page",
        "Kettle.cs~ enum Kettle { On }~ source code for .NET",
        "Kettle.java~ enum Kettle { ON }~ source code for the JVM",
        "kettle.rs~ enum Kettle { On }~ source code that is not C",
        "kettle~ #!/bin/sh~ source code that is not C",
        "kettle.proto~ enum K { ON = 0 }~ an interface definition that is not C",
        "kettle.2~ .TH kettle 2~ Manual",
        "kettle.3curl~ .nr x 1|~ Manual",
        "kettle.2.GZ~ .TH kettle 2~ Manual",
        "kettle.md.gz~ x~ Markdown",
        "libkettle.so.3~ enum kettle { ON }~ C",
        "kettle.txt~ # Kettle||## Syntax||```c|enum a {B}|```~ Markdown",
        "kettle.txt~ # define KETTLE 1||## x~ C",
        "kettle.txt~ <h1>Kettle</h1>~ Html",
        "kettle.TXT~ enum kettle { ON }~ C",
        "kettle~ enum kettle { ON }~ C",
        "kettle.idl~ [v1_enum] enum kettle { ON }~ C",
        "kettle.txt~ enum k { K_ON };||K_ON|Hot.~ Pasted",
        "kettle~ K_ON: hot|enum k { K_ON };~ Pasted",
        "kettle.h~ enum k { K_ON };||K_ON|Hot.~ C",
        "kettle.txt~ enum k { K_ON };||K_OFF|Hot.~ C",
        "kettle.txt~ enum k {\u00a0K_ON\u00a0=\u00a01,\u00a0};||K_ON|Hot.~ Pasted",
        "kettle.txt~ #define K_X 1|enum k { K_ON };||K_ON|Hot.~ C",
        "kettle.txt~ enum k { K_ON };||set K_ON|Hot.~ C",
        "kettle.h~ ``~ C"
      })
  void aFileIsWhatItsNameAndItsBeginningSay(String file, String content, String form) {
    assertEquals(form, form(file, content.replace('|', '\n').replace('`', '"')));
  }

  @ParameterizedTest
  @CsvSource({
    "kettle.png, 137 80 78 71 13 10 26 10 0 0 0 13, an image",
    "kettle.h, 137 80 78 71 13 10 26 10 0 0 0 13, an image",
    "kettle.jpg, 255 216 255 224 0 16 74 70 73 70 0 1 1 0, an image",
    "kettle.2.gz, 31 139 8 0 0 0 0 0 0 3 99, compressed data that is damaged",
    "kettle.bin, 1 2 3 4 0 0 0 0 65, binary data",
    "kettle.dll, 77 90 144 0 3 0 0 0, a compiled file",
    "Kettle.class, 202 254 186 190 0 0 0 61, a compiled file",
  })
  void bytesThatAreNoTextAreNone(String file, String bytes, String form) {
    String[] numbers = bytes.split(" ");
    byte[] content = new byte[numbers.length];
    for (int i = 0; i < content.length; i++) {
      content[i] = (byte) Integer.parseInt(numbers[i]);
    }
    assertEquals(form, form(file, TextDecoder.decode(content)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"enum k { A };\0", "/* \u001b[1m */ enum k { A };\f\u001a"})
  void aStrayControlCharacterMakesNoBinaryFile(String text) {
    assertEquals("C", form("kettle.h", text));
  }

  @Test
  void aTextOfAnyLengthIsLookedAtAtItsBeginning() {
    String text = "<".repeat(2_000_000) + "MIME-Version: 1.0\n".repeat(200_000);
    assertEquals("C", form("kettle.h", text));
  }
}
