package io.github.nativeflags.processor.c;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What gcc makes of a text with all that it includes: its macros that are integers, and its
 * enumerations as the debugging information lists them.
 *
 * @param compiler gcc or one for another system
 * @param options its include directories and macros
 * @param directory where its files go
 */
public record GccTree(String compiler, List<String> options, Path directory) {
  private static final Pattern MARKER = Pattern.compile("# \\d+ \"([^\"]*)\".*");
  private static final Pattern DEFINE = Pattern.compile("#define (\\w+) (\\S.*)");
  private static final Pattern ERROR = Pattern.compile("[^:]*:(\\d+):(?:\\d+:)? error: .*");
  private static final Pattern FUNCTION = Pattern.compile(".*: In function 'f_(\\w+)':.*");
  private static final Pattern NAME =
      Pattern.compile(".*DW_AT_name\\s*:.*?([A-Za-z_$][\\w$]*)\\s*$");
  private static final Pattern VALUE =
      Pattern.compile(".*DW_AT_const_value\\s*:\\s*(?:\\(\\w+\\)\\s*)?(-?\\w+).*");
  private static final String MARK = "nativeflags_";

  /** The names of the macros that files below some directories define, with a value. */
  private List<String> defined(String text, Pattern below) throws IOException {
    Set<String> names = new TreeSet<>();
    String file = "";
    for (String line : run(text, List.of(compiler, "-E", "-dD"))) {
      Matcher marker = MARKER.matcher(line);
      Matcher define = DEFINE.matcher(line);
      if (marker.matches()) {
        file = marker.group(1);
      } else if (define.matches() && below.matcher(file).find() && isPlain(define.group(2))) {
        names.add(define.group(1));
      }
    }
    return List.copyOf(names);
  }

  /** Whether a body, right or wrong, leaves the lines behind it alone. */
  private static boolean isPlain(String body) {
    int depth = 0;
    for (char c : body.replaceAll("'.'|\"(?:[^\"\\\\]|\\\\.)*\"", "").toCharArray()) {
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (depth < 0) {
        return false;
      }
    }
    return depth == 0 && !body.contains(";") && !body.contains("_Pragma");
  }

  /**
   * Names with their values.
   *
   * @param macros the macros that are integers
   * @param enumerators all enumerators
   */
  public record Constants(Map<String, Long> macros, Map<String, Long> enumerators) {}

  /** The values of the macros that files below some directories define, and of all enumerators. */
  public Constants constants(String text, Pattern below) throws IOException {
    List<String> names = new ArrayList<>(defined(text, below));
    int before = text.split("\n", -1).length - 1;
    // In a function of its own each, since gcc tells of an unknown name once in each; then as they
    // are read, since a function may use what a declaration may not
    String form = "void f_%1$s(void) { enum { f = (%1$s) }; }\n";
    String last = "enum { " + MARK + "%1$s = (%1$s) };\n";
    for (int round = 0; round < 8; round++) {
      StringBuilder asked = new StringBuilder(text);
      for (String name : names) {
        asked.append(form.formatted(name));
      }
      Set<Integer> refused = refused(asked.toString(), before, names);
      if (refused.isEmpty() && form.equals(last)) {
        return values(asked.toString());
      }
      form = refused.isEmpty() ? last : form;
      List<String> left = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        if (!refused.contains(i)) {
          left.add(names.get(i));
        }
      }
      names = left;
    }
    throw new IllegalStateException("no end of what " + compiler + " refuses");
  }

  /**
   * The names, by their places, that the compiler refuses. Where a name stands for one token, it
   * tells of the header that the token stands in, and of the function that uses it.
   */
  private Set<Integer> refused(String text, int before, List<String> names) throws IOException {
    List<String> command =
        List.of(
            compiler, "-fsyntax-only", "-ftrack-macro-expansion=0", "-fno-diagnostics-show-caret");
    Set<Integer> refused = new HashSet<>();
    String function = "";
    for (String said : run(text, command)) {
      Matcher within = FUNCTION.matcher(said);
      function = within.matches() ? within.group(1) : function;
      Matcher error = ERROR.matcher(said);
      if (error.matches()) {
        boolean here = said.startsWith("text.c:");
        int line = here ? Integer.parseInt(error.group(1)) - before - 1 : names.indexOf(function);
        if (line >= 0) {
          refused.add(line);
        }
      }
    }
    return refused;
  }

  private Constants values(String text) throws IOException {
    List<String> said =
        run(
            text,
            List.of(
                compiler,
                "-g",
                "-fno-eliminate-unused-debug-types",
                "-fno-eliminate-unused-debug-symbols",
                "-w",
                "-c",
                "-o",
                "text.o"));
    if (said.stream().anyMatch(l -> l.contains(" error: "))) {
      throw new IllegalStateException(compiler + " refuses " + said.stream().limit(5).toList());
    }
    Constants values = new Constants(new LinkedHashMap<>(), new LinkedHashMap<>());
    // Each compiler's own: readelf knows nothing of the object files of Windows
    String objdump = compiler.replaceFirst("gcc$", "objdump");
    String name = "";
    boolean enumerator = false;
    for (String line : run("", List.of(objdump, "--dwarf=info", "--wide", "text.o"))) {
      if (line.contains("(DW_TAG_")) {
        enumerator = line.contains("(DW_TAG_enumerator)");
      } else if (enumerator) {
        Matcher named = NAME.matcher(line);
        Matcher value = VALUE.matcher(line);
        if (named.matches()) {
          name = named.group(1);
        } else if (value.matches()) {
          boolean macro = name.startsWith(MARK);
          (macro ? values.macros() : values.enumerators())
              .putIfAbsent(name.substring(macro ? MARK.length() : 0), parsed(value.group(1)));
        }
      }
    }
    return values;
  }

  private static long parsed(String number) {
    return number.startsWith("0x")
        ? Long.parseUnsignedLong(number.substring(2), 16)
        : number.startsWith("-") ? Long.parseLong(number) : Long.parseUnsignedLong(number);
  }

  private List<String> run(String text, List<String> command) throws IOException {
    List<String> all = new ArrayList<>(command);
    if (command.get(0).equals(compiler)) {
      Files.writeString(directory.resolve("text.c"), text);
      all.addAll(1, options);
      all.add("text.c");
    }
    Path output = directory.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(all)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end: " + all);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    try (Stream<String> lines = Files.lines(output, StandardCharsets.ISO_8859_1)) {
      return lines.toList();
    }
  }

  /** Where the compiler looks for what texts include, in order. */
  public List<Path> directories() throws IOException {
    List<String> said = run("", List.of(compiler, "-E", "-v"));
    int first = said.indexOf("#include <...> search starts here:");
    int last = said.indexOf("End of search list.");
    return said.subList(first + 1, last).stream().map(d -> Path.of(d.strip())).toList();
  }
}
