package io.github.nativeflags.processor.c;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.nativeflags.processor.find.FileTexts;
import io.github.nativeflags.processor.find.IncludeSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Headers of a development package with all that they include.
 *
 * @param text the directives that include them
 * @param directories where they lie, and what they include
 */
record IncludeTree(String text, List<Path> directories) {
  private static final FileTexts TEXTS = new FileTexts();

  /**
   * The tree of some headers for gcc or another of its sort; where one is missing, the test ends.
   */
  static IncludeTree of(String headers, List<String> options, List<Path> systems) {
    List<Path> directories = new ArrayList<>();
    options.stream()
        .filter(o -> o.startsWith("-I"))
        .forEach(o -> directories.add(Path.of(o.substring(2))));
    directories.addAll(systems);
    for (String header : headers.split(" ")) {
      assumeTrue(
          directories.stream().anyMatch(d -> Files.exists(d.resolve(header))),
          header + " is not installed");
    }
    String text =
        Stream.of(headers.split(" "))
            .map(h -> "#include <" + h + ">\n")
            .collect(Collectors.joining());
    return new IncludeTree(text, List.copyOf(directories));
  }

  IncludeSearch search() {
    return new IncludeSearch(List.of(), directories.stream().map(IncludeTree::place).toList());
  }

  private static IncludeSearch.Place place(Path directory) {
    return name -> {
      Path file = directory.resolve(name);
      try {
        return Files.isRegularFile(file) ? TEXTS.read(file, 1 << 26) : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /** The options that pkg-config gives for a package; where it is missing, the test ends. */
  static List<String> flags(String name) throws IOException {
    try {
      Process process = new ProcessBuilder("pkg-config", "--cflags", name).start();
      String said = new String(process.getInputStream().readAllBytes()).strip();
      assumeTrue(process.waitFor() == 0, name + " is not installed");
      return Stream.of(said.split("\\s+")).filter(o -> o.matches("-[ID].+")).toList();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      assumeTrue(false, "pkg-config is not installed");
      throw e;
    }
  }
}
