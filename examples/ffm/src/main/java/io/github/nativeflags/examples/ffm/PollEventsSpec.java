package io.github.nativeflags.examples.ffm;

import io.github.nativeflags.NativeFlagEnum;

/** What {@code poll} waits for, and what it found. */
@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.FLAGS,
    interop = NativeFlagEnum.Interop.FFM,
    declaredIn = "poll.h",
    check = true)
interface PollEventsSpec {
  /** There is something to read. */
  short POLLIN = 0x001;

  /** There is something exceptional. */
  short POLLPRI = 0x002;

  /** Writing would not block. */
  short POLLOUT = 0x004;

  /** Something failed; found without being asked for. */
  short POLLERR = 0x008;

  /** The other end hung up; found without being asked for. */
  short POLLHUP = 0x010;

  /** The descriptor is not open; found without being asked for. */
  short POLLNVAL = 0x020;
}
