package io.github.nativeflags.processor.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command that prints what completes the others in a shell. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a script for bash and zsh that completes commands and options of \"nativeflags\".",
      "In a shell with an alias or script of that name for java -jar nativeflags-processor.jar:",
      "  source <(nativeflags completion)"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:Printed.", "2:The command is not understood."})
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec own = CommandSpec.create();

  private final Terminal terminal;

  CompletionCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CommandLine all = own.root().commandLine();
    terminal.out().print(AutoComplete.bash(all.getCommandName(), all));
    terminal.out().flush();
    return 0;
  }
}
