package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.processor.c.declaration.CEnum;
import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemText;
import io.github.nativeflags.processor.problem.Problems;
import io.github.nativeflags.processor.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whole include trees of development packages, held against gcc: each enumeration and each macro
 * that is an integer is gcc's or told.
 */
class IncludeTreesTest {
  /** Under LLP64 the newest versions of the Windows SDK are taken. */
  private static final List<String> WINDOWS =
      List.of(
          "-D_WIN32_WINNT=0x0A00",
          "-DWINVER=0x0A00",
          "-D_WIN32_IE=0x0A00",
          "-DNTDDI_VERSION=0x0A00000C");

  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "libpng;png.h;/libpng",
        "freetype2;ft2build.h freetype/freetype.h freetype/ftglyph.h freetype/ftimage.h;/freetype2",
        "libxml-2.0;libxml/parser.h libxml/tree.h libxml/xpath.h libxml/xmlschemas.h;/libxml2",
        "glib-2.0;glib.h glib-object.h gio/gio.h;/glib-2.0/",
        "gtk+-3.0;gtk/gtk.h;/(gtk-3.0|pango-1.0|cairo|harfbuzz|atk-1.0|gdk-pixbuf-2.0)/",
        "libusb-1.0;libusb.h;/libusb",
        "libgit2;git2.h;/git2",
        "sqlite3;sqlite3.h;/sqlite3",
        "libcurl;curl/curl.h;/curl",
        "mingw;windows.h;/win(user|nt|error|base|gdi)[.]h$",
        "-;limits.h errno.h fcntl.h signal.h sys/mman.h sys/socket.h sys/stat.h poll.h;^/usr/include",
      })
  void isWhatGccMakesOfIt(String name, String headers, String below) throws IOException {
    boolean windows = name.equals("mingw");
    CCompiler compiler = windows ? CCompiler.MINGW : CCompiler.GCC;
    assumeTrue(compiler.isPresent(), compiler.command().get(0) + " is not installed");
    List<String> options =
        windows ? WINDOWS : name.equals("-") ? List.of() : IncludeTree.flags(name);
    GccTree tree = new GccTree(compiler.command().get(0), options, directory);
    IncludeTree given = IncludeTree.of(headers, options, tree.directories());
    GccTree.Constants right = tree.constants(given.text(), Pattern.compile(below));
    Map<String, Long> macros = right.macros();
    Map<String, Long> enumerators = right.enumerators();
    assertTrue(macros.size() + enumerators.size() > 10, "gcc says nothing");
    CAbi abi = windows ? CAbi.LLP64 : CAbi.LP64;
    Read read = read(given, abi, List.of("?*"));
    List<String> wrong = new ArrayList<>(read.problems());
    // winioctl.h of mingw has one macro with a call of it, and no header defines it
    wrong.removeIf(p -> windows && p.contains("UFIELD_OFFSET(...) is not defined in the text."));
    // A pattern tells of the first that are left out: of the others it is told by their names
    List<String> left =
        macros.keySet().stream().filter(n -> !read.macros().containsKey(n)).toList();
    String told = left.isEmpty() ? "" : read.told() + read(given, abi, left).told();
    macros.forEach(
        (n, v) -> compare("macro " + n, v, read.macros().get(n), told.contains(n), wrong));
    enumerators.forEach(
        (n, v) -> compare("enumerator " + n, v, read.enumerators().get(n), false, wrong));
    assertEquals(List.of(), wrong.stream().limit(60).toList(), name + " " + wrong.size());
  }

  private static void compare(
      String what, Long right, Long ours, boolean told, List<String> wrong) {
    boolean same =
        ours != null
            && (ours.equals(right)
                || ours.intValue() == right.intValue() && (ours >>> 32 == 0 || right >>> 32 == 0));
    if (!same && !told) {
      wrong.add(what + " is " + right + ", not " + ours);
    }
  }

  private record Read(
      Map<String, Long> macros,
      Map<String, Long> enumerators,
      String told,
      List<String> problems) {}

  private static Read read(IncludeTree tree, CAbi abi, List<String> wanted) {
    CReader.Input input =
        new CReader.Input(
            List.of(new SourceText("all.h", 1, tree.text())),
            abi,
            List.of(),
            wanted,
            tree.search()::find);
    Problems problems = new Problems();
    CUnit unit = CReader.read(input, problems);
    Map<String, Long> enumerators = new HashMap<>();
    for (CEnum e : unit.enums()) {
      if (!e.hasErrors()) {
        e.constants().forEach(c -> enumerators.putIfAbsent(c.name(), c.value()));
      }
    }
    CEnum family = unit.macros().orElseThrow();
    Map<String, Long> macros = new HashMap<>();
    family.constants().forEach(c -> macros.put(c.name(), c.value()));
    List<String> wrong = new ArrayList<>();
    Stream.concat(problems.list().stream(), family.problems().stream())
        .filter(Problem::isError)
        .map(ProblemText::of)
        .forEach(wrong::add);
    String told = family.problems().stream().map(ProblemText::of).collect(Collectors.joining("\n"));
    return new Read(macros, enumerators, told, wrong);
  }
}
