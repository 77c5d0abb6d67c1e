package io.github.nativeflags.runtime;

/** A native constant that is combined with others of its type in a {@link NativeMask}. */
public interface NativeFlag extends NativeConstant {}
