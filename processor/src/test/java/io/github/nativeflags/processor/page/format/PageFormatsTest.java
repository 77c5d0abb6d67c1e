package io.github.nativeflags.processor.page.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which file is in which format. */
class PageFormatsTest {
  @ParameterizedTest
  @CsvSource({
    "kettle.md, x, MarkdownFormat",
    "KETTLE.MD, x, MarkdownFormat",
    "docs/kettle.markdown, x, MarkdownFormat",
    "kettle.Mdx, x, MarkdownFormat",
    "md, x, MarkdownFormat",
    "kettle.HTML, x, HtmlFormat",
    "kettle.txt, <!DOCTYPE html><p>x, HtmlFormat",
    "kettle, <!-- saved --><html lang='en'>, HtmlFormat",
    "kettle.txt, <kettle/>, ",
    "kettle.3, .TH kettle 3, ManualFormat",
    "kettle.3ssl, .Dd May 1, ManualFormat",
    "kettle.txt, ---|title: Kettle|---|# Kettle, MarkdownFormat",
    "kettle.txt, #define KETTLE 1, ",
    "kettle.h, enum kettle { ON };, ",
    "docs.md/kettle, enum kettle { ON };, ",
    "kettle.h, , "
  })
  void aFileIsKnownByItsEndingElseByItsStart(String file, String start, String format) {
    String content = Optional.ofNullable(start).orElse("").replace('|', '\n');
    assertEquals(
        Optional.ofNullable(format),
        PageFormats.of(file, content).map(f -> f.getClass().getSimpleName()));
  }
}
