package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.c.expression.CAbi;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

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
      description = "Reference pages, C headers, or directories of them.")
  private List<Path> given = new ArrayList<>();

  @Option(names = "--package", required = true, description = "The Java package of the specs.")
  private String packageName = "";

  @Option(names = "--out", required = true, description = "The directory of the Java sources.")
  private Path out = Path.of("");

  @Option(names = "--abi", description = "LP64 or LLP64; as the processor decides unless given.")
  private @Nullable CAbi abi;

  @Mixin private CompilerFlags flags = new CompilerFlags();

  @Unmatched private List<String> others = new ArrayList<>();

  @Option(names = "--copy", description = "Copy pages and headers beside the specs.")
  private boolean copy;

  @Option(names = "--force", description = "Overwrite specs that are there.")
  private boolean force;

  @Option(names = "--dry-run", description = "Write nothing; show what would be written.")
  private boolean dry;

  @Option(names = "--verbose", description = "List all that is left out, file by file.")
  private boolean verbose;

  private final Terminal terminal;
  private final ImportReport report = new ImportReport();
  private final Set<Path> directories = new LinkedHashSet<>();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!packageName.matches("[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*")) {
      terminal.err().println(packageName + " is no name of a package.");
      return 2;
    }
    IncludePath path = flags.path(others, terminal);
    FileImport files = new FileImport(into(path));
    for (Path each : given) {
      if (Files.exists(each)) {
        importAll(GivenFiles.of(each, path), files);
      } else {
        terminal.err().println(each + " does not exist.");
        report.failed();
      }
    }
    report.lines(verbose).forEach(terminal.out()::println);
    if (report.hasSpecs() && (!copy || !path.directories().isEmpty())) {
      tellSourcePath();
    }
    return report.hasFailed() ? 1 : 0;
  }

  private SpecPackage into(IncludePath path) {
    SpecWriter.How how = new SpecWriter.How(copy, force, dry, terminal);
    Path directory = out.resolve(packageName.replace('.', '/'));
    return new SpecPackage(
        packageName,
        new SpecSource.Setting(Optional.ofNullable(abi), path.defines()),
        new SpecWriter(directory, how, report));
  }

  private void importAll(GivenFiles files, FileImport all) throws IOException {
    List<Path> before = directories.stream().filter(d -> !files.directories().contains(d)).toList();
    int done = 0;
    GivenFiles.Sorted sorted = files.sorted();
    for (String name : sorted.read()) {
      terminal.progress(++done, sorted.read().size(), name);
      all.read(files.behind(before), name);
    }
    report.leaveOut(ImportReport.Reason.PASSED_OVER, files.root() + "", sorted.passedOver());
    directories.addAll(files.directories());
  }

  private void tellSourcePath() {
    String all =
        directories.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    if (!all.isEmpty()) {
      terminal.out().println("Compile them with -Anativeflags.sourcePath=" + all);
    }
  }
}
