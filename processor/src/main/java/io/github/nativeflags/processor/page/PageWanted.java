package io.github.nativeflags.processor.page;

/**
 * What a spec wants of a page.
 *
 * @param macros whether macros are to form an enumeration
 * @param implicitValues whether constants of no stated value are to be numbered as C would
 */
public record PageWanted(boolean macros, boolean implicitValues) {}
