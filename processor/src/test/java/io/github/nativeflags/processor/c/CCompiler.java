package io.github.nativeflags.processor.c;

import io.github.nativeflags.processor.c.expression.CAbi;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A C compiler on this machine, asked which lines of a text it refuses.
 *
 * @param command its command with the options for every text
 * @param suffix the end of the names of its files
 * @param abi whose values it gives
 */
public record CCompiler(List<String> command, String suffix, CAbi abi) {
  public static final CCompiler GCC = of("gcc -std=gnu2x", ".c", CAbi.LP64);
  public static final CCompiler CLANG = of("clang -std=gnu2x -ferror-limit=0", ".c", CAbi.LP64);
  public static final CCompiler GXX = of("g++ -std=gnu++20", ".cc", CAbi.LP64);
  public static final CCompiler CLANGXX =
      of("clang++ -std=gnu++20 -ferror-limit=0 -fbracket-depth=1024", ".cc", CAbi.LP64);

  /** Windows' model; the rules of its enumerations are gcc's. */
  public static final CCompiler MINGW = of("x86_64-w64-mingw32-gcc -std=gnu2x", ".c", CAbi.LLP64);

  /** Microsoft's model and rules. */
  public static final CCompiler CLANG_MSVC =
      of("clang -target x86_64-pc-windows-msvc -std=gnu2x -ferror-limit=0", ".c", CAbi.LLP64);

  private static CCompiler of(String command, String suffix, CAbi abi) {
    return new CCompiler(List.of(command.split(" ")), suffix, abi);
  }

  /** Whether it can be run here. */
  public boolean isPresent() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(directory -> Path.of(directory, command.get(0)))
        .anyMatch(Files::isExecutable);
  }

  /** The lines that the compiler refuses, from 1, with what it says of the first few. */
  public Refusal refusal(Path directory, List<String> lines, String... options) {
    return said(directory, lines, List.of(options), "error");
  }

  /** The lines that the compiler refuses or warns of. */
  public Refusal complaints(Path directory, List<String> lines) {
    return said(directory, lines, List.of("-Wall"), "error|warning");
  }

  private Refusal said(Path directory, List<String> lines, List<String> options, String words) {
    Pattern line = Pattern.compile("[^:]*:(\\d+):(?:\\d+:)? (?:fatal )?(?:" + words + "): .*");
    List<String> arguments =
        new ArrayList<>(List.of("-fsyntax-only", "-fno-diagnostics-show-caret"));
    arguments.addAll(options);
    SortedSet<Integer> numbers = new TreeSet<>();
    List<String> first = new ArrayList<>();
    for (String said : run(directory, String.join("\n", lines) + "\n", arguments).errors()) {
      Matcher error = line.matcher(said);
      if (error.matches() && numbers.add(Integer.parseInt(error.group(1))) && first.size() < 20) {
        first.add(said + "\n    " + lines.get(Integer.parseInt(error.group(1)) - 1));
      }
    }
    return new Refusal(numbers, String.join("\n", first));
  }

  /** What the compiler says of a text, which may include files of the directory. */
  public List<String> errors(Path directory, String text, String... options) {
    List<String> arguments = new ArrayList<>(List.of("-fsyntax-only"));
    arguments.addAll(List.of(options));
    return run(directory, text, arguments).errors();
  }

  /** What a compiler refuses. */
  public record Refusal(SortedSet<Integer> lines, String words) {
    public boolean of(int index) {
      return lines.contains(index + 1);
    }
  }

  /** The text after preprocessing. */
  public String preprocessed(Path directory, String text) {
    return String.join("\n", run(directory, text, List.of("-E", "-P")).output());
  }

  private record Ran(List<String> output, List<String> errors) {}

  private Ran run(Path directory, String text, List<String> options) {
    try {
      Path file = Files.createTempFile(directory, "text", suffix);
      Files.writeString(file, text);
      Path output = Files.createTempFile(directory, "output", ".txt");
      Path errors = Files.createTempFile(directory, "errors", ".txt");
      List<String> all = new ArrayList<>(command);
      all.addAll(options);
      all.add(file.getFileName().toString());
      ProcessBuilder builder =
          new ProcessBuilder(all)
              .directory(directory.toFile())
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      builder.environment().put("LC_ALL", "C");
      Process process = builder.start();
      if (!process.waitFor(2, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new IllegalStateException("no end: " + all);
      }
      return new Ran(Files.readAllLines(output), Files.readAllLines(errors));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
