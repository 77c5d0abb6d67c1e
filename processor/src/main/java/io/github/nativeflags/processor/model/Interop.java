package io.github.nativeflags.processor.model;

/** A library that calls native code, whose mapping the generated types take part in. */
public enum Interop {
  /** JNA. */
  JNA,
  /** The Foreign Function and Memory API. */
  FFM
}
