/** What the generators of HTML documentation write, each brought to the forms that shapes read. */
@NullMarked
package io.github.nativeflags.processor.page.markup;

import org.jspecify.annotations.NullMarked;
