package io.github.nativeflags.processor.model;

/** Whether constants combine into masks. */
public enum Kind {
  /** It is not said, or cannot be told. */
  AUTO,
  /** A set of flags. */
  FLAGS,
  /** A list of values. */
  VALUES
}
