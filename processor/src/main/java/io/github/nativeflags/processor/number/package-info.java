/** Integers of a width and a sign. */
@NullMarked
package io.github.nativeflags.processor.number;

import org.jspecify.annotations.NullMarked;
