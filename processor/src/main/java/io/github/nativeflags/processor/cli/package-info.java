/** The command line: a way from pages and headers to specs, and a look into them. */
@NullMarked
package io.github.nativeflags.processor.cli;

import org.jspecify.annotations.NullMarked;
