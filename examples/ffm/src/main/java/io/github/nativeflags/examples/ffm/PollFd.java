package io.github.nativeflags.examples.ffm;

import static java.lang.foreign.MemoryLayout.PathElement.groupElement;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;

/** {@code struct pollfd}: what to wait for, and what was found. */
record PollFd(MemorySegment memory) {
  static final StructLayout LAYOUT =
      MemoryLayout.structLayout(
          JAVA_INT.withName("fd"),
          PollEventsMask.LAYOUT.withName("events"),
          PollEventsMask.LAYOUT.withName("revents"));

  private static final long EVENTS = LAYOUT.byteOffset(groupElement("events"));
  private static final long REVENTS = LAYOUT.byteOffset(groupElement("revents"));

  static PollFd of(Arena arena, int file, PollEventsMask events) {
    MemorySegment memory = arena.allocate(LAYOUT);
    memory.set(JAVA_INT, 0, file);
    PollEventsMask.set(memory, EVENTS, events);
    return new PollFd(memory);
  }

  PollEventsMask found() {
    return PollEventsMask.get(memory, REVENTS);
  }
}
