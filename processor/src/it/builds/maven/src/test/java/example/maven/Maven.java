package example.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A release of Maven.
 *
 * @param home where it is installed
 */
record Maven(Path home) {
  private static final Pattern VERSION = Pattern.compile("@(.+)@");

  /** The release that a property names the version of, and that the build has fetched. */
  static Maven of(String property) {
    return new Maven(
        Path.of("target", "apache-maven-" + System.getProperty(property)).toAbsolutePath());
  }

  /** Copies a project, with versions where its POM names a property between two {@code @}. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.writeString(
              target,
              VERSION
                  .matcher(Files.readString(file))
                  .replaceAll(version -> System.getProperty(version.group(1))));
        }
      }
    }
  }

  /** What it says of a project. */
  String run(Path project, String... arguments) throws IOException, InterruptedException {
    String windows = System.getProperty("os.name").startsWith("Windows") ? ".cmd" : "";
    List<String> command = new ArrayList<>();
    if (windows.isEmpty()) {
      command.add("sh");
    }
    command.addAll(List.of(home.resolve("bin/mvn" + windows).toString(), "-B", "-ntp"));
    command.add(System.getProperty("settings"));
    command.add("-Dmaven.repo.local=" + System.getProperty("repository"));
    if (System.getProperty("offline").equals("is true")) {
      command.addAll(List.of("-o", "-Daether.offline.protocols=file"));
    }
    command.addAll(List.of(arguments));
    ProcessBuilder maven =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
    maven.environment().put("JAVA_HOME", System.getProperty("java.home"));
    maven.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
    Process process = maven.start();
    try (InputStream said = process.getInputStream()) {
      return new String(said.readAllBytes());
    }
  }
}
