package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.Outcome;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.text.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

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

  @Mixin private CompilerFlags flags = new CompilerFlags();

  @Unmatched private List<String> others = new ArrayList<>();

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
    GivenFiles files = GivenFiles.of(file, flags.path(others, terminal));
    Findings findings =
        macros.isEmpty()
            ? Findings.in(files, List.of(name), Optional.ofNullable(abi))
            : Findings.ofMacros(files, macros, Optional.ofNullable(abi));
    if (macros.isEmpty() && name.equals("*") && findings.isNothing()) {
      terminal.err().println(file + " declares no enumeration.");
      terminal.err().println("For constants that are macros: show FILE --macros 'PREFIX_*'");
      return 1;
    }
    if (html) {
      terminal.out().print(new EnumPage(findings.enums()).html());
      terminal.out().flush();
    } else {
      print(findings);
    }
    tell(findings);
    return findings.said().stream().anyMatch(p -> p.isError()) ? 1 : 0;
  }

  /** Notes on each of many would hide what is wrong. */
  private void tell(Findings findings) {
    boolean brief = findings.enums().size() > 1;
    findings.said().stream()
        .filter(p -> !brief || p.kind().severity() != ProblemKind.Severity.NOTE)
        .forEach(terminal::tell);
  }

  private void print(Findings findings) {
    int number = findings.enums().size();
    if (number > 1) {
      String all = " enumerations. To see one of them: show FILE NAME";
      terminal.out().println(file + " declares " + number + all);
    }
    for (Outcome outcome : findings.outcomes()) {
      outcome.generated().ifPresent(e -> print(e, outcome.place(), number > 1));
    }
  }

  private void print(FlagEnum e, Optional<Place> place, boolean several) {
    if (several) {
      terminal.out().println();
    }
    new EnumPicture(e, place.filter(Place::known), terminal).print();
  }
}
