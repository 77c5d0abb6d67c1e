/** Constants as documents describe them. */
@NullMarked
package io.github.nativeflags.processor.page.describe;

import org.jspecify.annotations.NullMarked;
