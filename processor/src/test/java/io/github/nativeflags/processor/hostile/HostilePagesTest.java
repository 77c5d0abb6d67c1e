package io.github.nativeflags.processor.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.processor.Native;
import io.github.nativeflags.processor.NativeFlagEnumProcessor;
import java.io.IOException;
import java.io.StringWriter;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a page says, the code made of it is that of a page that says nothing. */
class HostilePagesTest {
  private static final int PAGES = Integer.getInteger("nativeflags.hostilePages", 40);
  private static final long SEED = Long.getLong("nativeflags.hostileSeed", 20240601L);
  private static final List<String> TYPES = List.of("", "Mask", "Constants");

  @TempDir static Path work;

  private static List<String> warnings;

  @BeforeAll
  static void compile() throws IOException {
    Path folder = Files.createDirectories(work.resolve("src/hostile"));
    Files.createDirectories(work.resolve("out"));
    List<Path> specs = new ArrayList<>();
    specs.add(
        spec(folder, "Benign", new Page("Benign.md", HostilePage.of("BENIGN", () -> ""), "")));
    for (int i = 0; i < PAGES; i++) {
      HostileTexts texts = new HostileTexts(SEED + i);
      specs.add(spec(folder, "Hostile" + i, texts, i % 5));
    }
    warnings = compile(specs);
  }

  private static Path spec(Path folder, String name, HostileTexts texts, int form)
      throws IOException {
    String type = name.toUpperCase(Locale.ROOT);
    if (form == 3) {
      Files.writeString(folder.resolve(name + ".hpp"), HostilePage.HEADER.formatted(type));
      String page = HostilePage.manual(type, texts::requests);
      return spec(folder, name, new Page(name + ".3", page, "\", \"" + name + ".hpp"));
    }
    return spec(
        folder,
        name,
        switch (form) {
          case 0 -> new Page(name + ".md", HostilePage.of(type, texts::plain), "");
          case 1 -> new Page(name + ".md", HostilePage.of(type, texts::markup), "");
          case 2 -> new Page(name + ".html", HostilePage.html(type, texts::markup), "");
          default -> new Page(name + ".txt", HostilePage.pasted(type, texts::plain), "");
        });
  }

  private record Page(String file, String text, String beside) {}

  private static Path spec(Path folder, String name, Page page) throws IOException {
    Files.writeString(
        folder.resolve(page.file()), page.text().replace("\ud800", "").replace("\udc00", ""));
    return Files.writeString(
        folder.resolve(name + "Spec.java"),
        """
        package hostile;
        import io.github.nativeflags.NativeFlagEnum;
        /** The spec of a page. */
        @NativeFlagEnum(
            source = {"%2$s"},
            kind = NativeFlagEnum.Kind.FLAGS,
            abi = NativeFlagEnum.Abi.LLP64)
        @SuppressWarnings({"nativeflags:NotDescribed", "nativeflags:UnusedPage"})
        interface %1$sSpec {}
        """
            .formatted(name, page.file() + page.beside()));
  }

  private static List<String> compile(List<Path> specs) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        Stream<Path> runtime = Files.walk(Path.of("../runtime/src/main/java"))) {
      Stream<Path> library = runtime.filter(p -> p.toString().matches(".*/[A-Z]\\w*\\.java"));
      List<String> options =
          List.of(
              "-d",
              work.resolve("out").toString(),
              "-encoding",
              "UTF-8",
              "-Xlint:all,-options,-classfile",
              "-Xdoclint:all",
              "-Xdoclint/package:hostile");
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              log,
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(Stream.concat(specs.stream(), library).toList()));
      task.setProcessors(List.of(new NativeFlagEnumProcessor()));
      assertTrue(task.call(), () -> diagnostics.getDiagnostics() + log.toString());
    }
    return diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() != Diagnostic.Kind.NOTE)
        .map(Object::toString)
        .toList();
  }

  @Test
  void nothingIsToWarnOf() {
    assertEquals(List.of(), warnings);
  }

  @Test
  void noTextBecomesJava() throws IOException {
    for (String type : TYPES) {
      String benign = Code.java(generated("hostile/Benign" + type + ".java"));
      for (int i = 0; i < PAGES; i++) {
        String hostile = Code.java(generated("hostile/Hostile" + i + type + ".java"));
        assertEquals(
            benign, hostile.replace("Hostile" + i, "Benign").replace("HOSTILE" + i, "BENIGN"));
      }
    }
  }

  @Test
  void noTextBecomesC() throws IOException {
    String benign = Code.c(generated("META-INF/native-include/BENIGN.h"));
    for (int i = 0; i < PAGES; i++) {
      String hostile = Code.c(generated("META-INF/native-include/HOSTILE" + i + ".h"));
      assertEquals(benign, hostile.replace("HOSTILE" + i, "BENIGN"));
    }
  }

  @ParameterizedTest
  @CsvSource({"gcc,c99,c", "gcc,c17,c", "g++,c++11,c++", "g++,c++20,c++", "clang,c17,c"})
  void theHeadersCompileWithoutAWarning(String compiler, String standard, String language)
      throws Exception {
    StringBuilder program = new StringBuilder();
    for (int i = 0; i < PAGES; i++) {
      program.append("#include \"HOSTILE").append(i).append(".h\"\n");
    }
    program.append("int main(void) { return HOSTILE0_ONE - 1; }\n");
    Path file = Files.writeString(work.resolve("main-" + standard), program);
    String headers = "-I" + work.resolve("out/META-INF/native-include");
    Native.present(compiler, "-x", language, "-std=" + standard, "-pedantic", headers)
        .accepts(file);
  }

  private static String generated(String file) throws IOException {
    return Files.readString(work.resolve("out").resolve(file));
  }
}
