package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.NativeFlagEnum;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** The reference has each attribute, option and problem, and none that is not there. */
class ReferenceTest {
  private static final String PROCESSOR = "io.github.nativeflags.processor.";

  @Test
  void attributes() throws IOException {
    assertEquals(
        Arrays.stream(NativeFlagEnum.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new)),
        rows("The annotation", "`([\\w.]+)`"));
  }

  @Test
  void options() throws ReflectiveOperationException, IOException {
    Processor processor =
        (Processor)
            Class.forName(PROCESSOR + "NativeFlagEnumProcessor").getConstructor().newInstance();
    assertEquals(
        new TreeSet<>(processor.getSupportedOptions()),
        rows("Options of the processor", "`([\\w.]+)`"));
  }

  @Test
  void problems() throws ReflectiveOperationException, IOException {
    Class<?> type = Class.forName(PROCESSOR + "problem.ProblemKind");
    Set<String> kinds = new TreeSet<>();
    for (Object kind : type.getEnumConstants()) {
      String severity = type.getMethod("severity").invoke(kind).toString();
      kinds.add(
          "`" + type.getMethod("id").invoke(kind) + "` | " + severity.toLowerCase(Locale.ROOT));
    }
    assertEquals(kinds, rows("Problems", "(`\\w+` \\| \\w+)"));
  }

  /** What the rows of the tables below a heading start with. */
  private static Set<String> rows(String heading, String start) throws IOException {
    String text = Files.readString(Documents.ROOT.resolve("docs/reference.md"));
    String section = text.substring(text.indexOf("\n## " + heading + "\n") + 4);
    int end = section.indexOf("\n## ");
    return Pattern.compile("^\\| " + start, Pattern.MULTILINE)
        .matcher(end < 0 ? section : section.substring(0, end))
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
