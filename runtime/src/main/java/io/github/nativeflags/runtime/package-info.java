/**
 * Native constants, flags and masks of 8, 16, 32 and 64 bits, signed and unsigned.
 *
 * <p>Generated enums implement {@link io.github.nativeflags.runtime.NativeConstant} or {@link
 * io.github.nativeflags.runtime.NativeFlag}; generated masks extend {@link
 * io.github.nativeflags.runtime.NativeMask}. Both ask one {@link
 * io.github.nativeflags.runtime.FlagTable}. No argument and no result of this package is {@code
 * null} unless its description says so; a {@code null} argument is a {@link
 * java.lang.NullPointerException}. The words used here are defined in {@code spec.md}.
 */
@NullMarked
package io.github.nativeflags.runtime;

import org.jspecify.annotations.NullMarked;
