package io.github.nativeflags.processor.c.expression;

/** The value of a constant with the radix it was written in. */
public record Constant(CValue value, int radix) {}
