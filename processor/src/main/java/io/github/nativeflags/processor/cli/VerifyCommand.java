package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.model.ReadFiles;
import io.github.nativeflags.processor.model.SourceLookup.FoundFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command that tells whether generated types are still what their pages and headers say. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Tells whether compiled specs would read today what they read when they were compiled.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:They would.",
      "1:Something has changed.",
      "2:It cannot be told, or the command is not understood."
    })
final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "CLASSES",
      description = "Directories of classes, or jars.")
  private List<Path> given = new ArrayList<>();

  @Option(
      names = "--source-path",
      required = true,
      paramLabel = "DIRECTORIES",
      description =
          "Where pages and headers lie: the directories of the sources and those of"
              + " nativeflags.sourcePath.")
  private String sourcePath = "";

  private final Terminal terminal;

  private int specs;
  private int files;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> directories = Stream.of(sourcePath.split(File.pathSeparator)).map(Path::of).toList();
    InputCheck check = new InputCheck(directories, FoundFile.USUAL_MAX_BYTES);
    List<String> differences = new ArrayList<>();
    for (Path path : given) {
      if (!Files.exists(path)) {
        terminal.err().println(path + " does not exist.");
        return 2;
      }
      differences.addAll(differences(path, check));
    }
    differences.forEach(terminal.out()::println);
    if (specs == 0) {
      terminal.err().println("No spec that reads files was compiled into " + given + ".");
      return 2;
    }
    if (differences.isEmpty()) {
      String all = count(specs, "spec") + ", " + count(files, "file");
      terminal.out().println(all + ": nothing has changed.");
    }
    return differences.isEmpty() ? 0 : 1;
  }

  private List<String> differences(Path classes, InputCheck check) throws IOException {
    if (Files.isDirectory(classes)) {
      return below(classes, check);
    }
    try (FileSystem jar = FileSystems.newFileSystem(classes)) {
      return below(jar.getPath("/"), check);
    }
  }

  private List<String> below(Path root, InputCheck check) throws IOException {
    Path directory = root.resolve(ReadFiles.DIRECTORY);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    try (Stream<Path> written = Files.list(directory)) {
      for (Path file : written.sorted().toList()) {
        Optional<ReadFiles.Record> read = ReadFiles.parse(Files.readString(file));
        if (file.toString().endsWith(ReadFiles.ENDING) && read.isPresent()) {
          specs++;
          files += read.get().files().digests().size();
          String spec = read.get().reader().spec();
          check.differences(read.get()).forEach(said -> found.add(spec + ": " + said));
        }
      }
    }
    return found;
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
