/** Comments of C as documentation, and what each of them speaks of. */
@NullMarked
package io.github.nativeflags.processor.c.comment;

import org.jspecify.annotations.NullMarked;
