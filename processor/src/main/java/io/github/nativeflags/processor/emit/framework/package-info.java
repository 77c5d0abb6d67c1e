/** What generated types carry for frameworks that their compilation sees. */
@NullMarked
package io.github.nativeflags.processor.emit.framework;

import org.jspecify.annotations.NullMarked;
