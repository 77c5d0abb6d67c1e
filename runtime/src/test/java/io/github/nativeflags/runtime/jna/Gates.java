package io.github.nativeflags.runtime.jna;

import com.sun.jna.Pointer;
import com.sun.jna.Structure;

/** {@code struct gates} of {@code gates.c}. */
@Structure.FieldOrder({"g8", "g64", "g16", "g32", "mood", "mood8", "mood64", "row"})
public class Gates extends Structure {
  public Gate8Mask g8 = Gate8Mask.NONE;
  public Gate64Mask g64 = Gate64Mask.NONE;
  public Gate16Mask g16 = Gate16Mask.NONE;
  public Gate32Mask g32 = Gate32Mask.NONE;
  public Mood mood = Mood.MOOD_GLAD;
  public Mood8 mood8 = Mood8.MOOD8_GLAD;
  public Mood64 mood64 = Mood64.MOOD64_GLAD;
  public Gate8Mask[] row = {Gate8Mask.NONE, Gate8Mask.NONE, Gate8Mask.NONE};

  /** A structure in memory of its own. */
  public Gates() {}

  /** A structure that was made elsewhere. */
  public Gates(Pointer memory) {
    super(memory);
  }

  /** The mood in memory, whether a constant has it or not. */
  int rawMood() {
    return getPointer().getInt(fieldOffset("mood"));
  }
}
