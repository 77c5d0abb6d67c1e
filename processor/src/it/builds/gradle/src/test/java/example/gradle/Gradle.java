package example.gradle;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Gradle that runs one build after the other on a project. */
final class Gradle implements AutoCloseable {
  private final Process process;
  private final BufferedReader said;
  private final Writer tasks;

  Gradle(Path work, Path project) throws IOException {
    List<Path> classPath =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .toList();
    String installed =
        Stream.concat(
                classPath.stream().filter(entry -> entry.endsWith("test-classes")),
                Installation.in(work.resolve("installation"), classPath).jars().stream())
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator));
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:TieredStopAtLevel=1",
                "-Dmaven.repo.local=" + System.getProperty("repository"),
                "-Dnativeflags.version=" + System.getProperty("nativeflags.version"),
                "-cp",
                installed,
                Runner.class.getName(),
                work.resolve("home").toString(),
                project.toString())
            .redirectErrorStream(true)
            .start();
    said = new BufferedReader(new InputStreamReader(process.getInputStream()));
    tasks = process.outputWriter();
  }

  /** What a build says; it has to succeed. */
  String run(String names) throws IOException {
    tasks.write(names + "\n");
    tasks.flush();
    StringBuilder log = new StringBuilder();
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.equals("== true")) {
        return log.toString();
      }
      log.append(line).append('\n');
      if (line.equals("== false")) {
        break;
      }
    }
    throw new AssertionError(log.toString());
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
