package io.github.nativeflags.processor.c.declaration;

import io.github.nativeflags.processor.text.Place;

/**
 * What in a text declares an enumeration to be a set of flags, or a list of values.
 *
 * @param flags whether it is flags
 * @param certain whether its values have no say in it
 * @param says in words: {@code the text says flag_enum}
 * @param place where
 */
public record KindMarker(boolean flags, boolean certain, String says, Place place) {}
