package io.github.nativeflags.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.emit.comment.CommentText;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.fuzz.Cost;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.Seeds;
import io.github.nativeflags.processor.hostile.Code;
import io.github.nativeflags.processor.page.PageReader;
import io.github.nativeflags.processor.page.PageWanted;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a comment or a page says, it stays within the comments made of it. */
class DocumentationFuzzTest {
  private static final JavadocText JAVADOC = JavadocText.of(Map.of("KETTLE_ON", "#KETTLE_ON"));

  @MethodSource("io.github.nativeflags.processor.fuzz.Seeds#all")
  @FuzzTest
  void staysInComments(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    check(text, Cost.linear(text, () -> ofComment(text)));
    check(text, Cost.linear(text, () -> ofPage(text)));
  }

  @Test
  void mutationsStayInComments() {
    Mutations.of(getClass(), Seeds.all(), 150).forEach(this::staysInComments);
  }

  private static Doc ofComment(String text) {
    String comment = text.lines().map(l -> "/// " + l + "\n").collect(Collectors.joining());
    SourceText source = new SourceText("a.h", 1, comment + "enum e { A };");
    return CReader.read(CReader.Input.of(List.of(source), CAbi.LP64), new Problems())
        .enums()
        .stream()
        .map(e -> e.doc())
        .reduce(Doc.EMPTY, Doc::then);
  }

  private static Doc ofPage(String text) {
    PageWanted wanted = new PageWanted(false, false);
    String page = "# Text\n\n## Remarks\n\n" + text;
    return PageReader.of("p.md", page).orElseThrow().read(wanted, new Problems()).remarks();
  }

  private static void check(String text, Doc doc) {
    Doc fallback = Doc.of("Something.");
    for (String html :
        Cost.linear(text, () -> List.of(JAVADOC.comment(doc, fallback), JAVADOC.more(doc)))) {
      assertEquals(" class X {}", Code.java("/** " + html + " */class X {}"), html);
      Parser parser = Parser.htmlParser().setTrackErrors(1);
      Jsoup.parse("<!DOCTYPE html><title>x</title><body>" + html, "", parser);
      assertEquals(List.of(), parser.getErrors(), html);
    }
    String comment = Cost.linear(text, () -> CommentText.comment(doc, "  "));
    assertEquals(" int x;", Code.c("/**/" + comment + "int x;").replaceAll("^ +", " "), comment);
  }
}
