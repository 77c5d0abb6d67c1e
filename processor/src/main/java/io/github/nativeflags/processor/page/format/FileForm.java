package io.github.nativeflags.processor.page.format;

/** What a file is. */
public sealed interface FileForm {
  /**
   * Documentation.
   *
   * @param format its format
   */
  record Page(PageFormat format) implements FileForm {}

  /** What C may be read from. */
  record Code() implements FileForm {}

  /**
   * What is not read.
   *
   * @param what what it seems to be, with its article
   * @param instead what to name in its place, as a sentence
   */
  record Other(String what, String instead) implements FileForm {}
}
