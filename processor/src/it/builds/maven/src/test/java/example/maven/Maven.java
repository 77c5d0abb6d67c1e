package example.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A release of Maven.
 *
 * @param home where it is installed
 */
record Maven(Path home) {
  /** The release of a version, which the build has fetched. */
  static Maven of(String version) throws IOException {
    String name = "apache-maven-" + version;
    Path zip =
        Path.of(System.getProperty("repository"))
            .resolve("org/apache/maven/apache-maven/" + version + "/" + name + "-bin.zip");
    Path target = Path.of("target").toAbsolutePath();
    try (FileSystem files = FileSystems.newFileSystem(zip)) {
      copy(files.getPath("/" + name), target.resolve(name));
    }
    return new Maven(target.resolve(name));
  }

  /** Copies a directory with all in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
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
    Process process = maven.start();
    try (InputStream said = process.getInputStream()) {
      return new String(said.readAllBytes());
    }
  }
}
