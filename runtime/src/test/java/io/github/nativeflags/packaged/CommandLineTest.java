package io.github.nativeflags.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.nativeflags.runtime.NativeConstant;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a command, with nothing beside it. */
class CommandLineTest {
  @TempDir private Path work;

  @Test
  void whatItImportsCompilesAndLoadsNoCommand() throws Exception {
    Path header = Files.createDirectories(work.resolve("sdk")).resolve("door.h");
    Files.writeString(header, "enum DOOR { OPEN = 1, LOCKED = 2, BARRED = 4, BOLTED = 8 };\n");
    String jar = Jars.processor().toString();
    assertTrue(run("java", "-jar", jar, "--version").matches("nativeflags \\d.*\\R"));
    assertEquals(
        "1 spec of 1 enumeration written.\n",
        run("java", "-jar", jar, "import", "sdk", "--package", "house", "--out", "src", "--copy")
            .replace("\r", ""));
    String annotations = Jars.of("io.github.nativeflags.NativeFlagEnum").toString();
    String classPath =
        String.join(
            File.pathSeparator, annotations, Jars.of(NativeConstant.class.getName()).toString());
    String loaded =
        run(
            "javac",
            "-J-Xlog:class+load",
            "-d",
            "out",
            "-cp",
            classPath,
            "-processorpath",
            jar + File.pathSeparator + annotations,
            "src/house/DoorSpec.java");
    assertTrue(Files.exists(work.resolve("out/house/DoorMask.class")), loaded);
    assertTrue(loaded.contains("io.github.nativeflags.processor.model."), loaded);
    assertEquals(
        List.of(), loaded.lines().filter(l -> l.matches(".*(picocli|processor\\.cli).*")).toList());
  }

  private String run(String tool, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(work.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
    return said;
  }
}
