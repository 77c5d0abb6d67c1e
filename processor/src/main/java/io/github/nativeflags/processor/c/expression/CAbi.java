package io.github.nativeflags.processor.c.expression;

/** The two data models of today's C compilers, with how each chooses the type of an enumeration. */
public enum CAbi {
  /** gcc and clang on Unix: 64-bit {@code long}; an enumeration is as wide as its values need. */
  LP64,
  /** Windows: 32-bit {@code long}; an enumeration is an {@code int}. */
  LLP64
}
