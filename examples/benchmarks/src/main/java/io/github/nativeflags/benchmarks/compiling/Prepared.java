package io.github.nativeflags.benchmarks.compiling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/** A project that lasts as long as a fork, with or without what its processor generates. */
public abstract class Prepared {
  private Project project;
  private List<Path> files;

  abstract Project write() throws IOException;

  boolean generatedBefore() {
    return false;
  }

  /** Writes what will be compiled. */
  @Setup
  public void prepare() throws IOException, InterruptedException {
    project = write();
    if (generatedBefore()) {
      project.generate();
    }
    files = generatedBefore() ? project.sourcesAndGenerated() : project.sources();
  }

  /** Compiles it into a directory that is new. */
  final Path compile() throws IOException {
    Path output = project.output();
    List<String> options = new ArrayList<>(project.options());
    options.addAll(List.of("-d", output.toString()));
    if (generatedBefore()) {
      options.add("-proc:none");
    }
    ColdJavac.compile(options, files);
    return output;
  }

  /** Leaves nothing behind. */
  @TearDown
  public void delete() throws IOException {
    project.delete();
  }
}
