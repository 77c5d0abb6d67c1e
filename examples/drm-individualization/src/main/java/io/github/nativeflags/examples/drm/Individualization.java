package io.github.nativeflags.examples.drm;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** The progress of an individualization, from a recorded stream of status records. */
public final class Individualization {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

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
    if (arguments.length > 1) {
      err.println("Usage: Individualization [RECORDING]");
      return MISUSED;
    }
    try (InputStream stream = open(arguments)) {
      StatusReader reader = new StatusReader(stream);
      for (Optional<StatusRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        out.println(ProgressView.show(next.get()));
      }
      if (reader.records() == 0) {
        throw new IOException("it is empty");
      }
      return 0;
    } catch (IOException e) {
      err.println("The recording cannot be shown: " + e.getMessage());
      return FAILED;
    }
  }

  private static InputStream open(String... arguments) throws IOException {
    if (arguments.length == 0) {
      return Objects.requireNonNull(
          Individualization.class.getResourceAsStream("individualization.bin"));
    }
    Path file = Path.of(arguments[0]);
    try {
      if (Files.isDirectory(file)) {
        throw new IOException(file + " is a directory");
      }
      return new BufferedInputStream(Files.newInputStream(file));
    } catch (NoSuchFileException e) {
      throw new IOException(file + " does not exist", e);
    } catch (AccessDeniedException e) {
      throw new IOException(file + " may not be read", e);
    }
  }
}
