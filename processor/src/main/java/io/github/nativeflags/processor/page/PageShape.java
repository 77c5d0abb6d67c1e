package io.github.nativeflags.processor.page;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.page.ReferencePage.Described;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A kind of page, by how it is laid out. */
sealed interface PageShape permits Win32Page, SdkApiPage {
  /** The name of a header. */
  Pattern HEADER = Pattern.compile("\\b([\\w.-]+\\.(?:h|idl|hpp))\\b", Pattern.CASE_INSENSITIVE);

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

  /** The first name of a header in a text. */
  static Optional<String> headerIn(String text) {
    Matcher matcher = HEADER.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
