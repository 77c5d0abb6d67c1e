package io.github.nativeflags.runtime.generated;

import io.github.nativeflags.NativeFlagEnum;

/** What may happen to a file descriptor. */
@NativeFlagEnum
interface PollEventsSpec {
  /** Data may be read. */
  short POLLIN = 0x001;

  /** Urgent data may be read. */
  short POLLPRI = 0x002;

  /** Data may be written. */
  short POLLOUT = 0x004;
}
