package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;

/** A C compiler of the machine, where it has one. */
record Native(String compiler, List<String> options) {

  static Native present(String compiler, String... options) {
    assumeTrue(isPresent(compiler), compiler + " is not installed");
    List<String> all = new ArrayList<>(List.of("-Wall", "-Wextra", "-Werror", "-fsyntax-only"));
    all.addAll(List.of(options));
    return new Native(compiler, all);
  }

  static boolean isPresent(String compiler) {
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
  void accepts(Path file) throws IOException, InterruptedException {
    assertEquals("", said(file));
  }

  /** Holds a file to be refused with a text among what is said. */
  void refuses(Path file, String text) throws IOException, InterruptedException {
    String said = said(file);
    Assertions.assertTrue(said.contains("error") && said.contains(text), said);
  }

  private String said(Path file) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(compiler));
    command.addAll(options);
    command.add(file.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said : said + "error: refused";
  }
}
