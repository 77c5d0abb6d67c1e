/** What frameworks make of generated types. */
@NullMarked
package io.github.nativeflags.examples.frameworks;

import org.jspecify.annotations.NullMarked;
