/** Manual pages in troff as HTML. */
@NullMarked
package io.github.nativeflags.processor.troff;

import org.jspecify.annotations.NullMarked;
