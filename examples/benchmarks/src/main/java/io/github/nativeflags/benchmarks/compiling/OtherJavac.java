package io.github.nativeflags.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The javac of this JDK in a JVM of its own. */
final class OtherJavac {
  private OtherJavac() {}

  /** Whether it compiles; its log and its arguments lie in the directory. */
  static boolean run(Path directory, List<String> arguments, String... jvmOptions)
      throws IOException, InterruptedException {
    Path file = Files.write(directory.resolve("arguments"), quoted(arguments));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    for (String option : jvmOptions) {
      command.add("-J" + option);
    }
    command.add("@" + file);
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("log").toFile())
            .start()
            .waitFor()
        == 0;
  }

  /** A file of arguments takes a backslash for an escape. */
  private static List<String> quoted(List<String> arguments) {
    return arguments.stream().map(argument -> '"' + argument.replace("\\", "\\\\") + '"').toList();
  }

  static String log(Path directory) throws IOException {
    return Files.readString(directory.resolve("log"));
  }
}
