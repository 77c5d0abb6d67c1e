package io.github.nativeflags.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** How much each processor generates of how much source: run it as a program. */
public final class GeneratedSizes {
  private GeneratedSizes() {}

  /**
   * Prints files and lines as rows of a table.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.println("| | lines of source | Java types | their lines | other files | lines |");
    System.out.println("|---|---|---|---|---|---|");
    for (String tool :
        List.of("NativeFlags", "NativeFlagsPage", "AutoValue", "Immutables", "MapStruct")) {
      print(tool, Tool.named(tool), TypeSources.of(tool, 1));
    }
    for (String form : List.of("pages", "header")) {
      print("100 of " + form, Tool.named("NativeFlags"), SdkSources.of(form, 100));
    }
  }

  private static void print(String name, Tool tool, Map<String, String> sources)
      throws IOException, InterruptedException {
    Project project = Project.of(tool, sources);
    project.generate();
    long source = sources.values().stream().flatMap(String::lines).count();
    List<Path> types = Project.files(project.generated(), ".java");
    List<Path> others = Project.files(project.resources(), "");
    System.out.println(
        "| %s | %d | %d | %d | %d | %d |"
            .formatted(name, source, types.size(), lines(types), others.size(), lines(others)));
    project.delete();
  }

  private static long lines(List<Path> files) throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readAllLines(file).size();
    }
    return lines;
  }
}
