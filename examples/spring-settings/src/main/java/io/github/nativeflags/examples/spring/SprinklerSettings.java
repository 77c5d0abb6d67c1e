package io.github.nativeflags.examples.spring;

/**
 * What a form or a client sends.
 *
 * @param features what the sprinkler shall do
 * @param mode when it shall run
 */
public record SprinklerSettings(SprinklerFeaturesMask features, SprinklerMode mode) {}
