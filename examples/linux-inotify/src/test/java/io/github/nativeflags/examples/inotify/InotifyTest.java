package io.github.nativeflags.examples.inotify;

import static io.github.nativeflags.examples.inotify.InotifyEvent.IN_CREATE;
import static io.github.nativeflags.examples.inotify.InotifyEvent.IN_ISDIR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.jna.LastErrorException;
import com.sun.jna.Memory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the kernel of this machine reports. */
@EnabledOnOs(OS.LINUX)
@Timeout(30)
class InotifyTest {
  @TempDir Path directory;

  @Test
  void printsWhatHappensByName() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DirectoryWatch watch = new DirectoryWatch(directory, Inotify.WATCHED);
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
      Path sub = Files.createDirectory(directory.resolve("sub"));
      Path file = Files.writeString(directory.resolve("size.txt"), "1");
      Files.move(file, directory.resolve("b"));
      Files.delete(sub);
      watch.stop();
      Inotify.print(watch, out);
    }
    assertEquals(
        """
        sub: IN_CREATE | IN_ISDIR
        size.txt: IN_CREATE
        size.txt: IN_CLOSE_WRITE
        size.txt: IN_MOVED_FROM
        b: IN_MOVED_TO
        sub: IN_DELETE | IN_ISDIR
        .: IN_IGNORED
        """,
        bytes.toString(StandardCharsets.UTF_8));
  }

  @Test
  void keepsABitOfTheKernelThatIsNotDocumented() throws IOException {
    try (DirectoryWatch watch = new DirectoryWatch(directory, Inotify.WATCHED)) {
      Files.createDirectory(directory.resolve("sub"));
      Event event = watch.next().get(0);
      assertEquals(InotifyEventMask.of(IN_CREATE, IN_ISDIR), event.what());
      FileEventMask older = FileEventMask.ofBits(event.what().value());
      assertEquals("IN_CREATE | 0x40000000", older.toString());
      assertEquals(event.what().value(), older.value());
    }
  }

  @Test
  void printsAndKeepsABitThatNoKernelHasYet() {
    try (Memory buffer = new Memory(16)) {
      buffer.clear();
      buffer.setInt(4, 0x100 | 0x40000000 | 0x00080000);
      Event event = Event.read(buffer, 16).get(0);
      assertEquals(".: IN_CREATE | IN_ISDIR | 0x80000", event.toString());
      assertEquals(0x40080100, event.what().value());
      assertEquals(0x00080000, event.what().unknownBits());
    }
  }

  @Test
  void passesTheMaskThatTheKernelObeys() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    // IN_ONLYDIR on a file: ENOTDIR
    LastErrorException refused =
        assertThrows(
            LastErrorException.class, () -> new DirectoryWatch(file, Inotify.WATCHED).close());
    assertEquals(20, refused.getErrorCode());
  }

  @Test
  void isCheckedAgainstTheHeaderOfTheMachine() throws IOException, InterruptedException {
    Path check = Path.of("target/classes/META-INF/native-include/InotifyEvent.check.c");
    assertEquals(0, runs(List.of("gcc", "-std=c11", "-fsyntax-only", check.toString())));
    assertEquals(
        0, runs(List.of("g++", "-std=c++11", "-fsyntax-only", "-x", "c++", check.toString())));
  }

  private static int runs(List<String> command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor();
    } catch (IOException e) {
      assumeTrue(false, command.get(0) + " is not installed");
      return -1;
    }
  }
}
