package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/**
 * A C compiler of the machine, where it has one, to which every warning is an error.
 *
 * @param compiler its command
 * @param options its options
 */
public record Native(String compiler, List<String> options) {

  /** The compiler; where it is not installed, the test ends here. */
  public static Native present(String compiler, String... options) {
    assumeTrue(isPresent(compiler), compiler + " is not installed");
    return of(compiler, options);
  }

  /** The compiler, whether installed or not. */
  public static Native of(String compiler, String... options) {
    List<String> all = new ArrayList<>(List.of("-Wall", "-Wextra", "-Werror"));
    all.addAll(List.of(options));
    return new Native(compiler, all);
  }

  /** Tells whether a compiler is installed. */
  public static boolean isPresent(String compiler) {
    try {
      return new ProcessBuilder(compiler, "--version")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException | InterruptedException e) {
      return false;
    }
  }

  /** Holds a file to compile without a word. */
  public void accepts(Path file) throws IOException, InterruptedException {
    assertEquals("", said("", "-fsyntax-only", file.toString()));
  }

  /** Holds a text to compile without a word; a failure shows it. */
  public void accepts(String text) throws IOException, InterruptedException {
    String said = said(text, "-fsyntax-only", "-");
    assertEquals("", said, () -> said + text);
  }

  /** Holds a file to be refused with a text among what is said. */
  public void refuses(Path file, String text) throws IOException, InterruptedException {
    String said = said("", "-fsyntax-only", file.toString());
    Assertions.assertTrue(said.contains("error") && said.contains(text), said);
  }

  /** What the program of a file prints. */
  public String printed(Path file, Path binary) throws IOException, InterruptedException {
    assertEquals("", said("", "-o", binary.toString(), file.toString()));
    Process process = new ProcessBuilder(binary.toString()).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private String said(String input, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(compiler));
    command.addAll(options);
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // A compiler that has seen enough says why
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said : said + "error: refused";
  }
}
