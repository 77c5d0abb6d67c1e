package io.github.nativeflags.examples.spring;

import io.github.nativeflags.NativeFlagEnum;

@NativeFlagEnum(
    kind = NativeFlagEnum.Kind.VALUES,
    descriptions = true,
    syntax =
        """
        enum SPRINKLER_MODE {
          MODE_NEVER = 0,      // Never.
          MODE_BY_CLOCK = 10,  // At the same hour each day.
          MODE_BY_SENSOR = 20  // When the soil is dry.
        };""")
interface SprinklerModeSpec {}
