/** Integer constant expressions: types, values, literals and names in scope. */
@NullMarked
package io.github.nativeflags.processor.c.expression;

import org.jspecify.annotations.NullMarked;
