/**
 * The annotation {@link io.github.nativeflags.NativeFlagEnum}, by which a spec names documented C
 * enumerations.
 */
package io.github.nativeflags;
