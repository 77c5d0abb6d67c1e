package io.github.nativeflags.benchmarks.compiling;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sources in a directory of their own, with copies of the jars that it takes to compile them.
 *
 * @param directory where all of it lies
 * @param options the class path and the processor path
 */
record Project(Path directory, List<String> options) {

  /** Writes the sources by their names. */
  static Project of(Tool tool, Map<String, String> sources) throws IOException {
    Path directory = Files.createTempDirectory("nativeflags-compiling");
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = directory.resolve("sources").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
    List<String> options =
        List.of(
            "-cp",
            copies(tool.classPath(), directory.resolve("library")),
            "-processorpath",
            copies(tool.processorPath(), directory.resolve("processor")));
    return new Project(directory, options);
  }

  /** A jar that this JVM had open already would be cheaper to open again. */
  private static String copies(List<Path> jars, Path directory) throws IOException {
    Files.createDirectories(directory);
    List<String> copies = new ArrayList<>();
    for (Path jar : jars) {
      copies.add(Files.copy(jar, directory.resolve(jar.getFileName())).toString());
    }
    return String.join(File.pathSeparator, copies);
  }

  /** Lets the processor write its files in a JVM of its own, so that this one stays cold. */
  void generate() throws IOException, InterruptedException {
    Files.createDirectories(generated());
    Files.createDirectories(resources());
    List<String> all = new ArrayList<>(List.of("-proc:only", "-s", generated().toString()));
    all.addAll(List.of("-d", resources().toString()));
    if (!OtherJavac.run(directory, arguments(all, sources()), "-XX:TieredStopAtLevel=1")) {
      throw new IllegalStateException(OtherJavac.log(directory));
    }
  }

  /** What javac is told: these options beside the paths, and these files. */
  List<String> arguments(List<String> more, List<Path> files) {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    files.forEach(file -> all.add(file.toString()));
    return all;
  }

  List<Path> sources() throws IOException {
    return files(directory.resolve("sources"), ".java");
  }

  List<Path> sourcesAndGenerated() throws IOException {
    return Stream.concat(sources().stream(), files(generated(), ".java").stream()).toList();
  }

  /** Where the processor wrote Java. */
  Path generated() {
    return directory.resolve("generated");
  }

  /** Where the processor wrote anything else. */
  Path resources() {
    return directory.resolve("resources");
  }

  /** A new one for the next compilation. */
  Path output() throws IOException {
    return Files.createTempDirectory(directory, "classes");
  }

  static List<Path> files(Path directory, String suffix) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      return all.filter(p -> Files.isRegularFile(p) && p.toString().endsWith(suffix))
          .sorted()
          .toList();
    }
  }

  void delete() throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
