package io.github.nativeflags.runtime.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum of 2,500 values: no method that programs call often is too large to be compiled. */
class LargeEnumTest {
  private static final int COUNT = 2500;
  private static final int LIMIT = 8000;
  private static final Pattern METHOD =
      Pattern.compile("  \\S.*?([\\w$]+)\\(.*\\);|  static \\{\\};");
  private static final Pattern CODE = Pattern.compile(" +(\\d+): \\w+.*");

  @TempDir static Path directory;

  private static ClassLoader loader;

  @BeforeAll
  static void generate() throws Exception {
    StringBuilder constants = new StringBuilder();
    for (int i = 0; i < COUNT; i++) {
      constants.append("C").append(i).append(" = ").append(i * 37L * 31 % 1_000_003).append(", ");
    }
    String source =
        """
        package large;
        @io.github.nativeflags.NativeFlagEnum(
            kind = io.github.nativeflags.NativeFlagEnum.Kind.VALUES, syntax = "enum LARGE { %s };")
        interface LargeSpec {}
        """
            .formatted(constants);
    loader =
        GeneratedFlags.compile(
            directory,
            Map.of("large.LargeSpec", source),
            "-Anativeflags.maxEnumConstants=" + COUNT);
  }

  @Test
  void everyConstantIsFound() throws Exception {
    Class<?> large = loader.loadClass("large.Large");
    Method of = large.getMethod("of", int.class);
    for (Object constant : large.getEnumConstants()) {
      int value = (int) large.getMethod("value").invoke(constant);
      assertSame(constant, of.invoke(null, value));
    }
  }

  @Test
  void onlyInitialisersAreLarge() {
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    StringWriter out = new StringWriter();
    String file = directory.resolve("large/Large.class").toString();
    javap.run(new PrintWriter(out), new PrintWriter(out), "-c", "-p", file);
    List<String> large = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (String line : out.toString().split("\\R")) {
      Matcher method = METHOD.matcher(line);
      Matcher code = CODE.matcher(line);
      if (method.matches()) {
        seen.add(method.group(1) == null ? "<clinit>" : method.group(1));
      } else if (code.matches() && Integer.parseInt(code.group(1)) >= LIMIT) {
        String name = seen.get(seen.size() - 1);
        if (!large.contains(name)) {
          large.add(name);
        }
      }
    }
    assertTrue(seen.contains("ofOrNull"), seen::toString);
    assertEquals(List.of("$values", "<clinit>"), large); // Run once each, when the class is loaded
  }
}
