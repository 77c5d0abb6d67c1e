package io.github.nativeflags.processor.cli;

import io.github.nativeflags.processor.model.FlagEnum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The writing of specs.
 *
 * @param directory that of their package
 * @param how what is done with what is there
 * @param report what came of it
 */
record SpecWriter(Path directory, How how, ImportReport report) {
  /**
   * What is done with files.
   *
   * @param copy whether pages and headers are copied beside the specs
   * @param force whether what is there is overwritten
   * @param dry whether nothing is written, and what would be is shown
   * @param terminal where that is shown
   */
  record How(boolean copy, boolean force, boolean dry, Terminal terminal) {}

  /** Writes one, with what it gives, unless it is there. */
  void write(SpecSource source, List<FlagEnum> enums, Path root) throws IOException {
    Path file = directory.resolve(source.typeName() + ".java");
    if (Files.exists(file) && !how.force()) {
      report.kept();
    } else {
      report.wrote(enums);
      if (how.dry()) {
        how.terminal().out().println("// " + file);
        how.terminal().out().println(source.text());
      } else {
        Files.createDirectories(directory);
        Files.writeString(file, source.text());
      }
    }
    if (how.copy() && !how.dry()) {
      copy(root.resolve(source.file()), directory.resolve(source.file()));
    }
  }

  private void copy(Path from, Path to) throws IOException {
    if (!Files.exists(to) || how.force()) {
      Files.createDirectories(to.toAbsolutePath().getParent());
      Files.write(to, Files.readAllBytes(from));
    }
  }
}
