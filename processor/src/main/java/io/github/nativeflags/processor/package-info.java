/** The processor: the only rooms that know javac. */
@NullMarked
package io.github.nativeflags.processor;

import org.jspecify.annotations.NullMarked;
