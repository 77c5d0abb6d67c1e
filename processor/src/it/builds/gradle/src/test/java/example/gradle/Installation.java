package example.gradle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.gradle.internal.compiler.java.IncrementalCompileTask;

/**
 * A folder that looks like an installation of Gradle: its published API is one jar, where Gradle
 * looks for a jar of each of its modules.
 *
 * @param lib where the jars are
 */
record Installation(Path lib) {
  private static final String DESCRIPTION = "-classpath.properties";

  /** A module of which the jar has nothing. */
  private static final String COMPILER_PLUGIN = "gradle-java-compiler-plugin";

  static Installation in(Path directory, List<Path> classPath) throws IOException {
    Installation made = new Installation(Files.createDirectories(directory.resolve("lib")));
    Files.createDirectories(made.lib.resolve("plugins"));
    Files.createDirectories(made.lib.resolve("agents"));
    Set<String> wanted = new HashSet<>();
    for (Path jar : classPath) {
      String name = jar.getFileName().toString();
      if (name.startsWith("gradle-api-")) {
        wanted.addAll(made.modules(jar, name.substring("gradle-api-".length())));
      }
    }
    for (String name : wanted) {
      Path library = classPath.stream().filter(jar -> jar.endsWith(name)).findFirst().orElse(null);
      if (library != null) {
        link(library, made.lib.resolve(name));
      } else if (!Files.exists(made.lib.resolve(name))) {
        // What it holds lies in the one jar
        write(made.lib.resolve(name), "META-INF/nothing", "");
      }
    }
    return made;
  }

  /** A jar for each module, and the names of the libraries that they want. */
  private Set<String> modules(Path jar, String version) throws IOException {
    Map<String, String> descriptions = new TreeMap<>();
    try (FileSystem zip = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.list(zip.getPath("/"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(DESCRIPTION)).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          String name = file.getFileName().toString().replace(DESCRIPTION, "");
          descriptions.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    descriptions.put(COMPILER_PLUGIN, "projects=\nruntime=\n");
    Set<String> libraries = new HashSet<>();
    for (Map.Entry<String, String> module : descriptions.entrySet()) {
      Path target = lib.resolve(module.getKey() + "-" + version);
      if (module.getKey().equals("gradle-base-services")) {
        link(jar, target);
      } else {
        write(target, module.getKey() + DESCRIPTION, module.getValue());
        if (module.getKey().equals(COMPILER_PLUGIN)) {
          addStandIn(target);
        }
      }
      module
          .getValue()
          .lines()
          .filter(line -> line.startsWith("runtime="))
          .flatMap(line -> Stream.of(line.substring("runtime=".length()).split(",")))
          .filter(name -> !name.isBlank())
          .forEach(libraries::add);
    }
    return libraries;
  }

  private static void addStandIn(Path jar) throws IOException {
    String name = IncrementalCompileTask.class.getName().replace('.', '/');
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      for (String file : List.of(name + ".class", name + "$1.class")) {
        Path target = zip.getPath(file);
        Files.createDirectories(target.getParent());
        try (InputStream in =
            IncrementalCompileTask.class.getClassLoader().getResourceAsStream(file)) {
          Files.copy(in, target);
        }
      }
    }
  }

  private static void link(Path file, Path target) throws IOException {
    try {
      Files.createLink(target, file);
    } catch (IOException | UnsupportedOperationException e) {
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void write(Path jar, String entry, String text) throws IOException {
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry(entry));
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.closeEntry();
    }
  }

  List<Path> jars() throws IOException {
    try (Stream<Path> jars = Files.list(lib)) {
      return new ArrayList<>(jars.filter(Files::isRegularFile).sorted().toList());
    }
  }
}
