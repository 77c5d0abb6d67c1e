package io.github.nativeflags.examples.ffm;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The C library of this machine, by the Foreign Function and Memory API. */
@EnabledOnOs(value = OS.LINUX, architectures = "amd64")
class FfmTest {
  private static final int O_LARGEFILE = 0x8000;

  @TempDir Path directory;

  @Test
  void tellsWhatTheFileWasOpenedWith() {
    int file = open();
    try {
      OpenFlagsMask flags = LibC.flagsOf(file);
      assertTrue(flags.contains(OpenFlags.O_APPEND), flags::toString);
      assertEquals(OpenFlagsMask.of(OpenFlags.O_WRONLY, OpenFlags.O_APPEND), flags.truncate());
      // The C library opens for large files, which is not documented here, but not lost either
      assertEquals(O_LARGEFILE, flags.unknownBits() & O_LARGEFILE);
    } finally {
      LibC.close(file);
    }
  }

  @Test
  void polls() {
    int file = open();
    try (Arena arena = Arena.ofConfined()) {
      PollFd waiting =
          PollFd.of(arena, file, PollEventsMask.of(PollEvents.POLLIN, PollEvents.POLLOUT));
      assertEquals(1, LibC.poll(waiting.memory(), 1, 0));
      assertEquals("POLLIN | POLLOUT", waiting.found().toString());
    } finally {
      LibC.close(file);
    }
  }

  /** The same as {@link #polls} by bare numbers, as a binding without types has it. */
  @Test
  void pollsByBareNumbers() {
    int file = open();
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment waiting = arena.allocate(8);
      waiting.set(JAVA_INT, 0, file);
      waiting.set(JAVA_SHORT, 4, (short) (0x001 | 0x004));
      assertEquals(1, LibC.poll(waiting, 1, 0));
      assertEquals(5, waiting.get(JAVA_SHORT, 6));
    } finally {
      LibC.close(file);
    }
  }

  @Test
  void aClosedFileIsFoundUnasked() {
    int file = open();
    LibC.close(file);
    try (Arena arena = Arena.ofConfined()) {
      PollFd waiting = PollFd.of(arena, file, PollEventsMask.NONE);
      LibC.poll(waiting.memory(), 1, 0);
      assertEquals(PollEventsMask.of(PollEvents.POLLNVAL), waiting.found());
    }
  }

  @Test
  void printsByName() {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Ffm.main(new String[] {directory.resolve("file").toString()});
    } finally {
      System.setOut(before);
    }
    assertEquals(
        """
        opened with O_WRONLY | O_APPEND | 0x8000
        ready for POLLIN | POLLOUT
        """,
        bytes.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PollEvents", "OpenFlags", "FileCommand"})
  void isCheckedAgainstTheHeadersOfTheMachine(String name) throws InterruptedException {
    String check = "target/classes/META-INF/native-include/" + name + ".check.c";
    try {
      assertEquals(
          0,
          new ProcessBuilder("gcc", "-std=gnu11", "-fsyntax-only", check)
              .inheritIO()
              .start()
              .waitFor());
    } catch (IOException e) {
      assumeTrue(false, "gcc is not installed");
    }
  }

  private int open() {
    OpenFlagsMask flags =
        OpenFlagsMask.of(OpenFlags.O_WRONLY, OpenFlags.O_CREAT, OpenFlags.O_APPEND);
    return LibC.open(directory.resolve("file").toString(), flags, 0600);
  }
}
