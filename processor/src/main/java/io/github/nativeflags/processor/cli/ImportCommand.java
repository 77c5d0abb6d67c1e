package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.expression.CAbi;
import io.github.nativeflags.processor.model.FlagEnum;
import io.github.nativeflags.processor.problem.Problem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that writes spec interfaces for what files declare. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Writes a spec interface for each page or header that declares enumerations.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All specs are written.",
      "1:A file has errors.",
      "2:There is no such file, or the command is not understood."
    })
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "PAGES_OR_HEADERS",
      description = "Reference pages (.md), C headers, or directories of them.")
  private List<Path> given = new ArrayList<>();

  @Option(names = "--package", required = true, description = "The Java package of the specs.")
  private String packageName = "";

  @Option(names = "--out", required = true, description = "The directory of the Java sources.")
  private Path out = Path.of("");

  @Option(names = "--abi", description = "LP64 or LLP64; as the processor decides unless given.")
  private @Nullable CAbi abi;

  @Option(names = "--copy", description = "Copy pages and headers beside the specs.")
  private boolean copy;

  @Option(names = "--force", description = "Overwrite specs that are there.")
  private boolean force;

  private final Terminal terminal;

  private final Map<String, String> takenBy = new LinkedHashMap<>();
  private final TakenTypes taken = new TakenTypes();
  private final Set<Path> roots = new LinkedHashSet<>();
  private int enumerations;
  private int kept;
  private int failed;
  private int without;
  private int elsewhere;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!packageName.matches("[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*")) {
      terminal.err().println(packageName + " is no name of a package.");
      return 2;
    }
    Path directory = Files.createDirectories(out.resolve(packageName.replace('.', '/')));
    for (Path path : given) {
      if (!Files.exists(path)) {
        terminal.err().println(path + " does not exist.");
        failed++;
      } else {
        importAll(GivenFiles.of(path), directory);
      }
    }
    terminal.out().println(summary());
    if (!copy && !roots.isEmpty()) {
      terminal.out().println("Compile them with -Anativeflags.sourcePath=" + sourcePath());
    }
    return failed == 0 ? 0 : 1;
  }

  private void importAll(GivenFiles files, Path directory) throws IOException {
    int done = 0;
    for (String name : files.names()) {
      terminal.progress(++done, files.names().size(), name);
      Findings findings = Findings.in(files.only(name), List.of("*"), Optional.ofNullable(abi));
      List<Problem> errors = findings.errors();
      if (!errors.isEmpty()) {
        errors.forEach(terminal::tell);
        failed++;
      }
      if (findings.isNothing()) {
        without++;
      }
      if (!findings.enums().isEmpty()) {
        SpecSource source =
            new SpecSource(
                packageName, name, findings, Optional.ofNullable(abi), takenElsewhere(findings));
        taken.take(source.enums(), name);
        if (!source.enums().isEmpty()) {
          write(source, files.root(), directory);
        }
      }
    }
  }

  /** What another file gives already, such as a header that has been copied. */
  private List<String> takenElsewhere(Findings findings) {
    List<String> excluded = new ArrayList<>();
    for (FlagEnum e : findings.enums()) {
      taken
          .by(e)
          .ifPresent(
              file -> {
                excluded.add(e.nativeName());
                elsewhere++;
                terminal
                    .err()
                    .println(
                        e.origin().text() + ": " + e.nativeName() + " is made of " + file + ".");
              });
    }
    return excluded;
  }

  private void write(SpecSource source, Path root, Path directory) throws IOException {
    String name = source.typeName();
    if (takenBy.containsKey(name)) {
      name = source.longTypeName();
    }
    String other = takenBy.putIfAbsent(name, source.file());
    Path file = directory.resolve(name + ".java");
    if (other != null) {
      terminal
          .err()
          .println(source.file() + ": " + name + " is written for " + other + " already.");
      failed++;
      return;
    }
    if (Files.exists(file) && !force) {
      kept++;
    } else {
      Files.writeString(file, source.text(name));
      enumerations += source.enums().size();
    }
    roots.add(root);
    if (copy) {
      copy(source, root, directory);
    }
  }

  private void copy(SpecSource source, Path root, Path directory) throws IOException {
    Path target = directory.resolve(source.file());
    Files.createDirectories(target.getParent());
    if (!Files.exists(target) || force) {
      Files.write(target, Files.readAllBytes(root.resolve(source.file())));
    }
  }

  private String summary() {
    return count(takenBy.size() - kept, "spec")
        + " of "
        + count(enumerations, "enumeration")
        + " written"
        + (kept == 0 ? "" : ", " + kept + " kept as they are (--force overwrites)")
        + (without == 0 ? "" : ", " + count(without, "file") + " without any")
        + (elsewhere == 0 ? "" : ", " + elsewhere + " left to another file")
        + (failed == 0 ? "." : ", " + count(failed, "file") + " with problems.");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private String sourcePath() {
    return roots.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
