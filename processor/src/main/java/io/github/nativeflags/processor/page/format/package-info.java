/** Documents in the formats in which they are published, each as one tree. */
@NullMarked
package io.github.nativeflags.processor.page.format;

import org.jspecify.annotations.NullMarked;
