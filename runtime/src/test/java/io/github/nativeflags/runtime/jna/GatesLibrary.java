package io.github.nativeflags.runtime.jna;

import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Pointer;

/** The functions of {@code gates.c} by JNA's interface mapping. */
public interface GatesLibrary extends Library {
  /** Called back by {@link #call}. */
  interface Answer extends Callback {
    Gate32Mask answer(Gate8Mask mask, Mood mood);
  }

  int gates_size();

  void gates_toggle(Gates gates);

  void gates_worry(Pointer gates);

  Gate8Mask toggle8(Gate8Mask mask);

  Gate16Mask toggle16(Gate16Mask mask);

  Gate32Mask toggle32(Gate32Mask mask);

  Gate64Mask toggle64(Gate64Mask mask);

  int raw_mood(Mood mood);

  Mood mood(int raw);

  Mood8 mood8(int raw);

  Mood64 mood64(long raw);

  Gate8Mask first(Gate8Mask[] masks, int count);

  Gate32Mask call(Answer answer, Gate8Mask mask, int mood);
}
