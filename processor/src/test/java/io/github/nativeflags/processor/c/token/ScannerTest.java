package io.github.nativeflags.processor.c.token;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tokens with all that is known of them. Expected is for each its kind, its text and its place,
 * after {@code ^} where it begins a line and {@code _} where white space stands before it, then its
 * comments.
 */
class ScannerTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        of("", "^END@1:1"),
        of("a b", "^NAME a@1:1", "_NAME b@1:3", "^END@1:4"),
        of("a\n b\n", "^NAME a@1:1", "^_NAME b@2:2", "^_END@3:1"),
        of("a\u00A0b", "^NAME a@1:1", "_NAME b@1:3", "^END@1:4"),
        of("$a_1 Zz", "^NAME $a_1@1:1", "_NAME Zz@1:6", "^END@1:8"),
        of("\u00E9\u0661", "^NAME \u00E9\u0661@1:1", "^END@1:3"),
        of("\u00D7a", "^MARK \u00D7@1:1", "NAME a@1:2", "^END@1:3"),
        of("\u0660", "^MARK \u0660@1:1", "^END@1:2"),
        of("{[`@", "^MARK {@1:1", "MARK [@1:2", "MARK `@1:3", "MARK @@1:4", "^END@1:5"),
        of("/z:9", "^MARK /@1:1", "NAME z@1:2", "MARK :@1:3", "NUMBER 9@1:4", "^END@1:5"),
        of("0.5 .5 5.", "^NUMBER 0.5@1:1", "_NUMBER .5@1:5", "_NUMBER 5.@1:8", "^END@1:10"),
        of("a<::b", "^NAME a@1:1", "MARK <@1:2", "MARK ::@1:3", "NAME b@1:5", "^END@1:6"),
        of("<:::>", "^MARK [@1:1", "MARK ::@1:3", "MARK >@1:5", "^END@1:6"),
        of("<::>", "^MARK [@1:1", "MARK ]@1:3", "^END@1:5"),
        of("a.b", "^NAME a@1:1", "MARK .@1:2", "NAME b@1:3", "^END@1:4"),
        of("1e+5", "^NUMBER 1e+5@1:1", "^END@1:5"),
        of("1E-5", "^NUMBER 1E-5@1:1", "^END@1:5"),
        of("1f+5", "^NUMBER 1f@1:1", "MARK +@1:3", "NUMBER 5@1:4", "^END@1:5"),
        of("0xE+1", "^NUMBER 0xE@1:1", "MARK +@1:4", "NUMBER 1@1:5", "^END@1:6"),
        of("0XE-1", "^NUMBER 0XE@1:1", "MARK -@1:4", "NUMBER 1@1:5", "^END@1:6"),
        of("0x1p+2", "^NUMBER 0x1p+2@1:1", "^END@1:7"),
        of("0P+2", "^NUMBER 0P@1:1", "MARK +@1:3", "NUMBER 2@1:4", "^END@1:5"),
        of("1'0 1' '", "^NUMBER 1'0@1:1", "_NUMBER 1@1:5", "CHARACTER ' '@1:6", "^END@1:9"),
        of("'a' \"b\"", "^CHARACTER 'a'@1:1", "_STRING \"b\"@1:5", "^END@1:8"),
        of("'\\''x", "^CHARACTER '\\''@1:1", "NAME x@1:5", "^END@1:6"),
        of("'it\nx", "^CHARACTER 'it@1:1", "^_NAME x@2:1", "^END@2:2"),
        of("'it", "^CHARACTER 'it@1:1", "^END@1:4"),
        of("'\\", "^CHARACTER '\\@1:1", "^END@1:3"),
        of("L'a' u8\"b\"", "^CHARACTER L'a'@1:1", "_STRING u8\"b\"@1:6", "^END@1:11"),
        of("x'a'", "^NAME x@1:1", "CHARACTER 'a'@1:2", "^END@1:5"),
        of("R\"(a\")\" b", "^STRING R\"(a\")\"@1:1", "_NAME b@1:9", "^END@1:10"),
        of("uR\"-(\")\")-\"", "^STRING uR\"-(\")\")-\"@1:1", "^END@1:12"),
        of("R\"(a", "^NAME R@1:1", "STRING \"(a@1:2", "^END@1:5"),
        of("R\"a", "^NAME R@1:1", "STRING \"a@1:2", "^END@1:4"),
        of("a/*c*/b", "^NAME a@1:1", "_NAME b@1:7 [/*c*/ 1-1:2 trailing]", "^END@1:8"),
        of("/*c\n*/ b", "^_NAME b@2:4 [/*c\n*/ 1-2:1]", "^END@2:5"),
        of("a // c\n// d", "^NAME a@1:1", "^_END@2:5 [// c 1-1:3 trailing] [// d 2-2:1]"),
        of("/**/a", "^_NAME a@1:5 [/**/ 1-1:1]", "^END@1:6"),
        of("/*/a*/b", "^_NAME b@1:7 [/*/a*/ 1-1:1]", "^END@1:8"),
        of("\"a\\\nb\" /*c*/", "^STRING \"ab\"@1:1", "^_END@2:9 [/*c*/ 2-2:4 trailing]"),
        of("a\\\nb c", "^NAME ab@1:1", "_NAME c@2:3", "^END@2:4"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void scans(String text, List<String> expected) {
    Problems problems = new Problems();
    List<Token> tokens = Scanner.scan(new SourceText("t.h", 1, text), problems);
    assertEquals(expected, tokens.stream().map(ScannerTest::shown).toList());
    assertEquals(List.of(), problems.list());
  }

  private static String shown(Token token) {
    StringBuilder shown = new StringBuilder(token.lineStart() ? "^" : "");
    shown.append(token.spaced() ? "_" : "").append(token.kind());
    shown.append(token.isEnd() ? "" : " " + token.text());
    shown.append("@" + token.place().line() + ":" + token.place().column());
    assertEquals(token.place().line(), token.line());
    for (Token.Comment c : token.comments()) {
      shown.append(" [" + c.text() + " " + c.line() + "-" + c.lastLine() + ":" + c.column());
      shown.append(c.trailing() ? " trailing]" : "]");
    }
    return shown.toString();
  }

  private static Arguments of(String text, String... tokens) {
    return Arguments.of(text, List.of(tokens));
  }
}
