package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page beside a spec becomes four files: by plain javac, without a source path. */
class MainJobTest {
  private static final Path GOLDENS = Path.of("src/test/resources/good");

  @TempDir static Path work;

  @BeforeAll
  static void compile() throws IOException {
    Files.createDirectories(work.resolve("out"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> runtime = Files.walk(Path.of("../runtime/src/main/java"))) {
      List<Path> sources =
          Stream.concat(
                  Stream.of(GOLDENS.resolve("PaintFlagsSpec.java")),
                  runtime.filter(p -> p.toString().matches(".*/[A-Z]\\w*\\.java")))
              .toList();
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              log,
              files,
              diagnostics,
              List.of(
                  "-d",
                  work.resolve("out").toString(),
                  "-Anativeflags.frameworks=none",
                  "-Xlint:all,-options,-classfile",
                  "-Xdoclint:all/public"),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new NativeFlagEnumProcessor()));
      assertTrue(task.call(), () -> diagnostics.getDiagnostics() + log.toString());
    }
    assertEquals(
        List.of(),
        diagnostics.getDiagnostics().stream()
            .filter(d -> d.getKind() != javax.tools.Diagnostic.Kind.NOTE)
            .map(Object::toString)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "good/PaintFlags.java",
        "good/PaintFlagsMask.java",
        "good/PaintFlagsConstants.java",
        "META-INF/native-include/PAINT_FLAGS.h"
      })
  void writesTheGolden(String file) throws IOException {
    new Golden(GOLDENS.resolve(Path.of(file).getFileName() + ".golden"))
        .holds(Files.readString(work.resolve("out").resolve(file)));
  }

  @ParameterizedTest
  @CsvSource({"gcc,c99,c", "gcc,c17,c", "g++,c++11,c++", "g++,c++20,c++"})
  void theHeaderCompilesWithoutAWarning(String compiler, String standard, String language)
      throws Exception {
    Path program = work.resolve("main." + standard);
    Files.writeString(
        program,
        """
        #include <stdio.h>
        #include "PAINT_FLAGS.h"
        #include "PAINT_FLAGS.h"
        int main(void) {
          printf("%ld %ld %ld %ld %ld %ld %ld", (long) PAINT_NONE, (long) PAINT_WET, (long) PAINT_DRY,
                 (long) PAINT_GLOSS, (long) PAINT_SHINE, (long) PAINT_ROUGH_DRY, (long) PAINT_FORCE_DWORD);
          return 0;
        }
        """);
    String headers = "-I" + work.resolve("out/META-INF/native-include");
    assertEquals(
        "0 1 2 4 4 10 2147483647",
        Native.present(compiler, "-x", language, "-std=" + standard, "-pedantic", headers)
            .printed(program, work.resolve("main-" + standard)));
  }
}
