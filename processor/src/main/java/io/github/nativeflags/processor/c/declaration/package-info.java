/** Enumerations among declarations, and families of macros and variables. */
@NullMarked
package io.github.nativeflags.processor.c.declaration;

import org.jspecify.annotations.NullMarked;
