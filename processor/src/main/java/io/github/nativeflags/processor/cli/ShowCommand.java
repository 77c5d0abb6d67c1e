package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.text.Names;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that prints an enumeration as a table. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Prints an enumeration with its values and bits, and what is to say of it.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Shown.",
      "1:The file has errors, or declares no such enumeration.",
      "2:There is no such file, or the command is not understood."
    })
final class ShowCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "A reference page or C header.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "NAME",
      description = "The enumeration; * stands for any characters.")
  private String name = "*";

  @Option(
      names = "--macros",
      paramLabel = "PATTERN",
      description = "A family of macros instead, such as FILE_ATTRIBUTE_*; !PATTERN leaves out.")
  private List<String> macros = new ArrayList<>();

  @Option(names = "--abi", description = "LP64 or LLP64; as the processor decides unless given.")
  private @Nullable CAbi abi;

  @Option(
      names = "--html",
      description = "Prints a page for a browser, with a picture of the bits.")
  private boolean html;

  private final Terminal terminal;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      String directory = " is a directory: name a file of it, or import it.";
      terminal.err().println(file + (Files.isDirectory(file) ? directory : " is no file."));
      return 2;
    }
    GivenFiles files = GivenFiles.of(file);
    Findings findings =
        macros.isEmpty()
            ? Findings.in(files, List.of(name), Optional.ofNullable(abi))
            : Findings.ofMacros(files, macros, Optional.ofNullable(abi));
    if (macros.isEmpty() && name.equals("*") && findings.isNothing()) {
      terminal.err().println(file + " declares no enumeration.");
      terminal.err().println("For constants that are macros: show FILE --macros 'PREFIX_*'");
      return 1;
    }
    List<FlagEnum> enums = findings.enums();
    if (html) {
      terminal.out().print(new EnumPage(enums).html());
      terminal.out().flush();
    } else {
      print(enums);
    }
    boolean brief = enums.size() > 1;
    findings.said().stream().filter(p -> !brief || p.isError()).forEach(terminal::tell);
    return findings.said().stream().anyMatch(p -> p.isError()) ? 1 : 0;
  }

  private void print(List<FlagEnum> enums) {
    if (enums.size() > 1 && name.equals("*")) {
      List<String> names = enums.stream().map(FlagEnum::nativeName).toList();
      terminal
          .out()
          .println(file + " declares " + names.size() + " enumerations; name one of them:");
      terminal.out().println(Names.list(names, 200));
    } else {
      enums.forEach(e -> new EnumPicture(e, terminal).print());
    }
  }
}
