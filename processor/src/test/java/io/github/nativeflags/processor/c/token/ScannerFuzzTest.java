package io.github.nativeflags.processor.c.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.nativeflags.processor.fuzz.Cost;
import io.github.nativeflags.processor.fuzz.Mutations;
import io.github.nativeflags.processor.fuzz.ProblemPlaces;
import io.github.nativeflags.processor.fuzz.Seeds;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text is tokens, comments and white space, and nothing else. */
class ScannerFuzzTest {
  /** Continued lines and digraphs. */
  private static final Pattern RESPELLED = Pattern.compile("\\\\|<[:%]|[:%]>|%:");

  @MethodSource("io.github.nativeflags.processor.fuzz.Seeds#c")
  @FuzzTest
  void scans(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Problems problems = new Problems();
    SourceText source = new SourceText("a.h", 1, text);
    List<Token> tokens = Cost.linear(text, () -> Scanner.scan(source, problems));
    ProblemPlaces told = ProblemPlaces.of(Map.of("a.h", text));
    told.check(problems.list());
    assertTrue(tokens.get(tokens.size() - 1).isEnd());
    int last = 0;
    for (Token token : tokens) {
      assertTrue(token.offset() >= last && token.offset() <= text.length(), token::toString);
      assertEquals(source.line(token.offset()), token.line());
      last = token.offset();
    }
    if (!RESPELLED.matcher(text).find()) {
      assertEquals(visible(text), visible(written(tokens)));
    }
  }

  @Test
  void scansMutations() {
    Mutations.of(getClass(), Seeds.c(), 2000).forEach(this::scans);
  }

  private static String written(List<Token> tokens) {
    return tokens.stream().map(t -> comments(t) + t.text()).collect(Collectors.joining());
  }

  private static String comments(Token token) {
    return token.comments().stream().map(Token.Comment::text).collect(Collectors.joining());
  }

  private static String visible(String text) {
    return text.chars()
        .filter(c -> !CCharacters.isSpace((char) c))
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
