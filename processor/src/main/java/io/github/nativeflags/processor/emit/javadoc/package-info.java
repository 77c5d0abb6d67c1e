/** Documentation as Javadoc. */
@NullMarked
package io.github.nativeflags.processor.emit.javadoc;

import org.jspecify.annotations.NullMarked;
