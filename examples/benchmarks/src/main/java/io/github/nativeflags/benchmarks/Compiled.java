package io.github.nativeflags.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Classes compiled at run time, with specs among their sources.
 *
 * @param directory where they are
 */
public record Compiled(Path directory) {

  /**
   * Compiles sources by their qualified names.
   *
   * @param sources the sources
   * @return the classes
   */
  public static Compiled of(Map<String, String> sources) {
    try {
      Path directory = Files.createTempDirectory("nativeflags-benchmarks");
      List<JavaFileObject> files = new ArrayList<>();
      sources.forEach((name, text) -> files.add(source(name, text)));
      List<String> options =
          List.of(
              "-d",
              directory.toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "-processor",
              "io.github.nativeflags.processor.NativeFlagEnumProcessor",
              "-Anativeflags.maxEnumConstants=3000",
              "-nowarn");
      StringWriter log = new StringWriter();
      if (!ToolProvider.getSystemJavaCompiler()
          .getTask(log, null, null, options, null, files)
          .call()) {
        throw new IllegalStateException(log.toString());
      }
      return new Compiled(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A new loader of them.
   *
   * @return the loader
   */
  public URLClassLoader loader() {
    try {
      return new URLClassLoader(new URL[] {directory.toUri().toURL()});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
