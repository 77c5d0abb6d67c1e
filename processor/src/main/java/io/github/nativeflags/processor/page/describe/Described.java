package io.github.nativeflags.processor.page.describe;

import io.github.nativeflags.processor.doc.Doc;
import io.github.nativeflags.processor.text.Place;
import java.util.Optional;

/**
 * A constant as a page describes it.
 *
 * @param name its C name
 * @param value the text of the value stated in the description
 * @param listed whether it stands in a section for constants, so that it has to be one
 * @param doc the description
 * @param place where it is described
 */
public record Described(
    String name, Optional<String> value, boolean listed, Doc doc, Place place) {}
