/** Directives carried out and macros replaced. */
@NullMarked
package io.github.nativeflags.processor.c.preprocess;

import org.jspecify.annotations.NullMarked;
