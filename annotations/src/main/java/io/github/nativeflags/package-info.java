/**
 * The annotation {@link io.github.nativeflags.NativeFlagEnum}, by which a spec names documented C
 * enumerations.
 */
@NullMarked
package io.github.nativeflags;

import org.jspecify.annotations.NullMarked;
