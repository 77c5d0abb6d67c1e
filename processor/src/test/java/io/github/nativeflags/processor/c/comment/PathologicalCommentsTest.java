package io.github.nativeflags.processor.c.comment;

import io.github.nativeflags.processor.c.BoundedWork;
import io.github.nativeflags.processor.c.CReader;
import io.github.nativeflags.processor.c.CUnit;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Comments that are made to be slow to read. */
class PathologicalCommentsTest {
  @Test
  void readsWhatIsLargeInTimeThatGrowsWithIt() {
    String filler = "@c A `b *c <b> [d %E &f_g {@code {@link <a @f$ http:// | - 1. \\b ";
    Map<String, String> texts = new LinkedHashMap<>();
    for (String part : filler.split(" ")) {
      texts.put(part, part);
      texts.put(part + " ", part + " ");
    }
    for (String part :
        List.of(
            filler,
            "-",
            "*",
            " ",
            "\n",
            "\n - ",
            "|-\n",
            "\n * @X: ",
            "=x",
            "\t",
            "@see a ",
            "@deprecated ")) {
      texts.put(part, part);
    }
    texts.forEach(
        (name, part) -> {
          String comment = part.repeat(200_000 / part.length());
          BoundedWork.ends(name, () -> read("enum e {\n/** " + comment + " */\nA };"));
        });
  }

  @Test
  void readsManyCommentsInTimeThatGrowsWithThem() {
    for (String comment : List.of("/* a */\n", "// a\n", "#ifdef X /* a */\n#endif\n/* b */\n")) {
      String text = "enum e {\nA,\n" + comment.repeat(100_000) + "B };";
      BoundedWork.ends(comment, () -> read(text));
    }
  }

  private static CUnit read(String text) {
    List<SourceText> sources = List.of(new SourceText("t.h", 1, text));
    return CReader.read(CReader.Input.of(sources, CAbi.LP64), new Problems());
  }
}
