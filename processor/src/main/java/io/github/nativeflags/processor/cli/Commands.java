package io.github.nativeflags.processor.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
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
        "Looks into reference pages and C headers, and writes specs for what they declare.")
public final class Commands {
  private Commands() {}

  /** The version of the jar. */
  static final class Version implements IVersionProvider {
    private static final String PROPERTIES =
        "/META-INF/maven/io.github.nativeflags/nativeflags-processor/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
      Properties pom = new Properties();
      try (InputStream in = Commands.class.getResourceAsStream(PROPERTIES)) {
        if (in != null) {
          pom.load(in);
        }
      }
      return new String[] {"nativeflags " + pom.getProperty("version", "(not packaged)")};
    }
  }

  /**
   * Runs a command and exits with 0, with 1 where a file has problems, or with 2 where the command
   * is not understood.
   */
  public static void main(String[] arguments) {
    System.exit(
        run(
            new PrintWriter(System.out, true, StandardCharsets.UTF_8),
            new PrintWriter(System.err, true, StandardCharsets.UTF_8),
            arguments));
  }

  /** Runs a command and gives its exit code. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Terminal terminal = new Terminal(out, err, Ansi.AUTO);
    return new CommandLine(new Commands())
        .addSubcommand(new ImportCommand(terminal))
        .addSubcommand(new ShowCommand(terminal))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }
}
