package io.github.nativeflags.processor.page.format;

import java.util.Set;

/** A format in which documentation is published. */
public interface PageFormat {
  /** What the names of its files end in, in lower case, without the dot. */
  Set<String> endings();

  /** Whether a text whose file's name says nothing begins as this format does. */
  boolean begins(String start);

  /** The tree of a document. */
  PageTree read(PageText text);
}
