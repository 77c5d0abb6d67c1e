/** Reference pages as read. */
@NullMarked
package io.github.nativeflags.processor.page;

import org.jspecify.annotations.NullMarked;
