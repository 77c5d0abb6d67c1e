package io.github.nativeflags.packaged;

import java.io.File;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The javac of this JVM, with the processor.
 *
 * @param directory what holds the directory {@code out} for the classes
 */
record RecipeCompiler(Path directory) {
  /** A class of each library that recipes use. */
  private static final List<String> LIBRARIES =
      List.of(
          "io.github.nativeflags.NativeFlagEnum",
          "io.github.nativeflags.runtime.NativeConstant",
          "com.sun.jna.NativeMapped",
          Statements.class.getName());

  List<? extends Diagnostic<?>> compile(List<Path> sources) throws Exception {
    Path output = Files.createDirectories(directory.resolve("out"));
    if (sources.isEmpty()) {
      return List.of();
    }
    List<String> options =
        List.of("-d", output.toString(), "-cp", classPath(), "-Xlint:all,-processing");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              new StringWriter(),
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(processor()));
      task.call();
    }
    return diagnostics.getDiagnostics();
  }

  void run(String type) throws Exception {
    URL[] classes = {directory.resolve("out").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, getClass().getClassLoader())) {
      ((Runnable) loader.loadClass(type).getConstructor().newInstance()).run();
    }
  }

  private static Processor processor() throws ReflectiveOperationException {
    return (Processor)
        Class.forName("io.github.nativeflags.processor.NativeFlagEnumProcessor")
            .getConstructor()
            .newInstance();
  }

  private static String classPath() throws Exception {
    List<String> path = new ArrayList<>();
    for (String library : LIBRARIES) {
      path.add(Jars.of(library).toString());
    }
    return String.join(File.pathSeparator, path);
  }
}
