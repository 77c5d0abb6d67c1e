package io.github.nativeflags.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house: each floor looks only down, the command line too, and only the root knows javac. */
class FloorsTest {
  private static final Path ROOT = Path.of("src/main/java/io/github/nativeflags/processor");
  private static final List<String> FLOORS =
      List.of("problem", "doc", "c", "page", "model", "emit", "", "cli");
  private static final int COMPILER = FLOORS.indexOf("");
  private static final Pattern OURS =
      Pattern.compile(
          "import (?:static )?io\\.github\\.nativeflags\\.processor\\.(?:(\\w+)\\.)?[A-Z]");

  @Test
  void importsPointDown() throws IOException {
    List<String> upward = new ArrayList<>();
    for (Path file : files()) {
      int floor = floor(file);
      for (String line : Files.readAllLines(file)) {
        Matcher matcher = OURS.matcher(line);
        if (matcher.find()) {
          String target = matcher.group(1) == null ? "" : matcher.group(1);
          if (FLOORS.indexOf(target) > floor) {
            upward.add(file.getFileName() + ": " + line);
          }
        }
      }
    }
    assertEquals(List.of(), upward);
  }

  @Test
  void onlyTheRootKnowsTheCompiler() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : files()) {
      if (floor(file) != COMPILER) {
        for (String line : Files.readAllLines(file)) {
          if (line.matches("import (javax.annotation.processing|javax.tools|com.sun.source).*")) {
            found.add(file.getFileName() + ": " + line);
          }
        }
      }
    }
    assertEquals(List.of(), found);
  }

  private static int floor(Path file) {
    return FLOORS.indexOf(
        ROOT.equals(file.getParent()) ? "" : file.getParent().getFileName().toString());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(ROOT)) {
      return walk.filter(p -> p.toString().endsWith(".java")).toList();
    }
  }
}
