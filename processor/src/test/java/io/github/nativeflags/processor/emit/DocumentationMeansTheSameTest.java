package io.github.nativeflags.processor.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.doc.PlainText;
import io.github.nativeflags.processor.emit.comment.CommentText;
import io.github.nativeflags.processor.emit.javadoc.JavadocText;
import io.github.nativeflags.processor.hostile.HostileTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reader of the comment reads the words of the documentation, character by character. */
class DocumentationMeansTheSameTest {
  private final JavadocText javadoc = JavadocText.of(Map.of("A_B", "#A_B"));

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inJavadoc(long seed) {
    List<String> texts = texts(new Random(seed));
    String html = javadoc.comment(paragraphs(texts), Doc.EMPTY);
    String shown = Jsoup.parse(html.replace("{@link #A_B}", "A_B")).text();
    assertEquals(characters(String.join("", texts)), characters(shown), html);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void inC(long seed) {
    List<String> texts = texts(new Random(seed));
    String comment = CommentText.comment(paragraphs(texts), "");
    // A line's last backslash has a full stop after it, lest it join the next line
    String shown =
        comment
            .replaceAll("(?s)\\A/\\*|\\*/\n\\z", "")
            .replaceAll("(?m)^ \\*", "")
            .replaceAll("(?m)(\\\\|\\?\\?/)\\.$", "$1");
    assertEquals(characters(String.join("", texts)), characters(shown), comment);
  }

  private static Doc paragraphs(List<String> texts) {
    List<Doc.Block> blocks = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Doc.Inline inline =
          switch (i % 3) {
            case 0 -> new Doc.Text(text);
            case 1 -> new Doc.Code(text);
            default -> new Doc.Emphasis(i % 2 == 0, List.of(new Doc.Text(text)));
          };
      blocks.add(new Doc.Paragraph(List.of(inline)));
    }
    return new Doc(blocks);
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>(List.of("Begins. "));
    for (int i = random.nextInt(6); i >= 0; i--) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(40); k >= 0; k--) {
        text.append(HostileTexts.PLAIN.get(random.nextInt(HostileTexts.PLAIN.size())));
        text.append(random.nextBoolean() ? " " : "");
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static String characters(String text) {
    return PlainText.folded(text).replace(" ", "");
  }
}
