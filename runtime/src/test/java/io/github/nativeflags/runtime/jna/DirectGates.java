package io.github.nativeflags.runtime.jna;

import com.sun.jna.Native;
import com.sun.jna.NativeLibrary;

/** Functions of {@code gates.c} by JNA's direct mapping. */
final class DirectGates {
  private DirectGates() {}

  static void register(String library) {
    Native.register(DirectGates.class, NativeLibrary.getInstance(library));
  }

  static native void gates_toggle(Gates gates);

  static native Gate8Mask toggle8(Gate8Mask mask);

  static native Gate16Mask toggle16(Gate16Mask mask);

  static native Gate32Mask toggle32(Gate32Mask mask);

  static native Gate64Mask toggle64(Gate64Mask mask);

  static native int raw_mood(Mood mood);

  static native Mood mood(int raw);
}
