/** Documentation as C comments. */
@NullMarked
package io.github.nativeflags.processor.emit.comment;

import org.jspecify.annotations.NullMarked;
