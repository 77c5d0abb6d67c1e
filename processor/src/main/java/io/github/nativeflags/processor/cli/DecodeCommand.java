package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.model.FlagSpec;
import io.github.nativeflags.processor.model.FlagSpec.Field.Holds;
import io.github.nativeflags.processor.model.Kind;
import io.github.nativeflags.processor.problem.Problem;
import io.github.nativeflags.processor.problem.ProblemKind;
import io.github.nativeflags.processor.problem.ProblemKind.Severity;
import io.github.nativeflags.processor.text.Names;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that names the flags of numbers. */
@Command(
    name = "decode",
    mixinStandardHelpOptions = true,
    description = {
      "Names the flags of numbers, as the text of a generated mask does.",
      "Without numbers it reads lines: the names come after each hexadecimal number in them. A"
          + " line that is a number is taken as one that was given."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Each number has names for all of its bits.",
      "1:A number has bits or a value without a name, or the file has problems.",
      "2:The command is not understood."
    })
final class DecodeCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "A reference page or C header.")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NAME",
      description = "The enumeration, or a family of macros such as FILE_ATTRIBUTE_*.")
  private String name = "";

  @Parameters(
      index = "2..*",
      paramLabel = "NUMBER",
      description = "Hexadecimal after 0x, else decimal.")
  private List<String> numbers = new ArrayList<>();

  @Option(
      names = "--field",
      paramLabel = "MASK",
      description = "Bits that together hold one of several values: a constant or a number.")
  private List<String> fields = new ArrayList<>();

  @Option(names = "--kind", description = "FLAGS or VALUES; as the processor decides if not given.")
  private Kind kind = Kind.AUTO;

  @Option(names = "--abi", description = "LP64 or LLP64; as the processor decides if not given.")
  private @Nullable CAbi abi;

  @Option(
      names = "--after",
      paramLabel = "TEXT",
      description = "In lines, names only what follows this text, decimal numbers too.")
  private @Nullable String after;

  @Mixin private CompilerFlags flags = new CompilerFlags();

  private final Terminal terminal;
  private final BufferedReader in;

  DecodeCommand(Terminal terminal, BufferedReader in) {
    this.terminal = terminal;
    this.in = in;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      terminal.err().println(file + " is no file.");
      return 2;
    }
    Findings findings = find(GivenFiles.of(file, flags.path(List.of(), terminal)));
    findings.said().stream().filter(DecodeCommand::matters).forEach(terminal::tell);
    List<FlagEnum> enums = findings.enums();
    if (enums.size() > 1) {
      List<String> names = enums.stream().map(FlagEnum::nativeName).toList();
      terminal.err().println(name + " means several: name one of " + Names.list(names, 200) + ".");
      return 2;
    }
    return enums.isEmpty() ? 1 : decode(enums.get(0));
  }

  private int decode(FlagEnum e) throws IOException {
    DecodedText decoded = new DecodedText(e, Optional.ofNullable(after));
    for (String number : numbers) {
      Optional<String> told = decoded.number(number);
      if (told.isEmpty()) {
        terminal.err().println(number + " is no number of " + e.bits() + " bits.");
        return 2;
      }
      terminal.out().println(told.get());
    }
    String line = numbers.isEmpty() ? in.readLine() : null;
    for (; line != null; line = in.readLine()) {
      terminal.out().println(decoded.line(line));
    }
    if (!decoded.isComplete() && !e.flags()) {
      terminal.err().println(e.nativeName() + " is taken as VALUES; --kind FLAGS names bits.");
    }
    return decoded.isComplete() ? 0 : 1;
  }

  /** A pattern that means no enumeration means macros. */
  private Findings find(GivenFiles files) {
    Findings found = Findings.in(files, spec(List.of(name), List.of()));
    return found.isNothing() && name.contains("*")
        ? Findings.in(files, spec(List.of(), List.of(name)))
        : found;
  }

  private FlagSpec spec(List<String> types, List<String> macros) {
    List<FlagSpec.Field> asked =
        fields.stream()
            .map(mask -> new FlagSpec.Field("of" + mask, mask, List.of(), "", Holds.CONSTANTS))
            .toList();
    return FlagSpec.of("Found", types, macros, Optional.ofNullable(abi))
        .saying(
            new FlagSpec.Meaning(kind, Optional.empty(), asked, Map.of(), List.of(), Doc.EMPTY));
  }

  /** Of what only matters to generated code, nothing is said. */
  private static boolean matters(Problem problem) {
    return problem.kind().severity() != Severity.NOTE
        || problem.kind() == ProblemKind.SUGGESTED_FIELD;
  }
}
