package io.github.nativeflags.examples.frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.NativeFlagEnumProcessor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.checkerframework.checker.nullness.NullnessChecker;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Checkers of nullness have nothing to say of generated types, and know what these return. NullAway
 * compiles this module.
 */
class NullnessTest {
  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir private Path work;

  @Test
  void theCheckerFrameworkFindsNothing() throws IOException {
    assertEquals(List.of(), check("DoorKind.of(2).name()"));
  }

  @Test
  void theCheckerFrameworkSeesWhatMayBeNull() throws IOException {
    List<String> said = check("DoorKind.ofOrNull(2).name()");
    assertEquals(1, said.size(), said::toString);
    assertTrue(said.get(0).contains("dereference.of.nullable"), said::toString);
  }

  /** Generates the types again, with their Java checked, and a user of them beside. */
  private List<String> check(String expression) throws IOException {
    Path sources = Path.of("src/test/java", getClass().getPackageName().replace('.', '/'));
    Path user = work.resolve("User.java");
    Files.writeString(
        user,
        "package %s; class User { String name = %s; }"
            .formatted(getClass().getPackageName(), expression));
    List<Path> files = new ArrayList<>(List.of(user));
    try (Stream<Path> all = Files.list(sources)) {
      all.filter(p -> p.toString().endsWith("Spec.java")).forEach(files::add);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options = List.of("-d", work.toString(), "-cp", CLASS_PATH, "-Xlint:-options");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null, manager, said, options, null, manager.getJavaFileObjectsFromPaths(files));
      // The checker comes first: javac asks none behind the one that takes all annotations there
      // are
      task.setProcessors(List.of(new NullnessChecker(), new NativeFlagEnumProcessor()));
      task.call();
    }
    return said.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR || d.getKind() == Diagnostic.Kind.WARNING)
        .map(d -> d.getMessage(Locale.ROOT))
        .toList();
  }

  @Test
  void kotlinKnowsWhatIsNeverNull() throws IOException {
    assertEquals("", kotlin("val name: String = DoorKind.of(2).name"));
  }

  @Test
  void kotlinKnowsWhatMayBeNull() throws IOException {
    String said = kotlin("val kind: DoorKind = DoorKind.ofOrNull(2)");
    assertTrue(said.contains("DoorKind?"), said);
  }

  private String kotlin(String statement) throws IOException {
    Path user = work.resolve("User.kt");
    Files.writeString(user, "package " + getClass().getPackageName() + "\n" + statement + "\n");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ExitCode code =
        new K2JVMCompiler()
            .exec(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                user.toString(),
                "-no-stdlib",
                "-no-reflect",
                "-nowarn",
                "-classpath",
                CLASS_PATH,
                "-d",
                work.toString());
    String text = said.toString(StandardCharsets.UTF_8);
    assertEquals(text.isEmpty(), code == ExitCode.OK, text);
    return text;
  }
}
