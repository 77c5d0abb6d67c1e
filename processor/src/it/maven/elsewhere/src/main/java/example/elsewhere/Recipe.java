package example.elsewhere;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Takes part in two processors: a type of one in a component of the other. */
@RecordBuilder
public record Recipe(String dish, OvenMask heat) {}
