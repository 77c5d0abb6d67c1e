package io.github.nativeflags.processor.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a command takes of the flags of compilers, as {@code pkg-config --cflags} gives them. */
final class CompilerFlags {
  /** What is said of how to compile and link, and changes no constant. */
  private static final String OF_NO_MATTER =
      "-(?:pthread|pipe|ansi|pedantic\\S*|std=\\S+|[OWglL]\\S*|f(?:PIC|pic|PIE|pie|no-|stack-|lto"
          + "|visibility|exceptions|strict)\\S*|m(?:sse|avx|tune|arch|fpu|cpu)\\S*)";

  /** What changes the width of types. */
  private static final String OF_MATTER = "-(?:m\\S+|f\\S+)";

  @Option(
      names = "-I",
      paramLabel = "DIR",
      description = "A directory of headers, in the order of these, as for a compiler.")
  private List<Path> directories = new ArrayList<>();

  @Option(
      names = "-isystem",
      paramLabel = "DIR",
      description = "The same, looked into after all of -I.")
  private List<Path> ofSystem = new ArrayList<>();

  @Option(
      names = {"-D", "--defines"},
      paramLabel = "NAME[=VALUE]",
      description = "A macro that the headers rely on, as for a compiler.")
  private List<String> defined = new ArrayList<>();

  @Option(names = "-U", paramLabel = "NAME", description = "A macro that is not defined.")
  private List<String> undefined = new ArrayList<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  /**
   * What the flags say; tells of those that are left aside.
   *
   * @param others what the command does not know
   */
  IncludePath path(List<String> others, Terminal terminal) {
    List<String> unknown =
        others.stream().filter(o -> !o.matches(OF_NO_MATTER + "|" + OF_MATTER)).toList();
    if (!unknown.isEmpty()) {
      throw new CommandLine.UnmatchedArgumentException(command.commandLine(), unknown);
    }
    others.stream()
        .filter(o -> !o.matches(OF_NO_MATTER))
        .forEach(o -> terminal.err().println(o + " is left aside: values are read without it."));
    List<Path> all = Stream.concat(directories.stream(), ofSystem.stream()).toList();
    all.stream()
        .filter(d -> !Files.isDirectory(d))
        .forEach(d -> terminal.err().println("-I" + d + " is no directory, and left aside."));
    Stream<String> not = undefined.stream().map(name -> "!" + name);
    return new IncludePath(
        all.stream().filter(Files::isDirectory).distinct().toList(),
        Stream.concat(defined.stream(), not).toList());
  }
}
