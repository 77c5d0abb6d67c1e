package io.github.nativeflags.processor.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The texts that fuzzing starts from. */
public final class Seeds {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private Seeds() {}

  /** Headers. */
  public static Stream<byte[]> c() {
    return in(RESOURCES.resolve("fuzz/c"));
  }

  /** Reference pages. */
  public static Stream<byte[]> pages() {
    return in(RESOURCES.resolve("fuzz/page"));
  }

  /** Pages in formats other than Markdown. */
  public static Stream<byte[]> formats() {
    return in(RESOURCES.resolve("fuzz/format"));
  }

  /** Headers and reference pages. */
  public static Stream<byte[]> all() {
    return Stream.concat(c(), pages());
  }

  /** What fuzzing found for a test: Jazzer puts it there, and runs it each time. */
  static Stream<byte[]> findings(Class<?> test) {
    Path inputs = RESOURCES.resolve(test.getName().replace('.', '/') + "Inputs");
    return Files.isDirectory(inputs) ? in(inputs) : Stream.empty();
  }

  private static Stream<byte[]> in(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      return sorted.stream().map(Seeds::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
