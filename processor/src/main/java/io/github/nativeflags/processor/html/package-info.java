/** HTML as documentation. */
@NullMarked
package io.github.nativeflags.processor.html;

import org.jspecify.annotations.NullMarked;
