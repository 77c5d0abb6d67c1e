package io.github.nativeflags.processor.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Seeds with a few changes, the same in each build: what a build can afford of fuzzing, which takes
 * a virtual machine of its own for each test.
 */
public final class Mutations {
  private static final int LONGEST = 4096;

  private static final List<String> WORDS =
      List.of(
          "#define ",
          "#if ",
          "#elif ",
          "#else\n",
          "#endif\n",
          "#include \"b.h\"\n",
          "#undef ",
          "##",
          "#",
          "__VA_ARGS__",
          "__VA_OPT__(",
          "defined ",
          "enum ",
          "typedef ",
          "class ",
          "namespace n { ",
          "struct ",
          "sizeof ",
          "(int)",
          "(unsigned char)",
          "-1",
          "~0",
          "1u<<31",
          "0x8000000000000000",
          "9223372036854775807",
          "'",
          "\"",
          "R\"(",
          "\\",
          "\\\n",
          "\r\n",
          "/*",
          "*/",
          "//",
          "/**<",
          "@",
          "{@code ",
          "\\u002a/",
          "??/",
          "<dl>",
          "</dd>",
          "<dt>",
          "```\n",
          "---\n",
          "### -field ",
          "## Syntax\n",
          "|",
          "\n\n",
          "> [!NOTE]\n",
          "&#42;",
          "\u00a0",
          "\ufeff",
          "\u0000",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "<",
          ">",
          ",",
          ";",
          "=",
          "?",
          ":",
          "%");

  private final Random random = new Random(7);
  private final List<byte[]> seeds;

  private Mutations(List<byte[]> seeds) {
    this.seeds = seeds;
  }

  /** The findings of a test, and so many inputs made of them and of the seeds. */
  public static Stream<byte[]> of(Class<?> test, Stream<byte[]> seeds, int count) {
    List<byte[]> all = Stream.concat(seeds, Seeds.findings(test)).toList();
    return Stream.generate(new Mutations(all)::next).limit(count);
  }

  private byte[] next() {
    String text = text(any(seeds));
    for (int i = random.nextInt(5); i >= 0; i--) {
      text = changed(text);
    }
    String cut = text.substring(0, Math.min(text.length(), LONGEST));
    return cut.getBytes(StandardCharsets.UTF_8);
  }

  private String changed(String text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(1 + random.nextInt(64)));
    String before = text.substring(0, from);
    String part = text.substring(from, to);
    String after = text.substring(to);
    return switch (random.nextInt(6)) {
      case 0 -> before + after;
      case 1 -> before + part + part + after;
      case 2 -> before + part.repeat(1 + random.nextInt(20)) + after;
      case 3 -> before + (char) random.nextInt(128) + after;
      case 4 -> before + piece(text(any(seeds))) + after;
      default -> before + any(WORDS) + part + after;
    };
  }

  private String piece(String text) {
    int from = random.nextInt(text.length() + 1);
    return text.substring(from, Math.min(text.length(), from + random.nextInt(200)));
  }

  private <T> T any(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
