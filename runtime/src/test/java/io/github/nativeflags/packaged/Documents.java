package io.github.nativeflags.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The project's documents in Markdown, but for what SDKs document. */
final class Documents {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private Documents() {}

  static List<Path> all() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      documents.add(ROOT.resolve(name));
    }
    documents.add(ROOT.resolve("runtime/spec.md"));
    documents.add(ROOT.resolve("examples/benchmarks/README.md"));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
    }
    return documents;
  }

  /** Those whose code is for users. */
  static List<Path> forUsers() throws IOException {
    return all().stream()
        .filter(file -> file.endsWith("README.md") || file.getParent().endsWith("docs"))
        .filter(file -> !file.getParent().endsWith("benchmarks"))
        .toList();
  }

  static List<String> lines(Path document) {
    try {
      return Files.readAllLines(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
