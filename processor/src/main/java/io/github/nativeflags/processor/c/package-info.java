/** C as written. */
@NullMarked
package io.github.nativeflags.processor.c;

import org.jspecify.annotations.NullMarked;
