package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.emit.Artifact;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;

/** The commands of the processor's jar. */
@Command(
    name = "nativeflags",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.Version.class,
    description =
        "Looks into reference pages and C headers, and writes specs for what they declare.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Done.",
      "1:A file has problems, or the answer is no: each command says more.",
      "2:The command is not understood."
    })
public final class Commands {
  private Commands() {}

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"nativeflags " + Artifact.VERSION};
    }
  }

  /**
   * Runs a command and exits with 0, with 1 where a file has problems, or with 2 where the command
   * is not understood.
   */
  public static void main(String[] arguments) {
    System.exit(
        run(
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /** Runs a command that reads nothing and gives its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return run(new BufferedReader(Reader.nullReader()), out, err, arguments);
  }

  /** Runs a command and gives its exit code. */
  static int run(BufferedReader in, PrintWriter out, PrintWriter err, String... arguments) {
    Terminal terminal = new Terminal(out, err, Ansi.AUTO);
    // Its numbers may be negative
    CommandLine decode =
        new CommandLine(new DecodeCommand(terminal, in))
            .setUnmatchedOptionsArePositionalParams(true);
    return new CommandLine(new Commands())
        .addSubcommand(new CompletionCommand(terminal))
        .addSubcommand(decode)
        .addSubcommand(new ImportCommand(terminal))
        .addSubcommand(new ShowCommand(terminal))
        .addSubcommand(new VerifyCommand(terminal))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }
}
