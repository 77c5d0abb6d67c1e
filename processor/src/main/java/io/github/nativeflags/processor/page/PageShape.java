package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.describe.Described;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of page, by how it is laid out. */
interface PageShape {
  /** The SDK header that declares the enumeration. */
  Optional<String> header();

  /** What it says first. */
  Doc summary();

  /** Its remarks. */
  Doc remarks();

  /** What it refers to. */
  Doc seeAlso();

  /** Its requirements save the header, label to text, in order. */
  Map<String, String> requirements();

  /** The constants it describes, in order; one may come twice. */
  List<Described> constants();
}
