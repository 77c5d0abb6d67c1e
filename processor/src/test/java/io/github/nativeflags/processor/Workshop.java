package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A directory in which specs are processed, by plain javac without being compiled. */
public record Workshop(Path root) {
  /** Writes a file and tells where. */
  Path write(String name, String text) {
    try {
      Path file = root.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles files with processors, and gives what the compiler says; the options are its own. */
  public List<Diagnostic<? extends JavaFileObject>> compiled(
      JavaCompiler compiler, List<Processor> processors, List<Path> sources, String... options)
      throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-classpath", RuntimeClasses.classPath(), "-d", output().toString()));
    try (StandardJavaFileManager files = compiler.getStandardFileManager(said, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              said,
              all,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(processors);
      boolean compiles = task.call();
      assertEquals(
          compiles,
          said.getDiagnostics().stream().noneMatch(d -> d.getKind() == Diagnostic.Kind.ERROR));
    }
    return said.getDiagnostics();
  }

  /** Runs javac on a file; the options may say {@code ROOT} for the directory. */
  String javac(Processor processor, Path source, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      return javac(processor, files.getJavaFileObjects(source).iterator().next(), options);
    }
  }

  /** Runs javac on a source that need not be a file, and gives what NativeFlags says of it. */
  String javac(Processor processor, JavaFileObject source, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(List.of("-proc:only", "-d", output().toString()));
    if (!List.of(options).contains("-classpath")) {
      all.addAll(List.of("-classpath", RuntimeClasses.classPath()));
    }
    Stream.of(options).map(this::placed).forEach(all::add);
    JavaCompiler.CompilationTask task =
        compiler.getTask(new StringWriter(), null, diagnostics, all, null, List.of(source));
    task.setProcessors(List.of(processor));
    task.call();
    return diagnostics.getDiagnostics().stream()
        .map(d -> d.getMessage(Locale.ROOT))
        .filter(message -> message.startsWith("["))
        .collect(Collectors.joining("\n"));
  }

  /** The directory that a compiler writes to. */
  public Path output() throws IOException {
    return Files.createDirectories(root.resolve("out"));
  }

  /** The files that a compiler wrote, by their names. */
  List<String> written() throws IOException {
    try (Stream<Path> files = Files.walk(output())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  String placed(String option) {
    return option.replace("ROOT", root.toString());
  }
}
