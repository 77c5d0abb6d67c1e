/** Where the files of a spec are. */
@NullMarked
package io.github.nativeflags.processor.find;

import org.jspecify.annotations.NullMarked;
