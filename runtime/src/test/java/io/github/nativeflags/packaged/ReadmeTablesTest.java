package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.nativeflags.NativeFlagEnum;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** The README's tables name each attribute and option, and none that is not there. */
class ReadmeTablesTest {
  @Test
  void attributes() throws IOException {
    assertEquals(
        Arrays.stream(NativeFlagEnum.class.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toCollection(TreeSet::new)),
        firstColumn("### The annotation"));
  }

  @Test
  void options() throws Exception {
    Processor processor =
        (Processor)
            Class.forName("io.github.nativeflags.processor.NativeFlagEnumProcessor")
                .getConstructor()
                .newInstance();
    assertEquals(
        new TreeSet<>(processor.getSupportedOptions()),
        firstColumn("### Options of the processor"));
  }

  /** The words in code style that start the rows below a heading. */
  private static Set<String> firstColumn(String heading) throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String section = readme.substring(readme.indexOf(heading + "\n") + heading.length());
    int end = section.indexOf("\n#");
    return Pattern.compile("^\\| `([\\w.]+)`", Pattern.MULTILINE)
        .matcher(end < 0 ? section : section.substring(0, end))
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
