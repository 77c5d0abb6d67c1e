package io.github.nativeflags.examples.spring;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What {@code application.yaml} says.
 *
 * @param allowed what a sprinkler may do, a list there
 * @param usual what a new one does, a text there
 * @param mode when a new one runs, a number there: the value in C
 */
@ConfigurationProperties("garden")
public record GardenSettings(
    SprinklerFeaturesMask allowed, SprinklerFeaturesMask usual, SprinklerMode mode) {}
