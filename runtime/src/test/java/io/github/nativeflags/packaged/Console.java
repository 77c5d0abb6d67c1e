package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A terminal in which a recipe's commands are typed, with the published jars at hand.
 *
 * @param directory where
 */
record Console(Path directory) {
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\$ (.+)\n((?:(?!\\$ ).*\n)*)");

  private static final Pattern LEFT_OUT = Pattern.compile("(?m)(?<=^|\\\\Q)\\.{3}\n?");

  private static final Map<String, String> JARS =
      Map.of(
          "nativeflags-annotations.jar", "io.github.nativeflags.NativeFlagEnum",
          "nativeflags-runtime.jar", "io.github.nativeflags.runtime.NativeConstant",
          "nativeflags-processor.jar", "io.github.nativeflags.processor.NativeFlagEnumProcessor");

  /** Types the commands and compares what they print; a document may leave lines out by "...". */
  void type(List<Block> blocks) throws Exception {
    List<String> missing = new ArrayList<>();
    for (Block block : blocks) {
      if (block.text().contains("nativeflags-processor.jar")) {
        Jars.processor();
      }
      Matcher command = COMMAND.matcher(block.text().replace("\\\n", ""));
      while (missing.isEmpty() && command.find()) {
        String tool = command.group(1).split(" ")[0];
        if (!starts(tool)) {
          missing.add(tool);
        } else {
          compare(block.place(), command.group(2), sh(command.group(1)));
        }
      }
    }
    assumeTrue(missing.isEmpty(), () -> missing + " is not installed, or does not start");
  }

  /** Ant as some systems have it asks for a security manager, which Java 24 has no more. */
  private boolean starts(String tool) throws Exception {
    return !sh("command -v " + tool).isEmpty()
        && !(tool.equals("ant") && sh("ant -version").contains("Security Manager"));
  }

  private static void compare(String place, String shown, String printed) {
    String all = LEFT_OUT.matcher(Pattern.quote(shown)).replaceAll("\\\\E(?s:.*)\\\\Q");
    assertEquals(true, printed.matches(all), () -> place + " prints\n" + printed);
  }

  private String sh(String command) throws Exception {
    String named = command;
    for (Map.Entry<String, String> jar : JARS.entrySet()) {
      if (command.contains(jar.getKey())) {
        named = named.replace(jar.getKey(), Jars.of(jar.getValue()).toString());
      }
    }
    ProcessBuilder shell = new ProcessBuilder("sh", "-c", named).directory(directory.toFile());
    Path tools = Path.of(System.getProperty("java.home"), "bin");
    shell.environment().merge("PATH", tools.toString(), (path, java) -> java + ":" + path);
    Process process = shell.redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    process.waitFor();
    return printed;
  }
}
