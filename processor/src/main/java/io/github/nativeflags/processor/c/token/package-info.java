/** C text as tokens: characters, splices, comments, and a cursor over them. */
@NullMarked
package io.github.nativeflags.processor.c.token;

import org.jspecify.annotations.NullMarked;
