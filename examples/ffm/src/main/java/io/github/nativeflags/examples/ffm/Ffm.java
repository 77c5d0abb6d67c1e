package io.github.nativeflags.examples.ffm;

import static io.github.nativeflags.examples.ffm.OpenFlags.O_APPEND;
import static io.github.nativeflags.examples.ffm.OpenFlags.O_CREAT;
import static io.github.nativeflags.examples.ffm.OpenFlags.O_WRONLY;
import static io.github.nativeflags.examples.ffm.PollEvents.POLLIN;
import static io.github.nativeflags.examples.ffm.PollEvents.POLLOUT;

import java.lang.foreign.Arena;

/** Opens a file, asks what it was opened with, and waits until it can be written to. */
public final class Ffm {
  private Ffm() {}

  /**
   * Prints what the kernel says of a file.
   *
   * @param arguments the file, which is created where it is missing
   */
  public static void main(String[] arguments) {
    int file = LibC.open(arguments[0], OpenFlagsMask.of(O_WRONLY, O_CREAT, O_APPEND), 0600);
    try (Arena arena = Arena.ofConfined()) {
      System.out.println("opened with " + LibC.flagsOf(file));
      PollFd waiting = PollFd.of(arena, file, PollEventsMask.of(POLLIN, POLLOUT));
      LibC.poll(waiting.memory(), 1, 0);
      System.out.println("ready for " + waiting.found());
    } finally {
      LibC.close(file);
    }
  }
}
