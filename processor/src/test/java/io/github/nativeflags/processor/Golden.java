package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that holds what a test is to find; {@code -Dnativeflags.goldens=write} rewrites it.
 *
 * @param file the file
 */
record Golden(Path file) {

  /** Holds a text to be that of the file; a failure shows the lines that differ. */
  void holds(String text) throws IOException {
    if ("write".equals(System.getProperty("nativeflags.goldens"))) {
      Files.writeString(file, text);
    }
    String golden = Files.exists(file) ? Files.readString(file) : "";
    if (!golden.equals(text)) {
      fail(
          file
              + " differs (-Dnativeflags.goldens=write takes over what came):\n"
              + LineDiff.of(golden, text));
    }
  }
}
