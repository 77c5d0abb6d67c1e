package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What javac writes for a spec.
 *
 * @param headers where {@code -h} points
 */
record SpecOutput(Path headers) {
  private static final Path RUNTIME = compiledRuntime();

  /** The headers and check files of the spec {@code good.LampSpec} with the given attributes. */
  static SpecOutput of(Path work, String attributes, String... options) throws IOException {
    Path spec = Files.createDirectories(work.resolve("good")).resolve("LampSpec.java");
    Files.writeString(
        spec,
        """
        package good;
        import io.github.nativeflags.NativeFlagEnum;
        @NativeFlagEnum(%s)
        interface LampSpec {}
        """
            .formatted(attributes));
    Path headers = Files.createDirectories(work.resolve("include"));
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("-proc:only", "-d", work.toString(), "-h", headers.toString()));
    all.addAll(List.of("-cp", classPath()));
    compile(List.of(spec), all, List.of(new NativeFlagEnumProcessor()));
    return new SpecOutput(headers);
  }

  private static Path compiledRuntime() {
    try (Stream<Path> runtime = Files.walk(Path.of("../runtime/src/main/java"))) {
      Path classes = Files.createDirectories(Path.of("target/runtime-classes"));
      compile(
          runtime.filter(p -> p.toString().matches(".*/[A-Z]\\w*\\.java")).toList(),
          List.of("-proc:none", "-d", classes.toString()),
          List.of());
      return classes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A class path of the runtime and of what the tests themselves use. */
  static String classPath() {
    return RUNTIME + File.pathSeparator + System.getProperty("java.class.path");
  }

  static void compile(
      List<Path> sources, List<String> options, List<? extends Processor> processors)
      throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              log, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      assertTrue(task.call(), log::toString);
    }
  }

  Path file(String name) {
    return headers.resolve(name);
  }
}
