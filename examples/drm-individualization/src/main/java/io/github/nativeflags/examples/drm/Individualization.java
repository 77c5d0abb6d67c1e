package io.github.nativeflags.examples.drm;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The progress of an individualization, from a recorded stream of status records. */
public final class Individualization {
  private Individualization() {}

  /**
   * Shows a recording.
   *
   * @param arguments the file to show; the recording that comes with the example if there is none
   */
  public static void main(String[] arguments) {
    int status = run(arguments, System.out, System.err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(String[] arguments, PrintStream out, PrintStream err) {
    try {
      for (StatusRecord status : StatusReader.read(bytes(arguments))) {
        out.println(ProgressView.show(status));
      }
      return 0;
    } catch (IOException e) {
      err.println("The recording cannot be shown: " + e.getMessage());
      return 1;
    }
  }

  private static byte[] bytes(String... arguments) throws IOException {
    if (arguments.length > 0) {
      return Files.readAllBytes(Path.of(arguments[0]));
    }
    try (InputStream in = Individualization.class.getResourceAsStream("individualization.bin")) {
      return in.readAllBytes();
    }
  }
}
