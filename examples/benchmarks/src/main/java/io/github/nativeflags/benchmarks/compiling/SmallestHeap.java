package io.github.nativeflags.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The smallest heap in which javac compiles a whole SDK: run it as a program. */
public final class SmallestHeap {
  private static final int STEP = 16;
  private static final int LARGEST = 16384 / STEP;

  private SmallestHeap() {}

  /**
   * Prints megabytes as rows of a table.
   *
   * @param arguments {@code pages} or {@code header}, and numbers of enumerations
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    System.out.println("| enumerations | with the processor | generated before |");
    System.out.println("|---|---|---|");
    for (String enumerations : List.of(arguments).subList(1, arguments.length)) {
      Project project =
          Project.of(
              Tool.named("NativeFlags"),
              SdkSources.of(arguments[0], Integer.parseInt(enumerations)));
      project.generate();
      int with = megabytes(project, List.of(), project.sources());
      int without = megabytes(project, List.of("-proc:none"), project.sourcesAndGenerated());
      System.out.println("| %s | %d | %d |".formatted(enumerations, with, without));
      project.delete();
    }
  }

  /** By bisection: what fits into a heap fits into a larger one. */
  private static int megabytes(Project project, List<String> options, List<Path> files)
      throws IOException, InterruptedException {
    List<String> arguments = project.arguments(options, files);
    int enough = 1;
    while (!compiles(project, arguments, enough)) {
      enough *= 2;
      if (enough > LARGEST) {
        throw new IllegalStateException(OtherJavac.log(project.directory()));
      }
    }
    int tooSmall = enough / 2;
    while (enough - tooSmall > 1) {
      int between = (tooSmall + enough) / 2;
      if (compiles(project, arguments, between)) {
        enough = between;
      } else {
        tooSmall = between;
      }
    }
    return enough * STEP;
  }

  private static boolean compiles(Project project, List<String> arguments, int steps)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of("-d", project.output().toString()));
    all.addAll(arguments);
    // The serial collector uses all of a heap that is nearly full
    return OtherJavac.run(
        project.directory(), all, "-XX:+UseSerialGC", "-Xmx" + steps * STEP + "m");
  }
}
