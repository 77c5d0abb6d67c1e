package io.github.nativeflags.processor.model.kind;

import io.github.nativeflags.processor.text.Place;

/**
 * A reason to take an enumeration as flags or as values.
 *
 * @param flags which of them
 * @param strong whether nobody would doubt it
 * @param says it in words
 * @param place where the text gives it
 */
public record Evidence(boolean flags, boolean strong, String says, Place place) {}
