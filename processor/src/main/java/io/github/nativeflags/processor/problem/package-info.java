/** Every sentence we can say. */
@NullMarked
package io.github.nativeflags.processor.problem;

import org.jspecify.annotations.NullMarked;
