package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import io.github.nativeflags.processor.problem.ProblemKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each problem as a user sees it. {@code bad/X.java} provokes problem X, {@code bad/X.txt} holds
 * every diagnostic of that compilation; {@code -Dnativeflags.goldens=write} rewrites it.
 */
class BadSpecTest {
  private static final Path ROOT = Path.of("src/test/resources");

  @ParameterizedTest
  @EnumSource(
      value = ProblemKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"INTERNAL_ERROR", "CANNOT_WRITE"})
  void saysWhatIsWrongAndWhere(ProblemKind kind) throws IOException {
    String said = diagnostics(ROOT.resolve("bad/" + kind.id() + ".java"));
    assertTrue(said.contains("[" + kind.id() + "]"), said);
    new Golden(ROOT.resolve("bad/" + kind.id() + ".txt")).holds(said);
  }

  @Test
  void oneBadSpecHidesNoOther() throws IOException {
    String said = diagnostics(ROOT.resolve("bad/TwoBadSpecs.java"));
    assertTrue(said.contains("[SyntaxAndSource]") && said.contains("[SyntaxError]"), said);
  }

  /** Those of every compilation, and the one that a comment in the first line names. */
  private static List<String> options(Path file) throws IOException {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("-sourcepath", ROOT.toString(), "-implicit:none"));
    options.addAll(List.of("--release", "17"));
    options.add("-Anativeflags.sourcePath=" + ROOT.resolve("other"));
    String first = Files.readAllLines(file).get(0);
    if (first.startsWith("// -A")) {
      options.add(first.substring(3));
    }
    return options;
  }

  private static String diagnostics(Path file) throws IOException {
    List<JavaFileObject> sources = new ArrayList<>();
    sources.add(JavaFileObjects.forResource(file.toUri().toURL()));
    // What is generated for mere warnings has to compile, or javac forgets them
    try (Stream<Path> runtime = Files.walk(Path.of("../runtime/src/main/java"))) {
      for (Path type : runtime.filter(p -> p.toString().matches(".*/[A-Z]\\w*\\.java")).toList()) {
        sources.add(JavaFileObjects.forResource(type.toUri().toURL()));
      }
    }
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new NativeFlagEnumProcessor())
            .withOptions(options(file))
            .compile(sources);
    return compilation.diagnostics().stream()
        .filter(d -> d.getMessage(Locale.ROOT).startsWith("["))
        .map(d -> d.getKind() + " line " + d.getLineNumber() + "\n" + d.getMessage(Locale.ROOT))
        .map(said -> said.replace(Path.of("").toAbsolutePath() + "/", ""))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
