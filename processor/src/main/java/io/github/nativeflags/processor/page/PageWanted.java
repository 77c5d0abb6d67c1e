package io.github.nativeflags.processor.page;

import java.util.Set;

/**
 * What a spec wants of a page.
 *
 * @param macros whether macros are to form an enumeration
 * @param implicitValues whether constants of no stated value are to be numbered as C would
 * @param known the names that are constants, by what else was read
 */
public record PageWanted(boolean macros, boolean implicitValues, Set<String> known) {
  public PageWanted {
    known = Set.copyOf(known);
  }

  /** What is wanted of a page by itself. */
  public PageWanted(boolean macros, boolean implicitValues) {
    this(macros, implicitValues, Set.of());
  }
}
