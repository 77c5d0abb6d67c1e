package io.github.nativeflags.processor.page.format;

/** A format in which documentation is published. */
public interface PageFormat {
  /** Whether the name of a file says that it is in the format. */
  boolean isNamed(FileStart start);

  /** Whether a text whose file's name says nothing begins as this format does. */
  boolean begins(String start);

  /** The tree of a document. */
  PageTree read(PageText text);
}
