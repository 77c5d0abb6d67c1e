/** What is meant: the enumeration to generate. */
@NullMarked
package io.github.nativeflags.processor.model;

import org.jspecify.annotations.NullMarked;
