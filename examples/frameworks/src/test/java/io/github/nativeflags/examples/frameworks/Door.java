package io.github.nativeflags.examples.frameworks;

import org.jspecify.annotations.Nullable;

/** Something with a mask and an enum, as JSON has it. */
public final class Door {
  @Nullable public DoorStateMask state;
  @Nullable public DoorKind kind;

  static Door of(@Nullable DoorStateMask state, @Nullable DoorKind kind) {
    Door door = new Door();
    door.state = state;
    door.kind = kind;
    return door;
  }

  @Override
  public String toString() {
    return state + " " + kind;
  }
}
