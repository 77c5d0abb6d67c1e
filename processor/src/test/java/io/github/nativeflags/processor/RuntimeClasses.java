package io.github.nativeflags.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The runtime module, compiled once for all tests that compile generated code: the module itself is
 * built after this one.
 */
public final class RuntimeClasses {
  private static final Path DIRECTORY = compile(Path.of("target", "runtime-classes"));

  private RuntimeClasses() {}

  /** A class path with the runtime and whatever the tests run with. */
  public static String classPath() {
    return DIRECTORY + java.io.File.pathSeparator + System.getProperty("java.class.path");
  }

  private static Path compile(Path directory) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> runtime = Files.walk(Path.of("../runtime/src/main/java"))) {
      Files.createDirectories(directory);
      List<Path> sources =
          runtime.filter(p -> p.toString().matches(".*/[A-Z]\\w*\\.java")).toList();
      List<String> options = new ArrayList<>(List.of("-d", directory.toString(), "-proc:none"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (!task.call()) {
        throw new IllegalStateException("the runtime does not compile");
      }
      return directory.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
