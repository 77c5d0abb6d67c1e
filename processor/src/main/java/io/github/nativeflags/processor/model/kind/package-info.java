/** Whether an enumeration is a set of flags or a list of values, by evidence. */
@NullMarked
package io.github.nativeflags.processor.model.kind;

import org.jspecify.annotations.NullMarked;
