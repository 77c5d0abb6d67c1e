/** Documentation without any markup of its source. */
@NullMarked
package io.github.nativeflags.processor.doc;

import org.jspecify.annotations.NullMarked;
