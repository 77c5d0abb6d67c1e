package io.github.nativeflags.processor.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.processor.NativeFlagEnumProcessor;
import io.github.nativeflags.processor.Workshop;
import io.github.nativeflags.processor.c.CCompiler;
import io.github.nativeflags.processor.c.GccTree;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole SDKs imported: the specs compile, and each constant that is generated has the value that
 * gcc gives it.
 */
class ImportedTreesTest {
  @TempDir private Path root;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/usr/include/libusb-1.0;libusb.h;100",
        "/usr/include/sqlite3.h;sqlite3.h;300",
        "/usr/include/zlib.h;zlib.h;20",
        "/usr/include/lzma;lzma.h;40",
        "/usr/include/pixman-1;pixman.h;100",
      })
  void compilesWithTheValuesOfGcc(Path sdk, String headers, int atLeast) throws IOException {
    compare(sdk, headers, atLeast);
  }

  /** Of these each takes a minute. */
  @EnabledIfSystemProperty(named = "nativeflags.sdks", matches = "all")
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "/usr/include/libpng16;png.h;40",
        "/usr/include/freetype2;ft2build.h freetype/freetype.h freetype/ftglyph.h"
            + " freetype/ftmodapi.h;250",
        "/usr/include/libxml2;libxml/parser.h libxml/tree.h libxml/xpath.h"
            + " libxml/xmlschemas.h;1000",
        "/usr/include/glib-2.0;glib.h gio/gio.h;800",
        "/usr/include/x86_64-linux-gnu/curl;curl/curl.h;600",
      })
  void largeOnesToo(Path sdk, String headers, int atLeast) throws IOException {
    compare(sdk, headers, atLeast);
  }

  private void compare(Path sdk, String headers, int atLeast) throws IOException {
    assumeTrue(CCompiler.GCC.isPresent(), "gcc is not installed");
    assumeTrue(Files.exists(sdk), sdk + " is not installed");
    GccTree gcc = new GccTree("gcc", includes(sdk), root);
    List<String> flags = new ArrayList<>(includes(sdk));
    gcc.directories().forEach(d -> flags.add("-I" + d));
    String said = imported(sdk, flags);
    String path =
        said.replaceAll("(?s).*Compile them with -Anativeflags.sourcePath=(\\S+).*", "$1");
    assertEquals(List.of(), compiled(path), said);
    Map<String, Long> ours = constants();
    String text =
        Stream.of(headers.split(" "))
            .map(h -> "#include <" + h + ">\n")
            .collect(Collectors.joining());
    GccTree.Constants right = gcc.constants(text, Pattern.compile(Pattern.quote(sdk.toString())));
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (Map.Entry<String, Long> own : ours.entrySet()) {
      Long value = right.enumerators().getOrDefault(own.getKey(), right.macros().get(own.getKey()));
      compared += value == null ? 0 : 1;
      if (value != null && !isSame(own.getValue(), value)) {
        wrong.add(own.getKey() + " is " + value + ", not " + own.getValue());
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(compared >= atLeast, compared + " of " + ours.size() + " compared\n" + said);
  }

  /** Java has no unsigned int: of 32 bits the sign says nothing. */
  private static boolean isSame(long ours, long right) {
    return ours == right || ours == (int) ours && right >>> 32 == 0 && (int) right == (int) ours;
  }

  /** What headers of an SDK ask to be found by: its directory, and those of what it builds on. */
  private static List<String> includes(Path sdk) {
    List<Path> directories = new ArrayList<>();
    directories.add(Files.isDirectory(sdk) ? sdk : sdk.getParent());
    directories.add(Path.of("/usr/lib/x86_64-linux-gnu/glib-2.0/include"));
    return directories.stream().filter(Files::isDirectory).map(d -> "-I" + d).toList();
  }

  private String imported(Path sdk, List<String> flags) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments =
        new ArrayList<>(
            List.of("import", sdk.toString(), "--package", "sdk", "--out", root + "/src"));
    arguments.addAll(flags);
    arguments.add("-pthread");
    int code =
        Commands.run(
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            arguments.toArray(String[]::new));
    assertTrue(code < 2, err.toString());
    return out + "\n" + err;
  }

  /** The errors of the compiler, with the processor. */
  private List<String> compiled(String sourcePath) throws IOException {
    try (Stream<Path> specs = Files.walk(root.resolve("src"))) {
      List<Path> sources = specs.filter(p -> p.toString().endsWith(".java")).toList();
      return workshop()
          .compiled(
              ToolProvider.getSystemJavaCompiler(),
              List.of(new NativeFlagEnumProcessor()),
              sources,
              "-Anativeflags.sourcePath=" + sourcePath,
              "-Anativeflags.frameworks=none",
              "-Xmaxerrs",
              "1000")
          .stream()
          .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
          .map(d -> d.getMessage(Locale.ROOT))
          .toList();
    }
  }

  private Workshop workshop() {
    return new Workshop(root);
  }

  private Map<String, Long> constants() throws IOException {
    Map<String, Long> all = new HashMap<>();
    Path out = workshop().output();
    try (URLClassLoader loader =
            new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader());
        Stream<Path> files = Files.list(out.resolve("sdk"))) {
      for (Path file : files.filter(f -> f.toString().endsWith("Constants.class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        for (Field constant : loader.loadClass("sdk." + name).getFields()) {
          all.put(constant.getName(), ((Number) constant.get(null)).longValue());
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    return all;
  }
}
