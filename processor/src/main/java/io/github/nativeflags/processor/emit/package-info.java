/** What is meant, as one generated file each. */
@NullMarked
package io.github.nativeflags.processor.emit;

import org.jspecify.annotations.NullMarked;
