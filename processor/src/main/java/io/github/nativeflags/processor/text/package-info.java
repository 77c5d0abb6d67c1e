/** Texts, places in them, and names. */
@NullMarked
package io.github.nativeflags.processor.text;

import org.jspecify.annotations.NullMarked;
